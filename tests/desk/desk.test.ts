import { expect, test } from 'vitest';
import {
  changeDrafts,
  isMessageBegun,
  noDrafts,
  readMessageDraft,
  readRegisterDraft,
} from '../../src/desk/drafts/drafts.ts';
import { listUndone } from '../../src/desk/ending/leftUndone.ts';
import {
  countWords,
  nameAddressee,
  nameCount,
  nameMood,
  nameOrdinal,
  nameWait,
  nameWithin,
  openSentence,
} from '../../src/desk/frenchWords.ts';
import {
  findNumber,
  findOnLine,
  readBackNumber,
  readDisplay,
  searchDirectory,
} from '../../src/desk/phone/callState.ts';
import { searchProcedures } from '../../src/desk/tools/searchProcedures.ts';
import { angryView, idlePhone, lineView, paperworkView, quietView, roux } from './fixtures.ts';

test('keeps a draft per call and per person, and forgets it only once sent', () => {
  const slip = { ...readMessageDraft(noDrafts, 'appel-1'), recipient: 'M. Costa' };
  const written = changeDrafts(noDrafts, { write: 'message', slip });
  expect(readMessageDraft(written, 'appel-1').recipient).toBe('M. Costa');
  expect(isMessageBegun(readMessageDraft(written, 'appel-2'))).toBe(false);
  const line = changeDrafts(written, { write: 'line', entry: { ...readRegisterDraft(written, 'v'), name: 'Perrin' } });
  const sent = changeDrafts(line, { sent: 'message', call: 'appel-1' });
  expect(isMessageBegun(readMessageDraft(sent, 'appel-1'))).toBe(false);
  expect(readRegisterDraft(sent, 'v').name).toBe('Perrin');
});

test('does not take spaces for a beginning', () => {
  expect(isMessageBegun({ ...readMessageDraft(noDrafts, 'a'), text: '  \n' })).toBe(false);
});

test('lists what is open at the end: people, calls without a message, drafts, a report that is due', () => {
  expect(listUndone(quietView, noDrafts)).toEqual([]);
  expect(listUndone(paperworkView, noDrafts).map(({ key }) => key)).toEqual(['message:appel-1', 'report']);
  const slip = { ...readMessageDraft(noDrafts, 'appel-1'), text: 'Rappeler' };
  const written = changeDrafts(noDrafts, { write: 'message', slip });
  expect(listUndone(paperworkView, written)[0]?.text).toContain('est écrit, pas transmis');
  expect(listUndone(angryView, noDrafts).map(({ text }) => text)).toContain('M. Perrin est encore là.');
});

test('says nothing of a report nobody expects', () => {
  const keys = listUndone({ ...paperworkView, report: { sent: false, expected: false } }, noDrafts).map(
    ({ key }) => key,
  );
  expect(keys).not.toContain('report');
});

test('reads what the set displays', () => {
  expect(readDisplay('214 Belaïd K.')).toEqual({ extension: '214', name: 'Belaïd K.' });
  expect(readDisplay('02 00 55 14 30 Péan L.')).toEqual({ extension: '02 00 55 14 30', name: 'Péan L.' });
  expect(readDisplay('02 00 55 14 30')).toEqual({ extension: '', name: '02 00 55 14 30' });
  expect(readDisplay('Extérieur')).toEqual({ extension: '', name: 'Extérieur' });
});

test('finds whoever is on the line, not whoever is held', () => {
  expect(findOnLine(lineView)?.id).toBe('appel-1');
  const held = { ...lineView, phone: { ...lineView.phone, state: 'consulting' as const, heldName: roux.name } };
  const colleague = { ...roux, id: 'belaid', name: 'M. Belaïd' };
  expect(findOnLine({ ...held, people: [...lineView.people, colleague] })?.id).toBe('belaid');
  expect(findOnLine({ ...lineView, phone: idlePhone })).toBeNull();
});

test('finds whose number was typed figure by figure, and leaves the others as typed', () => {
  const outside = [{ extension: '02 00 55 14 30', name: 'Loïc Péan', role: 'Papeterie Lantier' }];
  const phone = { directory: [{ extension: '214', name: 'Belaïd', role: '' }], outside };
  expect(findNumber(phone, '0200551430')).toBe('02 00 55 14 30');
  expect(findNumber(phone, '214')).toBe('214');
  expect(findNumber(phone, '0200551431')).toBe('0200551431');
});

test('searches the directory by any of its words, without accents or case', () => {
  const names = (query: string) => searchDirectory(idlePhone.directory, query).map(({ name }) => name);
  expect(names('belaid')).toEqual(['M. Belaïd']);
  expect(names('ACCUEIL responsable')).toEqual(['Mme Roy']);
  expect(names('240')).toEqual(['Mme Keita']);
  expect(names('')).toHaveLength(idlePhone.directory.length);
  expect(names('zzz')).toEqual([]);
});

test('reads a number back by pairs and leaves anything else as typed', () => {
  expect(readBackNumber('0612345678')).toBe('06\u00a012\u00a034\u00a056\u00a078');
  expect(readBackNumber('06.12.34.56.78')).toBe('06\u00a012\u00a034\u00a056\u00a078');
  expect(readBackNumber('poste 214')).toBe('poste 214');
});

test('finds a word in the binder and says in which section', () => {
  const found = searchProcedures(quietView.procedures, 'securite 17');
  expect(found).toEqual([{ procedure: quietView.procedures[1], sections: ['Menace'] }]);
  expect(searchProcedures(quietView.procedures, ' ')).toHaveLength(3);
});

test('writes French as it is read', () => {
  expect(nameMood('aggressive', 'Mme Diallo')).toBe('agressive');
  expect(nameMood('aggressive', 'M. Perrin')).toBe('agressif');
  expect(nameMood('soothed', 'La visiteuse')).toBe('apaisée');
  expect(nameWait(252_000)).toBe('4\u00a0min');
  expect(nameWait(37_000)).toBe('35\u00a0s');
  expect(nameWait(2000)).toBe('moins de 5\u00a0s');
  expect(nameAddressee('M. Perrin')).toBe('à M. Perrin');
  expect(nameAddressee('le visiteur suivant')).toBe('au visiteur suivant');
  expect(nameWithin('Votre interlocutrice')).toBe('votre interlocutrice');
  expect(nameWithin('M. Perrin')).toBe('M. Perrin');
  expect(openSentence('la visiteuse')).toBe('La visiteuse');
  expect(nameOrdinal(1)).toBe('1ʳᵉ');
  expect(nameOrdinal(3)).toBe('3ᵉ');
  expect(nameCount(1, 'mot')).toBe('1\u00a0mot');
  expect(nameCount(0, 'mot')).toBe('0\u00a0mot');
  expect(countWords('À 9 h 42, M. Perrin a crié.')).toBe(8);
});
