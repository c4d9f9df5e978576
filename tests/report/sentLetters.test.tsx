/** Letters as the jury reads them: whole, with what was found in each; documents joined, given back or told as lost. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JoinedDocuments } from '../../src/report/written/JoinedDocuments.tsx';
import { SentLetters } from '../../src/report/written/SentLetters.tsx';
import { SentMails } from '../../src/report/written/SentMails.tsx';
import { debriefOf } from '../../src/session/index.ts';
import { actLetters, goodLetter, lettersDesk, openLettersDesk } from '../support/lettersDesk.ts';

const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ([.,])/g, '$1');

const debrief = (run: ReturnType<typeof openLettersDesk>) => debriefOf(lettersDesk, run.record());

describe('a letter that left', () => {
  const run = openLettersDesk();
  actLetters(run, { do: 'keep', text: '', written: goodLetter });
  const spelling = { words: 21, unknown: ['reserves'] };
  actLetters(run, { do: 'send', text: 'text-1', to: 'arnaud', by: 'registered', enclosed: ['plan'], spelling });
  const { sentLetters } = debrief(run);
  const text = wordsOf(renderToStaticMarkup(<SentLetters letters={sentLetters} />));

  it('is shown whole, with when, to whom, how and with what', () => {
    expect(sentLetters).toHaveLength(1);
    expect(text).toContain('Partie à 9 h 05 À Lucie Arnaud, Les Mots passants Par lettre recommandée');
    expect(text).toContain('Documents joints plan-d-acces.pdf');
    expect(text).toContain('L’atelier aura lieu jeudi à 14 h 30, salle 3.');
    expect(text).not.toContain('**');
  });

  it('is shown with what was found in it, by the names the situation gives', () => {
    expect(text).toContain('Relevé dans cet écrit : Répondre à l’association');
    expect(text).toContain('présent le lieu de l’atelier « salle 3 »');
    // Two facts bear this name, each in its own variant.
    expect(text).toContain('présent l’heure, 14:30 « 14 h 30 »');
    expect(text).toContain('1 sur 21 mots inconnu du dictionnaire : reserves');
  });
});

describe('what a letter lacks, or should not hold', () => {
  it('is said as such', () => {
    const run = openLettersDesk();
    const body = 'Madame,\n\nL’atelier est à 14 h, salle 3.\n\nT’inquiète, on se voit jeudi.';
    actLetters(run, { do: 'keep', text: '', written: { ...goodLetter, body } });
    actLetters(run, { do: 'send', text: 'text-1', to: 'arnaud', by: 'post', enclosed: [] });
    const [letter] = debrief(run).sentLetters;
    const signs = Object.fromEntries(letter?.readings[0]?.findings.map(({ id, sign }) => [id, sign]) ?? []);
    expect(signs).toMatchObject({ 'ancienne-heure': 'unwanted', 'nouvelle-heure': 'missing', lieu: 'found' });
    expect(letter?.spelling).toBeNull();
  });
});

describe('a message with a text joined', () => {
  it('is shown with what was found in both', () => {
    const run = openLettersDesk();
    actLetters(run, { do: 'keep', text: '', written: goodLetter });
    run.act({ do: 'openTool', tool: 'mail' });
    const message = { to: ['arnaud'], cc: [], bcc: [], subject: 'Lettre', body: 'Ci-joint.', attachments: ['text-1'] };
    run.act({ do: 'sendMail', message: { ...message, priority: 'normal' }, origin: { how: 'new', answers: null } });
    const { sentMails } = debrief(run);
    expect(sentMails[0]?.readings.map(({ of }) => of)).toEqual(['', 'Lettre Arnaud.odt']);
    const text = wordsOf(renderToStaticMarkup(<SentMails mails={sentMails} />));
    expect(text).toContain('Relevé dans Lettre Arnaud.odt');
  });
});

describe('documents joined for the jury', () => {
  it('are told by name, size and digest; those taken back are not', () => {
    const run = openLettersDesk();
    for (const [name, digit] of [
      ['courrier.odt', 'a'],
      ['brouillon.docx', 'b'],
    ] as const)
      actLetters(run, { do: 'joinFile', file: { name, bytes: 24_600, digest: digit.repeat(64) } });
    actLetters(run, { do: 'takeBackFile', document: 'file-2' });
    const { joined } = debrief(run);
    const text = wordsOf(renderToStaticMarkup(<JoinedDocuments documents={joined} />));
    expect(text).toContain('courrier.odt joint à 9 h 05, 24 Ko, empreinte SHA-256 aaaaaaaaaaaa…');
    expect(text).not.toContain('brouillon');
  });
});

describe('a run that wrote nothing', () => {
  it('shows neither letters nor documents', () => {
    const { sentLetters, joined } = debrief(openLettersDesk());
    expect(renderToStaticMarkup(<SentLetters letters={sentLetters} />)).toBe('');
    expect(renderToStaticMarkup(<JoinedDocuments documents={joined} />)).toBe('');
  });
});
