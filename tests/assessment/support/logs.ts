/** Small logs and a small scenario for the tests of evidence. */
import type { Fact, LogEntry } from '../../../src/model/log.ts';
import type { SpeechAct } from '../../../src/model/person.ts';
import {
  type Indicator,
  indicatorSchema,
  type Match,
  organisationSchema,
  type Rule,
  type Scenario,
  situationSchema,
} from '../../../src/scenario/schema/index.ts';

/** When, in seconds, and what. */
export type Moment = readonly [seconds: number, fact: Fact];

/** Numbers the facts. */
export const logOf = (...facts: readonly Moment[]): LogEntry[] =>
  facts.map(([seconds, fact], seq) => ({ seq, atMs: seconds * 1000, ...fact }));

export const say = (acts: SpeechAct[], more: Partial<Extract<Fact, { kind: 'said' }>> = {}): Fact => ({
  kind: 'said',
  utterance: acts.join('-').toLowerCase(),
  to: 'visiteur',
  acts,
  text: `(${acts.join(', ')})`,
  exact: true,
  interrupts: false,
  mood: 'angry',
  need: 'expressed',
  listened: true,
  onLine: false,
  overheardBy: [],
  ...more,
});

export const ring: Fact = { kind: 'phoneRang', call: 'appel-1', from: 'appelante' };
export const pickUp: Fact = {
  kind: 'phonePickedUp',
  call: 'appel-1',
  from: 'appelante',
  ringMs: 7000,
  announced: true,
  atCounter: true,
};
export const hangUp: Fact = { kind: 'phoneHungUp', call: 'appel-1', from: 'appelante', concluded: true };
export const learn: Fact = { kind: 'infoLearnt', info: 'piece-manquante', from: '24-1187' };

const organisation = organisationSchema.parse({
  situ: 1,
  world: 'mairie',
  name: 'Mairie de Brive',
  presentation: 'Une mairie.',
  opens: '9:00',
  closes: '17:00',
  greeting: 'Mairie de Brive, bonjour.',
  services: [{ id: 'accueil', name: 'Accueil', place: 'Rez-de-chaussée', purpose: 'Accueillir.' }],
  colleagues: [
    {
      id: 'belaid',
      civility: 'M.',
      firstName: 'Karim',
      name: 'Belaïd',
      role: 'instructeur',
      service: 'accueil',
      extension: '214',
    },
  ],
  superior: 'belaid',
  security: 'belaid',
  delegation: { may: ['Renseigner.'], mayNot: ['Décider.'] },
  procedures: [{ id: 'charte', title: 'Charte', sections: [{ title: 'Un', text: 'Saluer.' }] }],
  badges: ['V-01'],
});

/** A scenario whose only interest is its indicators. `visiteur` is M. Perrin or Mme Collet, by the draw `qui`. */
export function scenarioWith(
  indicators: readonly Partial<Indicator>[],
  tolerance: Record<string, number> = {},
): Scenario {
  const {
    world: _,
    parts: __,
    ...rest
  } = situationSchema.parse({
    situ: 1,
    id: 'essai',
    version: '1.0.0',
    title: 'Essai',
    summary: 'Un essai.',
    world: 'monde.yaml',
    place: 'counter',
    minutes: 5,
    date: '2025-11-18',
    starts: '9:38',
    closesAfterS: 600,
    briefing: { who: 'Vous.', context: ['Ici.'], missions: ['Accueillir.'] },
    draws: { qui: { values: ['perrin', 'collet'] } },
    personas: [
      { id: 'perrin', civility: 'M.', firstName: 'Alain', name: 'Perrin', look: 'perrin' },
      { id: 'collet', civility: 'Mme', firstName: 'Jeanne', name: 'Collet', look: 'collet' },
    ],
    characters: [
      { id: 'visiteur', role: 'visitor', persona: { draw: 'qui' } },
      { id: 'appelante', role: 'caller', persona: 'collet' },
    ],
    endings: [{ id: 'fin', title: 'Fin', text: 'Fin.' }],
    tolerance,
    indicators: indicators.map((one, at) =>
      indicatorSchema.parse({ id: `indicateur-${at + 1}`, title: `Indicateur ${at + 1}`, criteria: ['T1.1'], ...one }),
    ),
  });
  return { ...rest, world: organisation };
}

/** The rule « first before then ». */
export const comesBefore = (first: Match, then: Match): Rule => ({ before: { first, then } });
