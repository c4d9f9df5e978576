/** The word processor as its screen knows it: templates that hold no content, texts kept, whom one may write to. */
import { describe, expect, it } from 'vitest';
import { type LettersView, viewLetters } from '../../src/session/programs/letters.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { actLetters, goodLetter, openLettersDesk } from '../support/lettersDesk.ts';
import { situation } from '../support/situations.ts';

function view(run: Run): LettersView {
  const letters = viewLetters(run);
  if (letters === null) throw new Error('this desk writes');
  return letters;
}

describe('templates', () => {
  const [letter, note, minutes, blank, own] = view(openLettersDesk()).templates;

  it('lay out a letter as the usage wants it, and write nothing in it', () => {
    const lines = letter?.body.split('\n') ?? [];
    expect(lines.slice(0, 4)).toEqual(['Maison des services', 'Accueil', '2, rue du Port', '']);
    expect(lines).toContain('\tOrnay, le 18 novembre 2025');
    for (const label of ['Nos réf.', 'Vos réf.', 'Objet', 'P.\u00a0J.']) expect(lines).toContain(`${label}\u00a0: `);
    expect(lines.slice(-2)).toEqual(['\tInès Martin', '\tAccueil']);
    expect(letter?.body).not.toMatch(/Madame|Monsieur|agréer|salutations/);
  });

  it('are of three kinds, with a blank page and those of the situation filled for its variant', () => {
    expect([note?.kind, minutes?.kind, blank?.body]).toEqual(['note', 'minutes', '']);
    expect(own).toMatchObject({ id: 'bref', kind: 'letter' });
    expect(own?.body).not.toContain('{');
  });
});

describe('texts kept', () => {
  it('tell when they were kept, then to whom they went, and that they no longer change', () => {
    const run = openLettersDesk();
    expect(view(run)).toMatchObject({ texts: [], nextText: 'text-1' });
    actLetters(run, { do: 'keep', text: '', written: goodLetter });
    expect(view(run)).toMatchObject({
      nextText: 'text-2',
      texts: [{ id: 'text-1', title: 'Lettre Arnaud', keptAt: '9\u00a0h\u00a005', isGone: false, sent: [] }],
    });
    run.advance(run.nowMs + 60_000);
    actLetters(run, { do: 'send', text: 'text-1', to: 'arnaud', by: 'post', enclosed: [] });
    expect(view(run).texts).toMatchObject([
      { isGone: true, sent: [{ to: 'arnaud', name: 'Lucie Arnaud', time: '9\u00a0h\u00a006' }] },
    ]);
  });

  it('are among what may be enclosed, under a name of file', () => {
    const run = openLettersDesk();
    actLetters(run, { do: 'keep', text: '', written: { ...goodLetter, title: 'Avis : retard/suite' } });
    expect(view(run).documents).toContainEqual({ id: 'text-1', name: 'Avis   retard suite.odt' });
  });
});

describe('addressees', () => {
  it('are the whole book by name, and say who is of the house', () => {
    const { addressees } = view(openLettersDesk());
    expect(addressees.find(({ id }) => id === 'arnaud')).toMatchObject({ isInside: false });
    expect(addressees.find(({ id }) => id === 'nguyen')).toMatchObject({ isInside: true });
    expect(addressees.map(({ name }) => name)).toEqual(
      addressees.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'fr')),
    );
  });
});

describe('a desk that does not write', () => {
  it('has no word processor', () => {
    expect(viewLetters(openRun(situation('exemple-courrier'), { seed: 2 }))).toBeNull();
  });
});
