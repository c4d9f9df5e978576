/** The word processor’s own logic: what buttons do to words, what drafts keep, what is left undone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/desk/drafts/draftOf.ts';
import { changeDrafts, type Drafts, noDrafts } from '../../src/desk/drafts/drafts.ts';
import type { DraftDesk } from '../../src/desk/drafts/useDrafts.ts';
import { listUndone } from '../../src/desk/ending/leftUndone.ts';
import { type Edit, type Held, lookAt, setLook, toggleMark } from '../../src/desk/tools/letters/editText.ts';
import { findStart } from '../../src/desk/tools/letters/findStart.ts';
import {
  forgetText,
  nameFreely,
  nameNextKey,
  type OpenText,
  readOpenTexts,
  writeText,
} from '../../src/desk/tools/letters/openTexts.ts';
import { readSendDraft, writeSendDraft } from '../../src/desk/tools/letters/sendDraft.ts';
import { plainWords } from '../../src/model/letterMarks.ts';
import { viewLetters } from '../../src/session/programs/letters.ts';
import { actLetters, goodLetter, openLettersDesk } from '../support/lettersDesk.ts';
import { quietView } from './fixtures.ts';

const apply = (text: string, { start, end, by }: Edit): string => text.slice(0, start) + by + text.slice(end);
const held = (text: string, { held: { start, end } }: Edit, after: string): string => after.slice(start, end) || text;

describe('marks by a button', () => {
  it('stand beside the letters held, and go away when asked again, the same words held', () => {
    const text = 'la somme due';
    const edit = toggleMark(text, { start: 2, end: 9 }, '**');
    const bold = apply(text, edit);
    expect(bold).toBe('la **somme** due');
    expect(held('', edit, bold)).toBe('somme');
    expect(apply(bold, toggleMark(bold, edit.held, '**'))).toBe(text);
  });

  it('tell one underscore from two', () => {
    const underlined = 'une __date__ sûre';
    expect(apply(underlined, toggleMark(underlined, { start: 6, end: 10 }, '_'))).toBe('une ___date___ sûre');
    expect(apply(underlined, toggleMark(underlined, { start: 6, end: 10 }, '__'))).toBe('une date sûre');
  });

  it('go line by line, and leave empty lines alone', () => {
    expect(apply('un\n\ndeux', toggleMark('un\n\ndeux', { start: 0, end: 8 }, '_'))).toBe('_un_\n\n_deux_');
  });

  it('wait for letters where none is held', () => {
    const edit = toggleMark('ab', { start: 1, end: 1 }, '**');
    expect(apply('ab', edit)).toBe('a****b');
    expect(edit.held).toEqual({ start: 3, end: 3 });
  });

  it('never touch a letter', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '1') });
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(30), fc.constantFrom('**', '_', '__'), (text, a, b, mark) => {
        const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort((x, y) => x - y);
        const after = apply(text, toggleMark(text, { start, end }, mark as '**'));
        expect(plainWords(after).replace(/[*_]/g, '')).toBe(text);
      }),
    );
  });
});

describe('the look of lines', () => {
  const text = 'Monsieur,\nla facture\nfin';
  const second: Held = { start: 12, end: 12 };

  it.each([
    ['subject', 'Monsieur,\nObjet\u00a0: la facture\nfin'],
    ['heading', 'Monsieur,\n# la facture\nfin'],
    ['right', 'Monsieur,\n\tla facture\nfin'],
  ] as const)('%s is given to the line of the caret, read back, and taken away', (look, wanted) => {
    const after = apply(text, setLook(text, second, look));
    expect(after).toBe(wanted);
    expect(lookAt(after, 14)).toBe(look);
    expect(apply(after, setLook(after, { start: 14, end: 14 }, 'plain'))).toBe(text);
    expect(apply(after, setLook(after, { start: 14, end: 14 }, look))).toBe(after);
  });

  it('is given to every line held', () => {
    expect(apply(text, setLook(text, { start: 0, end: 12 }, 'right'))).toBe('\tMonsieur,\n\tla facture\nfin');
  });
});

describe('where one begins to write', () => {
  const fresh = { key: 'texte-1', text: '', kind: 'letter', title: 'Lettre', time: '' } as const;

  it('is the place of the addressee, the first label, or the end', () => {
    expect(findStart({ ...fresh, body: 'Maison\n\n\t\n\t\nObjet : ' }, '')).toBe(9);
    expect(findStart({ ...fresh, body: '# Note\n\nDe\u00a0: \nÀ\u00a0: ' }, '')).toBe(13);
    expect(findStart({ ...fresh, body: 'Madame,\n\t\n', time: '9 h' }, '')).toBe(10);
    // Where one was, as far as the words still go; what was never begun was never left.
    expect(findStart({ ...fresh, body: 'Madame,\n\t\n', time: '9 h' }, '3')).toBe(3);
    expect(findStart({ ...fresh, body: 'Madame,', time: '9 h' }, '99')).toBe(7);
    expect(findStart({ ...fresh, body: 'Maison\n\n\t\n' }, '3')).toBe(9);
  });
});

/** Drafts that live in memory, as the desk keeps them. */
function openDrafts(): DraftDesk & { drafts: Drafts } {
  const desk = {
    drafts: noDrafts,
    change: (change: Parameters<DraftDesk['change']>[0]) => {
      desk.drafts = changeDrafts(desk.drafts, change);
    },
  };
  return desk;
}

const text = (rank: number, change: Partial<OpenText> = {}): OpenText => ({
  key: `texte-${rank}`,
  text: '',
  kind: 'letter',
  title: `Lettre ${rank}`,
  body: 'Madame,',
  time: '9 h 30',
  ...change,
});

describe('texts being written', () => {
  it('come back whole, in the order they were opened, whichever was typed last', () => {
    const desk = openDrafts();
    for (const rank of [1, 2, 10]) writeText(draftOf(desk, 'letters'), text(rank));
    writeText(draftOf(desk, 'letters'), text(1, { body: 'Monsieur,' }));
    const open = readOpenTexts(desk.drafts.programs.letters ?? {});
    expect(open).toEqual([text(1, { body: 'Monsieur,' }), text(2), text(10)]);
    expect(nameNextKey(open)).toBe('texte-11');
    forgetText(draftOf(desk, 'letters'), 'texte-2');
    expect(readOpenTexts(desk.drafts.programs.letters ?? {})).toHaveLength(2);
  });

  it('are read back from anything: what is spoilt is left out, what is missing is empty', () => {
    const kept = {
      'text:texte-1': '{',
      'text:texte-2': '[]',
      'text:texte-3': '{"body":"Madame","kind":"?"}',
      size: '12',
    };
    expect(readOpenTexts(kept).map(({ key, body, kind, title }) => [key, body, kind, title])).toEqual([
      ['texte-2', '', 'letter', ''],
      ['texte-3', 'Madame', 'letter', ''],
    ]);
  });

  it('bear titles of their own', () => {
    expect(nameFreely('Lettre', [{ title: 'Note' }])).toBe('Lettre');
    expect(nameFreely('Lettre', [{ title: 'Lettre' }, { title: 'Lettre 2' }])).toBe('Lettre 3');
  });
});

describe('what is decided of a sending', () => {
  it('is kept until it leaves', () => {
    const desk = openDrafts();
    expect(readSendDraft(draftOf(desk, 'letters'), 'texte-1')).toEqual({ to: null, by: null, enclosed: [] });
    const decided = { to: 'pean', by: 'registered', enclosed: ['plan', 'text-2'] } as const;
    writeSendDraft(draftOf(desk, 'letters'), 'texte-1', decided);
    expect(readSendDraft(draftOf(desk, 'letters'), 'texte-1')).toEqual(decided);
  });
});

describe('what is left undone', () => {
  it('names words not kept and letters that went nowhere, and nothing that has left', () => {
    const desk = openDrafts();
    const run = openLettersDesk();
    actLetters(run, { do: 'keep', text: '', written: goodLetter });
    writeText(draftOf(desk, 'letters'), text(1, { title: 'Réclamation' }));
    writeText(draftOf(desk, 'letters'), text(2, { ...goodLetter, text: 'text-1' }));
    const undone = () => {
      const programs = { ...quietView.programs, letters: viewLetters(run) };
      return listUndone({ ...quietView, programs }, desk.drafts).map((one) => one.text.replace(/\s/g, ' '));
    };
    expect(undone()).toEqual([
      'Le texte « Réclamation » est écrit, pas gardé.',
      'La lettre « Lettre Arnaud » est gardée, pas partie.',
    ]);
    forgetText(draftOf(desk, 'letters'), 'texte-1');
    actLetters(run, { do: 'send', text: 'text-1', to: 'arnaud', by: 'post', enclosed: [] });
    expect(undone()).toEqual([]);
  });
});
