import { describe, expect, test } from 'vitest';
import { chooseShown } from '../../src/report/criteria/EvidenceList.tsx';
import {
  countMet,
  countProposals,
  listCompetences,
  listReferentiels,
  needsWork,
  putFirst,
  sayCriterion,
} from '../../src/report/criteria/listCriteria.ts';
import { listReasons, listTwins } from '../../src/report/criteria/listTwins.ts';
import { noteDecision, readDecisions } from '../../src/report/notes.ts';
import { assessment, assessmentOfFive, evidence, verdict } from './support/debrief.ts';

const { verdicts } = assessment;
const [cadga] = listReferentiels(verdicts);
if (!cadga) throw new Error('no document is wired');
const competences = listCompetences(verdicts, cadga);
const rowOf = (id: string) => {
  const row = competences.flatMap(({ rows }) => rows).find(({ criterion }) => criterion.id === id);
  if (!row) throw new Error(`no row for ${id}`);
  return row;
};

describe('the criteria', () => {
  test('are laid out by compétence, in the order of the document, whatever the order of the verdicts', () => {
    const ids = competences.flatMap(({ rows }) => rows.map(({ criterion }) => String(criterion.id)));
    expect(ids.slice(0, 5)).toEqual(['T1.1', 'T1.2', 'T1.3', 'T1.5', 'T2.1']);
    expect(listCompetences(verdicts.toReversed(), cadga)).toEqual(competences);
  });

  test('that the situation gives no occasion for are named apart, so that the part is whole', () => {
    const [first] = competences;
    expect(first?.elsewhere.map(({ id }) => String(id))).toEqual(['T1.4']);
    const all = [
      ...(first?.rows.map(({ criterion }) => criterion.id) ?? []),
      ...(first?.elsewhere ?? []).map(({ id }) => id),
    ];
    expect(all).toHaveLength(5);
  });

  test('that somebody decided about keep their row, occasion or not', () => {
    const [first] = listCompetences(verdicts, cadga, { 'T1.4': { verdict: 'acquis', motive: 'Vu en classe.' } });
    expect(first?.elsewhere).toEqual([]);
    const row = first?.rows.find(({ criterion }) => criterion.id === 'T1.4');
    expect(row).toMatchObject({ isTargeted: false, proposal: { verdict: 'non-observe' } });
    expect(row?.proposal.why).toBe('Cette situation n’en offre pas l’occasion.');
  });

  test('that only a person may judge are a person’s even when the situation forgets them', () => {
    const without = listCompetences(
      verdicts.filter(({ criterion }) => criterion !== 'T1.2'),
      cadga,
    );
    const row = without[0]?.rows.find(({ criterion }) => criterion.id === 'T1.2');
    expect(row?.proposal.verdict).toBe('humain');
  });

  test('of compétences the situation does not touch are left out', () => {
    expect(competences.length).toBeLessThan(8);
    expect(listCompetences([verdict('TC2', 'acquis')], cadga)).toHaveLength(1);
  });

  test('are counted by verdict, nobody’s verdict being left out of the sum', () => {
    const counts = countProposals(competences);
    const rows = competences.flatMap((one) => one.rows);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(counts).toContainEqual({ verdict: 'partiel', count: 2 });
  });
});

describe('five documents', () => {
  const five = assessmentOfFive.verdicts;
  const documents = listReferentiels(five.toReversed());
  const read = (id: string) => {
    const document = documents.find((one) => one.id === id);
    if (!document) throw new Error(`the run says nothing of ${id}`);
    return document;
  };

  test('come in the order they are offered, whichever verdict comes first', () => {
    expect(documents.map(({ id }) => id)).toEqual(['cadga', 'agora', 'cqpm', 'cqpi', 'sante']);
    expect(listReferentiels(verdicts).map(({ id }) => id)).toEqual(['cadga']);
  });

  test('are each counted alone: met is when the occasion arose, whatever came of it', () => {
    expect(countMet(five, read('agora'))).toEqual({ met: 4, all: 71 });
    expect(countMet(five, read('sante'))).toEqual({ met: 5, all: 98 });
  });

  test('keep their own layout: AGOrA by compétence with its situation, santé by bloc', () => {
    const [first] = listCompetences(five, read('agora'));
    expect(first?.bloc).toMatch(/^Gérer des relations/);
    expect(first?.rows[0]?.situation).toMatchObject({ id: 'agora.S1.1.1', texte: 'Accueil et renseignement' });
    expect(first?.rows[0]?.situation?.attendu.texte).toMatch(/prises en charge/);
    const blocs = listCompetences(five, read('sante'));
    expect(blocs.map(({ id, bloc }) => [id, bloc])).toEqual([
      ['sante.B1', null],
      ['sante.B4', null],
    ]);
    expect(blocs.every(({ rows }) => rows.every(({ situation }) => situation === null))).toBe(true);
  });

  test('hold no criterion of another document', () => {
    for (const document of documents) {
      const ids = listCompetences(five, document).flatMap(({ rows }) => rows.map(({ criterion }) => criterion.id));
      expect(ids.every((id) => (document.id === 'cadga' ? !id.includes('.c') : id.startsWith(`${document.id}.`)))).toBe(
        true,
      );
    }
  });

  test('are cited by name once a criterion is out of its own', () => {
    expect([sayCriterion('TC2'), sayCriterion('sante.K1')]).toEqual(['TP CADGA, TC2', 'CQP santé, K1']);
  });

  test('may be read in any order without losing a verdict', () => {
    const ordered = putFirst(five, read('cqpi'));
    expect(ordered.slice(0, 3).map(({ criterion }) => String(criterion))).toEqual(['cqpi.C2', 'cqpi.K1', 'cqpi.K6']);
    expect(new Set(ordered)).toEqual(new Set(five));
    expect(ordered).toHaveLength(five.length);
  });
});

describe('what says the same thing in other documents', () => {
  const { verdicts: five } = assessmentOfFive;

  test('is named with what is proposed and decided there, for those the run speaks of', () => {
    const twins = listTwins('TC2', five, { 'cqpi.C2': { verdict: 'partiel', motive: 'Une fois.' } });
    expect(twins.map(({ criterion, referentiel }) => [criterion.id, referentiel.sigle])).toEqual([
      ['cqpm.M3.4', 'CQPM'],
      ['cqpi.C2', 'CQPI'],
      ['sante.C2', 'CQP santé'],
    ]);
    expect(twins.map(({ decision }) => decision?.verdict)).toEqual([undefined, 'partiel', undefined]);
    expect(listTwins('TC2', verdicts)).toEqual([]);
    expect(listTwins('T1.1', five)).toEqual([]);
  });

  test('says why when the words differ', () => {
    expect(listReasons('TC2')).toHaveLength(1);
    expect(listReasons('cqpi.K1')).toEqual([]);
  });
});

describe('a long list of evidence', () => {
  const facts = Array.from({ length: 9 }, (_, rank) => evidence(rank, `Fait ${rank}`, 'shows'));
  const fault = evidence(20, 'Faute', 'major');

  test('keeps every fault in sight, and says how much it leaves aside', () => {
    const shown = chooseShown([...facts, fault]);
    expect(shown.has(fault)).toBe(true);
    expect(shown.size).toBe(6);
    const faults = facts.map((one) => ({ ...one, weight: 'minor' as const }));
    expect([...chooseShown([...faults, ...facts])].filter(({ weight }) => weight === 'minor')).toHaveLength(9);
  });

  test('is left whole when a press would bring one line', () => {
    expect(chooseShown(facts.slice(0, 7)).size).toBe(7);
    expect(chooseShown(facts.slice(0, 8)).size).toBe(6);
  });
});

describe('what remains to be worked on', () => {
  test('is what is partly or not acquired; not observed is no failure', () => {
    expect(needsWork(rowOf('T1.1'), {})).toBe(true);
    expect(needsWork(rowOf('TC2'), {})).toBe(true);
    expect(needsWork(rowOf('T1.2'), {})).toBe(false);
  });

  test('follows the decision of people rather than the proposal', () => {
    expect(needsWork(rowOf('TC2'), { TC2: { verdict: 'acquis', motive: 'Voix basse.' } })).toBe(false);
    expect(needsWork(rowOf('T1.3'), { 'T1.3': { verdict: 'partiel', motive: 'Une date fausse.' } })).toBe(true);
  });
});

describe('decisions among notes', () => {
  const notes = { avis: 'ecrit', 'avis.bien': 'Bonjour' };

  test('are read back as they were written, and touch no other note', () => {
    const decided = noteDecision(notes, ['T1.1'], { verdict: 'acquis', motive: 'Vu.' });
    expect(readDecisions(decided)).toEqual({ 'T1.1': { verdict: 'acquis', motive: 'Vu.' } });
    expect(decided).toMatchObject(notes);
  });

  test('are the same for several criteria when asked, and withdrawn one by one', () => {
    const both = noteDecision(notes, ['TC2', 'cqpi.C2'], { verdict: 'partiel', motive: 'Une fois.' });
    expect(readDecisions(both)).toEqual({
      TC2: { verdict: 'partiel', motive: 'Une fois.' },
      'cqpi.C2': { verdict: 'partiel', motive: 'Une fois.' },
    });
    expect(Object.keys(readDecisions(noteDecision(both, ['TC2'], null)))).toEqual(['cqpi.C2']);
  });

  test('are withdrawn without a trace', () => {
    expect(noteDecision(noteDecision(notes, ['T1.1'], { verdict: 'acquis', motive: '' }), ['T1.1'], null)).toEqual(
      notes,
    );
  });

  test('that are no verdict are not believed', () => {
    expect(readDecisions({ 'decision.T1.1': 'parfait' })).toEqual({});
  });
});
