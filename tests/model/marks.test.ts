import { describe, expect, it } from 'vitest';
import type { Fact, LogEntry } from '../../src/model/log.ts';
import { marksOf } from '../../src/model/marks.ts';
import { markSchema } from '../../src/scenario/schema/common.ts';

const at = (fact: Fact): LogEntry => ({ seq: 0, atMs: 0, ...fact });

const said: Fact = {
  kind: 'said',
  utterance: 'reformuler',
  to: 'visiteur',
  acts: ['reformulate', 'nameFeeling'],
  text: 'Vous attendez depuis trois semaines.',
  exact: true,
  interrupts: false,
  mood: 'angry',
  need: 'expressed',
  listened: true,
  onLine: false,
  overheardBy: [],
};

describe('marks', () => {
  it('marks what was said and each speech act done to the person', () => {
    expect(marksOf(at(said))).toEqual(['said.reformuler', 'act.visiteur.reformulate', 'act.visiteur.nameFeeling']);
  });

  it('marks cutting in as a speech act nobody wrote', () => {
    expect(marksOf(at({ ...said, interrupts: true }))).toContain('act.visiteur.interrupt');
  });

  it('marks silence as letting speak', () => {
    const listened: Fact = { kind: 'listened', to: 'visiteur', mood: 'angry', need: 'unspoken' };
    expect(marksOf(at(listened))).toEqual(['act.visiteur.letSpeak']);
  });

  it('marks a badge only when one was handed over', () => {
    const entry = { who: 'deuxieme', name: '', reason: '', host: '', badge: '' };
    const fact = { kind: 'visitorRegistered', who: 'deuxieme', entry, complete: false, correct: false } as const;
    expect(marksOf(at({ ...fact, badge: '' }))).toEqual(['registered.deuxieme']);
    expect(marksOf(at({ ...fact, badge: 'V-03' }))).toEqual(['registered.deuxieme', 'badge.deuxieme']);
  });

  it('marks a departure with and without its manner', () => {
    const left: Fact = { kind: 'personLeft', who: 'visiteur', how: 'furious', mood: 'aggressive', need: 'expressed' };
    expect(marksOf(at(left))).toEqual(['left.visiteur', 'left.visiteur.furious']);
  });

  it('makes no mark of an intent or of a refusal', () => {
    expect(marksOf(at({ kind: 'act', act: { do: 'pickUp' } }))).toEqual([]);
    expect(marksOf(at({ kind: 'refused', act: { do: 'pickUp' }, why: 'Le téléphone ne sonne pas.' }))).toEqual([]);
  });

  it('writes every mark in the grammar of the scenario language', () => {
    const facts: Fact[] = [
      said,
      { kind: 'phoneRang', call: 'appel-1', from: 'appelante' },
      { kind: 'fileOpened', file: '24-1187', identityChecked: true, right: true },
      { kind: 'dialled', extension: '214', outcome: 'answered', announced: true, atCounter: true },
      { kind: 'helpArrived', who: 'superior', afterMs: 20_000 },
      { kind: 'hazardStruck', hazard: 'travaux' },
    ];
    for (const mark of facts.flatMap((fact) => marksOf(at(fact))))
      expect(markSchema.safeParse(mark).success).toBe(true);
  });
});
