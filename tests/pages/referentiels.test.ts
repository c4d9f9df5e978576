import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionId } from '../../src/model/criterion.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { type Asked, modes, nothingAsked, readAsked, writeAsked } from '../../src/pages/referentiels/asked.ts';
import { entries, findEntry } from '../../src/pages/referentiels/entries.ts';
import { filterEntries, findUnattached, type Known } from '../../src/pages/referentiels/filterEntries.ts';
import { findRanges, foldText, splitWords } from '../../src/pages/referentiels/foldText.ts';
import { listMet, readHistory } from '../../src/pages/referentiels/history.ts';
import { layOut } from '../../src/pages/referentiels/outline.ts';
import { listFilters, sayCount, sayLine } from '../../src/pages/referentiels/words.ts';
import { readRoute, writeRoute } from '../../src/pages/shell/routes.ts';
import { referentiels } from '../../src/referentiels/index.ts';
import type { KeptRun } from '../../src/store/whatIsSaved.ts';

const everyId = entries.map(({ criterion }) => String(criterion.id));
const known: Known = {
  practised: new Set(everyId.filter((_, rank) => rank % 3 === 0)),
  met: new Set(['T1.1', 'sante.K1']),
};

const namesOf = (found: readonly { readonly criterion: { readonly id: string } }[]): readonly string[] =>
  found.map(({ criterion }) => criterion.id);
const search = (text: string): readonly string[] => namesOf(filterEntries(entries, { ...nothingAsked, text }, known));

/** One filter alone. */
const oneFilter: fc.Arbitrary<Partial<Asked>> = fc.oneof(
  fc.constantFrom(...referentiels).map((referentiel) => ({ referentiel })),
  fc
    .constantFrom(...referentiels)
    .chain((referentiel) => fc.constantFrom(...referentiel.blocs).map((bloc) => ({ referentiel, bloc }))),
  fc.constantFrom(...modes).map((mode) => ({ mode })),
  fc.constantFrom('now' as const, 'later' as const).map((practice) => ({ practice })),
  fc.constant({ met: true }),
  fc.constantFrom('accueil', 'délais', 'information fiable', 'T', 'zzz').map((text) => ({ text })),
);
const anyAsked: fc.Arbitrary<Asked> = fc
  .tuple(fc.array(oneFilter, { maxLength: 4 }), fc.option(fc.constantFrom(...everyId)))
  .map(([filters, opened]) => Object.assign({}, nothingAsked, ...filters, { opened }))
  .filter(({ referentiel, bloc }) => bloc === null || referentiel?.blocs.includes(bloc) === true);

describe('searching', () => {
  test('finds every criterion by its own words', () => {
    for (const { criterion } of entries) expect(search(criterion.texte), criterion.id).toContain(criterion.id);
  });

  test('finds every criterion by its id, whole or as its document writes it', () => {
    for (const id of everyId) {
      expect(search(id)).toContain(id);
      expect(search(id.replace(/^[a-z]+\./, '').toLowerCase())).toContain(id);
    }
  });

  test('finds a criterion by any of its words typed without accents, capitals or typography, and cut short', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), fc.nat(), (entry, which, cut) => {
        const words = splitWords(entry.criterion.texte);
        const word = words[which % words.length] ?? '';
        const typed = word.slice(0, 1 + (cut % word.length));
        expect(search(typed.toUpperCase())).toContain(entry.criterion.id);
      }),
    );
  });

  test.each([
    ['réclamations', 'reclamation'],
    ['L’INTERLOCUTEUR est écouté', "l'interlocuteur est ecoute"],
    ['mise en œuvre', 'mise en oeuvre'],
    ['rendez-vous', 'rendez vous'],
  ])('makes no difference between « %s » and « %s »', (one, other) => {
    expect(search(one)).toEqual(search(other));
  });

  test('looks into official indicators, compétences, situations, what is expected there, complexities and hazards', () => {
    const [indicated] = findEntry('sante.P1')?.criterion.indicateurs ?? [];
    expect(search(indicated?.texte ?? 'absent')).toContain('sante.P1');
    const place = findEntry('agora.1.1.1.c1');
    const words = [
      place?.competence?.titre,
      place?.situation?.texte,
      place?.situation?.attendu.texte,
      place?.situation?.complexites[0]?.texte,
      place?.situation?.aleas.at(-1)?.texte,
    ];
    for (const text of words) expect(search(text ?? 'absent'), text).toContain('agora.1.1.1.c1');
  });

  test('keeps only what holds every word', () => {
    const both = search('information fiable');
    expect(both.length).toBeGreaterThan(0);
    expect(both).toEqual(search('information').filter((id) => search('fiable').includes(id)));
  });

  test('does not find inside a word', () => {
    const hit = entries.find(({ sought }) => /\binformation/.test(sought) && !/\bformation/.test(sought));
    expect(hit).toBeDefined();
    expect(search('formation')).not.toContain(hit?.criterion.id);
  });

  test('for signs alone asks nothing', () => {
    expect(search(' « … » ! ')).toHaveLength(entries.length);
  });

  test('finds the compétences that no criterion is attached to, in what is asked only', () => {
    const [bloc] = referentiels.find(({ id }) => id === 'sante')?.blocs ?? [];
    const competence = bloc?.competences[0];
    const asked = { ...nothingAsked, text: competence?.titre ?? '' };
    expect([...findUnattached(asked)]).toContain(competence?.id);
    expect(findUnattached({ ...asked, referentiel: referentiels[0] ?? null }).size).toBe(0);
    expect(findUnattached(nothingAsked).size).toBe(0);
  });
});

describe('marking', () => {
  test('marks the letters found, in the original', () => {
    const text = 'Mise en œuvre : l’Été, l’étendue';
    const marked = findRanges(text, splitWords('oeuvre ete')).map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(['œuvre', 'Été', 'éte']);
  });

  test('never goes out of the text, backwards or twice over the same letter', () => {
    const pieces = fc.array(
      fc.constantFrom('é', 'œ', 'e\u0301', 'a', 'A', '’', '\u202f', ' ', '-', '1', '.', '𝔸', 'ß'),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(pieces, pieces, (text, asked) => {
        const original = text.join('');
        let last = 0;
        for (const { start, end } of findRanges(original, splitWords(asked.join('')))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = end;
        }
      }),
    );
  });

  test('something is marked in whatever its own text answers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), ({ criterion }, which) => {
        const words = splitWords(criterion.texte);
        expect(findRanges(criterion.texte, [words[which % words.length] ?? '']).length).toBeGreaterThan(0);
      }),
    );
  });

  test('a folded text knows where each of its letters comes from', () => {
    const { plain, origins } = foldText('Sœur É');
    expect(plain).toBe('soeur e');
    expect(origins).toEqual([0, 1, 1, 2, 3, 4, 5]);
  });
});

describe('filters', () => {
  test('commute, and together keep what each keeps', () => {
    fc.assert(
      fc.property(oneFilter, oneFilter, (one, other) => {
        const a = { ...nothingAsked, ...one };
        const b = { ...nothingAsked, ...other };
        const ab = filterEntries(filterEntries(entries, a, known), b, known);
        expect(namesOf(filterEntries(filterEntries(entries, b, known), a, known))).toEqual(namesOf(ab));
        const kept = new Set(namesOf(filterEntries(entries, b, known)));
        expect(namesOf(ab)).toEqual(namesOf(filterEntries(entries, a, known)).filter((id) => kept.has(id)));
      }),
    );
  });

  test('share the criteria out without losing one: by document, by bloc, by mode, by practice', () => {
    const count = (changes: Partial<Asked>): number =>
      filterEntries(entries, { ...nothingAsked, ...changes }, known).length;
    const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);
    expect(entries).toHaveLength(319);
    expect(sum(referentiels.map((referentiel) => count({ referentiel })))).toBe(319);
    expect(sum(referentiels.flatMap(({ blocs }) => blocs.map((bloc) => count({ bloc }))))).toBe(319);
    expect(sum(modes.map((mode) => count({ mode })))).toBe(319);
    expect(count({ practice: 'now' }) + count({ practice: 'later' })).toBe(319);
    expect(count({ met: true })).toBe(2);
  });

  test('are each told in words and removed alone', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        for (const { id, words, without } of listFilters(asked)) {
          expect(words).not.toBe('');
          const left = { ...asked, ...without };
          expect(listFilters(left).map((one) => one.id)).not.toContain(id);
          expect(filterEntries(entries, left, known).length).toBeGreaterThanOrEqual(
            filterEntries(entries, asked, known).length,
          );
        }
      }),
    );
  });
});

describe('the outline', () => {
  test('holds what was found, all of it, once, in the order of the documents', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const found = filterEntries(entries, asked, known);
        const laid = layOut(found, findUnattached(asked)).flatMap(({ blocs }) =>
          blocs.flatMap(({ groups }) => groups.flatMap(({ situations }) => situations.flatMap((part) => part.entries))),
        );
        expect(namesOf(laid)).toEqual(namesOf(found));
      }),
    );
  });

  test('names each activité once, where it begins', () => {
    const agora = layOut(entries).find(({ referentiel }) => referentiel.id === 'agora');
    const named = agora?.blocs.flatMap(({ groups }) => groups.flatMap(({ activite }) => activite?.id ?? []));
    expect(named).toEqual(agora?.referentiel.blocs.flatMap(({ activites = [] }) => activites.map(({ id }) => id)));
  });
});

describe('the address', () => {
  test('says all that is asked', () => {
    fc.assert(
      fc.property(anyAsked, fc.string({ unit: 'grapheme' }), (asked, text) => {
        const whole = { ...asked, text: text.trim() };
        const route = readRoute(writeRoute({ page: 'referentiels', choices: writeAsked(whole) }));
        expect(route?.page).toBe('referentiels');
        if (route?.page === 'referentiels') expect(readAsked(route.choices)).toEqual(whole);
      }),
    );
  });

  test('leaves out what means nothing', () => {
    expect(
      readAsked({ document: 'bts', bloc: 'B9', mode: 'robot', praticable: 'peut-être', rencontre: 'non' }),
    ).toEqual(nothingAsked);
  });

  test('names the document of a bloc, and drops a bloc of another document', () => {
    expect(readAsked({ bloc: 'sante.B4' }).referentiel?.id).toBe('sante');
    const crossed = readAsked({ document: 'cqpm', bloc: 'sante.B4' });
    expect([crossed.referentiel?.id, crossed.bloc]).toEqual(['cqpm', null]);
  });
});

describe('the learner’s history of a criterion', () => {
  let made = 0;
  function makeRun(verdict: Verdict, variant: string, changes: Partial<KeptRun> = {}): KeptRun {
    made += 1;
    const endedAt = made * 1000;
    return {
      id: `run-${made}`,
      player: 'A',
      scenario: 's01',
      startedAt: 0,
      savedAt: endedAt,
      state: 'finished',
      run: {} as KeptRun['run'],
      summary: { title: 'Où est mon dossier ?' } as KeptRun['summary'],
      outcome: { endedAt, ending: '', variant, observations: [{ criterion: criterionId('T1.1'), verdict }] },
      drafts: null,
      notes: { avis: 'ecrit' },
      branchOf: null,
      ...changes,
    };
  }
  const criterion = findEntry('T1.1')?.criterion;
  if (criterion === undefined) throw new Error('the CADGA has a criterion T1.1');

  test('is told from the latest run, and proposes acquis after two variants', () => {
    const runs = [makeRun('non-acquis', 'a'), makeRun('acquis', 'a'), makeRun('acquis', 'b')];
    const { meetings, standing } = readHistory(runs, criterion);
    expect(meetings.map(({ verdict }) => verdict)).toEqual(['acquis', 'acquis', 'non-acquis']);
    expect(standing).toBe('acquis');
    expect(readHistory(runs.slice(0, 2), criterion).standing).toBe('fragile');
  });

  test('hides the verdict, and all that follows from it, until the learner has given their own view', () => {
    const runs = [makeRun('non-acquis', 'a', { notes: { 'decision.T1.1': 'acquis', 'motif.T1.1': 'vu' } })];
    const { meetings, standing } = readHistory(runs, criterion);
    expect(meetings).toMatchObject([{ verdict: null, decided: null }]);
    expect(standing).toBe('a-rencontrer');
    expect(listMet(runs).size).toBe(0);
  });

  test('shows what a person decided', () => {
    const notes = { avis: 'passe', 'decision.T1.1': 'acquis', 'motif.T1.1': 'vu' };
    expect(readHistory([makeRun('non-acquis', 'a', { notes })], criterion).meetings[0]?.decided).toBe('acquis');
  });

  test('counts no practice run, no run still going on, and nothing that was not observed', () => {
    const runs = [
      makeRun('acquis', 'a', { branchOf: 'run-0' }),
      makeRun('acquis', 'a', { outcome: null, state: 'open' }),
      makeRun('non-observe', 'a'),
    ];
    expect(listMet(runs).size).toBe(0);
    expect(readHistory(runs, criterion).meetings.map(({ verdict }) => verdict)).toEqual(['non-observe']);
    expect(listMet([makeRun('partiel', 'a')])).toEqual(new Set(['T1.1']));
  });
});

describe('words', () => {
  test.each([
    [0, 'Aucun critère sur 319'],
    [1, '1 critère sur 319'],
    [29, '29 critères sur 319'],
    [319, '319 critères'],
  ])('count %i', (count, words) => {
    expect(sayCount(count, 319).replaceAll('\u00a0', ' ')).toBe(words);
  });

  test('name the line, or the lines', () => {
    expect(sayLine({ line: 38 })).toBe('ligne\u00a038');
    expect(sayLine({ line: 341, lineEnd: 345 })).toBe('lignes\u00a0341 à\u00a0345');
  });
});
