import { describe, expect, test } from 'vitest';
import {
  countProposals,
  listCompetences,
  listReferentiels,
  needsWork,
} from '../../src/report/criteria/listCriteria.ts';
import { noteDecision, readDecisions } from '../../src/report/notes.ts';
import { assessment, verdict } from './support/debrief.ts';

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
    expect(ids.slice(0, 5)).toEqual(['T1.1', 'T1.2', 'T1.3', 'T1.4', 'T1.5']);
    expect(listCompetences(verdicts.toReversed(), cadga)).toEqual(competences);
  });

  test('of a compétence that is touched are all there: those left alone say why', () => {
    expect(rowOf('T1.4')).toMatchObject({ isTargeted: false, proposal: { verdict: 'non-observe' } });
    expect(rowOf('T1.4').proposal.why).toBe('Cette situation n’en offre pas l’occasion.');
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

describe('what remains to be worked on', () => {
  test('is what is partly or not acquired; not observed is no failure', () => {
    expect(needsWork(rowOf('T1.1'), {})).toBe(true);
    expect(needsWork(rowOf('TC2'), {})).toBe(true);
    expect(needsWork(rowOf('T1.4'), {})).toBe(false);
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
    const decided = noteDecision(notes, 'T1.1', { verdict: 'acquis', motive: 'Vu.' });
    expect(readDecisions(decided)).toEqual({ 'T1.1': { verdict: 'acquis', motive: 'Vu.' } });
    expect(decided).toMatchObject(notes);
  });

  test('are withdrawn without a trace', () => {
    expect(noteDecision(noteDecision(notes, 'T1.1', { verdict: 'acquis', motive: '' }), 'T1.1', null)).toEqual(notes);
  });

  test('that are no verdict are not believed', () => {
    expect(readDecisions({ 'decision.T1.1': 'parfait' })).toEqual({});
  });
});
