/** A debriefing as a run would give it: the exchange of the art direction's mock, minute by minute. */
import type { Assessment, IndicatorResult } from '../../../src/assessment/index.ts';
import { criterionId } from '../../../src/model/criterion.ts';
import type { Mood } from '../../../src/model/person.ts';
import type { CriterionVerdict, Evidence, Verdict, Weight } from '../../../src/model/verdict.ts';
import type { Indicator } from '../../../src/scenario/schema/index.ts';
import type { Curve, CurvePoint, Debrief, Moment, Span } from '../../../src/session/index.ts';

const STARTS_AT = 9 * 60 + 38;
export const minute = (clock: number): number => Math.round(clock * 60_000);

const moodAt = (anger: number): Mood =>
  anger >= 8 ? 'threatening' : anger >= 6 ? 'aggressive' : anger >= 4 ? 'angry' : anger >= 2 ? 'impatient' : 'calm';

type Knot = readonly [minutes: number, anger: number];

/** Points every two seconds, straight from knot to knot. */
export function curveThrough(knots: readonly Knot[]): CurvePoint[] {
  const [from, to] = [knots[0] ?? [0, 0], knots.at(-1) ?? [0, 0]];
  const points: CurvePoint[] = [];
  for (let ms = minute(from[0]); ms <= minute(to[0]); ms += 2000) {
    const at = ms / 60_000;
    const next = Math.max(
      1,
      knots.findIndex(([clock]) => clock >= at),
    );
    const [a, b] = [knots[next - 1] ?? from, knots[next] ?? to];
    const share = b[0] === a[0] ? 1 : (at - a[0]) / (b[0] - a[0]);
    const anger = a[1] + (b[1] - a[1]) * Math.min(1, Math.max(0, share));
    points.push({ atMs: ms, anger, mood: moodAt(anger) });
  }
  return points;
}

export const visitor: Curve = {
  who: 'visiteur',
  name: 'M.\u00a0Perrin',
  look: 'perrin',
  points: curveThrough([
    [0, 3.2],
    [0.8, 3.5],
    [1.6, 5.2],
    [1.75, 5.3],
    [2.6, 4.3],
    [3.1, 4.2],
    [4, 6.2],
    [4.45, 6.8],
    [5, 5.6],
    [5.6, 4.9],
    [6.1, 5.4],
    [6.7, 6.6],
    [7.3, 5.2],
    [8.4, 4],
    [9.6, 3.2],
    [10.5, 2.1],
    [12, 1.7],
    [13.4, 1.4],
  ]),
};

export const waiting: Curve = {
  who: 'deuxieme',
  name: 'Mme\u00a0Diallo',
  look: 'diallo',
  points: curveThrough([
    [1.4, 0.6],
    [5, 2.6],
    [7.9, 3.4],
    [8.2, 1.6],
    [12.3, 1.8],
    [12.5, 0.6],
    [13.67, 0.4],
  ]),
};

const span = (from: number, to: number, kind: string, label: string, who = ''): Span => ({
  fromMs: minute(from),
  toMs: minute(to),
  kind,
  label,
  who,
});

const perrin = visitor.name;

const gaze: Span[] = [
  span(0, 3.5, 'person', perrin, 'visiteur'),
  span(3.5, 4.4, 'screen', 'écran'),
  span(4.4, 6.05, 'person', perrin, 'visiteur'),
  span(6.05, 6.95, 'phone', 'téléphone'),
  span(6.95, 9.1, 'person', perrin, 'visiteur'),
  span(9.1, 10, 'screen', 'écran'),
  span(10, 12.3, 'person', perrin, 'visiteur'),
  span(12.3, 13.67, 'person', 'Mme\u00a0Diallo', 'deuxieme'),
];

const moment = (
  n: number,
  at: number,
  title: string,
  quote: string,
  effect: Moment['effect'],
  anger: number,
): Moment => ({ n, atMs: minute(at), title, quote, effect, who: 'visiteur', anger });

export const moments: Moment[] = [
  moment(1, 1.7, 'M.\u00a0Perrin s’emporte', 'Trois semaines\u202f! Vous l’avez mis où\u202f?', 'raises', 5.3),
  moment(2, 4.4, 'M.\u00a0Perrin vous rappelle à l’ordre', 'C’est moi ou c’est l’ordinateur\u202f?', 'raises', 6.7),
  moment(3, 5, 'Vous reformulez', 'Déposé le 28\u00a0octobre, et depuis, rien.', 'soothes', 5.6),
  moment(4, 6.7, 'Vous décrochez sans prévenir', 'Ah ben voyons, allez-y, téléphonez\u202f!', 'raises', 6.6),
  moment(5, 7.3, 'Vous nommez ce que la personne ressent', 'Il y a de quoi être en colère.', 'soothes', 5.2),
  moment(6, 10.5, 'Vous donnez une date et un nom', 'M.\u00a0Belaïd vous rappelle jeudi, 14\u00a0h.', 'soothes', 2.1),
];

const said = (at: number, name: string, text: string) => ({
  atMs: minute(at),
  name,
  isLearner: name === 'Vous',
  text,
});

export const debrief: Debrief = {
  title: 'Où est mon dossier\u202f?',
  place: 'counter',
  startsAtMinutes: STARTS_AT,
  durationMs: minute(13.67),
  variant: [],
  hazards: ['Dérapages relationnels'],
  ending: {
    title: 'Apaisé, une date en main',
    text: 'M.\u00a0Perrin repart apaisé. M.\u00a0Belaïd le rappelle jeudi, à 14\u00a0h.',
  },
  curves: [visitor, waiting],
  gaze,
  tools: [],
  phone: [span(5.2, 6.05, 'ringing', 'sonne', 'appelant'), span(6.05, 6.95, 'call', 'Mme\u00a0Wojcik', 'appelant')],
  waiting: [
    span(1.4, 7.9, 'unseen', 'Mme\u00a0Diallo', 'deuxieme'),
    span(7.9, 12.3, 'greeted', 'Mme\u00a0Diallo', 'deuxieme'),
    span(12.3, 13.67, 'served', 'Mme\u00a0Diallo', 'deuxieme'),
  ],
  moments,
  deeds: [],
  transcript: [
    said(0.2, 'Vous', 'Bonjour monsieur, je suis à vous.'),
    said(1.7, perrin, 'Trois semaines\u202f! Vous l’avez mis où\u202f?'),
    said(4.35, perrin, 'C’est moi ou c’est l’ordinateur\u202f?'),
    said(4.5, 'Vous', 'Excusez-moi, je cherche votre dossier.'),
    said(5, 'Vous', 'Déposé le 28\u00a0octobre, et depuis, rien.'),
    said(6.7, perrin, 'Ah ben voyons, allez-y, téléphonez\u202f!'),
    said(7.3, 'Vous', 'Il y a de quoi être en colère.'),
    said(10.5, 'Vous', 'M.\u00a0Belaïd vous rappelle jeudi, 14\u00a0h.'),
  ],
  sentMails: [],
  sentLetters: [],
  joined: [],
};

export const evidence = (at: number, text: string, weight: Weight, indicator = 'ecoute'): Evidence => ({
  atMs: minute(at),
  text,
  weight,
  indicator,
  entries: [],
});

export const verdict = (
  criterion: string,
  proposed: Verdict,
  found: readonly Evidence[] = [],
  more: Partial<CriterionVerdict> = {},
): CriterionVerdict => ({
  criterion: criterionId(criterion),
  verdict: proposed,
  toConfirm: false,
  why: '',
  evidence: found,
  ...more,
});

export const indicatorTitled = (id: string, title: string): IndicatorResult => ({
  indicator: { id, title, criteria: ['T1.1'], mode: 'software' } as Indicator,
  observed: true,
  minor: 0,
  major: 0,
  critical: 0,
  evidence: [],
  missing: [],
});

const leak = evidence(
  9.3,
  '«\u202fC’est le certificat médical de votre mère…\u202f» dit à voix haute, Mme\u00a0Diallo à deux mètres.',
  'major',
  'secret',
);

export const assessment: Assessment = {
  indicators: [
    indicatorTitled('ecoute', 'Avant de regarder ailleurs, le dire\u00a0: quoi, pourquoi, combien de temps'),
    indicatorTitled('secret', 'Ce qui ne regarde personne d’autre ne se dit pas à voix haute'),
  ],
  verdicts: [
    verdict('T1.1', 'partiel', [
      evidence(1.9, '«\u202fJe vous écoute.\u202f» 38\u00a0s sans lui couper la parole.', 'shows'),
      evidence(3.5, 'Les yeux sur l’écran 54\u00a0s, sans le prévenir.', 'minor'),
      evidence(6.7, 'Le téléphone décroché au milieu de sa phrase.', 'minor'),
    ]),
    verdict('T1.2', 'humain', [], { why: 'Une personne juge\u00a0: l’expression orale.' }),
    verdict('T1.3', 'acquis', [
      evidence(5.1, 'Date de naissance vérifiée avant d’ouvrir le dossier.', 'shows'),
      evidence(9.2, '«\u202fIl manque l’accord du propriétaire.\u202f» Conforme au dossier 24-1187.', 'shows'),
    ]),
    verdict(
      'T1.5',
      'acquis',
      [
        evidence(0.2, '«\u202fBonjour monsieur, je suis à vous.\u202f»', 'shows'),
        evidence(7.4, '«\u202fJe veux vous aider, et pour ça j’ai besoin que vous baissiez la voix.\u202f»', 'shows'),
      ],
      { toConfirm: true },
    ),
    verdict('T2.1', 'acquis', [
      evidence(5, '«\u202fDéposé le 28\u00a0octobre, et depuis, rien.\u202f» Reformulation exacte.', 'shows'),
      evidence(10.5, 'Rappel fixé au jeudi\u00a020, 14\u00a0h, noté dans le message.', 'shows'),
    ]),
    verdict('T2.2', 'acquis', [
      evidence(7.3, '«\u202fIl y a de quoi être en colère.\u202f»', 'shows'),
      evidence(13.5, 'Fiche d’incident\u00a0: faits, heures, témoin.', 'shows'),
    ]),
    verdict('T2.3', 'partiel', [
      evidence(7.4, 'Une limite posée calmement, une seule fois.', 'shows'),
      evidence(7.9, 'Mme\u00a0Diallo saluée après 6\u00a0min\u00a030\u00a0s d’attente.', 'minor'),
      evidence(
        8.3,
        '«\u202fEn commission\u202f», «\u202fcomplétude\u202f»\u00a0: deux mots de service non expliqués.',
        'minor',
      ),
    ]),
    verdict(
      'TC1',
      'acquis',
      [
        evidence(6.9, 'Message pour Mme\u00a0Roy\u00a0: nom, numéro, objet, urgence.', 'shows'),
        evidence(13.5, 'Fiche d’incident sans formule d’envoi.', 'minor'),
      ],
      { toConfirm: true },
    ),
    verdict('TC2', 'non-acquis', [leak]),
  ],
};

/** The same run read by the five documents: what says the same thing elsewhere, and what only the others ask. */
export const assessmentOfFive: Assessment = {
  ...assessment,
  verdicts: [
    ...assessment.verdicts,
    verdict('agora.1.1.1.c1', 'acquis', [
      evidence(5, '«\u202fDéposé le 28\u00a0octobre, et depuis, rien.\u202f» Reformulation exacte.', 'shows'),
    ]),
    verdict('agora.1.1.1.c2', 'partiel', [
      evidence(3.5, 'Les yeux sur l’écran 54\u00a0s, sans le prévenir.', 'minor'),
      evidence(7.9, 'Mme\u00a0Diallo saluée après 6\u00a0min\u00a030\u00a0s d’attente.', 'minor'),
    ]),
    verdict('agora.1.1.2.c1', 'acquis', [evidence(10.5, 'Rappel fixé au jeudi\u00a020, 14\u00a0h.', 'shows')], {
      toConfirm: true,
    }),
    verdict('agora.2.3.1.1.c1', 'non-observe', [], { why: 'Aucun appel n’a été pris.' }),
    verdict('agora.2.3.2.c1', 'acquis', [
      evidence(6.9, 'Message pour Mme\u00a0Roy\u00a0: nom, numéro, objet, urgence.', 'shows'),
    ]),
    verdict('cqpm.M3.4', 'non-acquis', [leak]),
    verdict('cqpm.M5.1', 'acquis', [
      evidence(6.9, 'Message pour Mme\u00a0Roy\u00a0: nom, numéro, objet, urgence.', 'shows'),
    ]),
    verdict('cqpi.C2', 'non-acquis', [leak]),
    verdict('cqpi.K1', 'acquis', [evidence(0.2, '«\u202fBonjour monsieur, je suis à vous.\u202f»', 'shows')], {
      toConfirm: true,
    }),
    verdict('cqpi.K6', 'humain', [], { why: 'Une personne juge\u00a0: l’expression orale.' }),
    verdict('sante.C2', 'non-acquis', [leak]),
    verdict('sante.K1', 'acquis', [evidence(0.2, '«\u202fBonjour monsieur, je suis à vous.\u202f»', 'shows')], {
      toConfirm: true,
    }),
    verdict(
      'sante.K3',
      'acquis',
      Array.from({ length: 9 }, (_, rank) => evidence(rank, `Un regard, le ${rank + 1}e.`, 'shows')),
    ),
    verdict('sante.K2', 'partiel', [
      evidence(3.5, 'Les yeux sur l’écran 54\u00a0s, sans le prévenir.', 'minor'),
      evidence(6.7, 'Le téléphone décroché au milieu de sa phrase.', 'minor'),
    ]),
    verdict('sante.K6', 'humain', [], { why: 'Une personne juge\u00a0: l’expression orale.' }),
  ],
};
