/**
 * The moments of a run worth talking about: where a visitor's anger turned, and the acts that weigh most.
 * Reads the log and the curves; judges nothing.
 */
import type { LogEntry } from '../model/log.ts';
import type { TellDeed } from './told/tellDeeds.ts';

export interface Moment {
  /** 1, 2, 3… in the order they happened. */
  readonly n: number;
  readonly atMs: number;
  readonly title: string;
  /** The words said around it, without quotation marks; empty when nothing was said. */
  readonly quote: string;
  readonly effect: 'raises' | 'soothes' | 'neutral';
  readonly who: string;
  /** Anger of that person then, 0 to 10, or null when they were not in the hall. */
  readonly anger: number | null;
}

type Points = ReadonlyMap<string, readonly { readonly atMs: number; readonly anger: number }[]>;
type Draft = Omit<Moment, 'n' | 'anger'> & { readonly weight: number };

const MOST = 9;
/** How much less words and promises to the others weigh. */
const ASIDE = { said: 4, promised: 2, told: 0 } as const;

const ACT_TITLES: Readonly<
  Record<string, { readonly title: string; readonly effect: Moment['effect']; readonly weight: number }>
> = {
  insult: { title: 'Vous insultez', effect: 'raises', weight: 9 },
  touch: { title: 'Vous touchez la personne', effect: 'raises', weight: 9 },
  alertSecurity: { title: 'Vous donnez l’alerte', effect: 'soothes', weight: 8 },
  handOver: { title: 'Vous annoncez le relais', effect: 'soothes', weight: 7 },
  reformulate: { title: 'Vous reformulez', effect: 'soothes', weight: 7 },
  nameFeeling: { title: 'Vous nommez ce que la personne ressent', effect: 'soothes', weight: 6 },
  setLimit: { title: 'Vous posez une limite', effect: 'neutral', weight: 6 },
  calmDown: { title: 'Vous demandez de se calmer', effect: 'raises', weight: 6 },
  dismiss: { title: 'Vous renvoyez la personne', effect: 'raises', weight: 6 },
  blame: { title: 'Vous reprochez', effect: 'raises', weight: 5 },
  contradict: { title: 'Vous contredisez', effect: 'raises', weight: 5 },
  apologise: { title: 'Vous présentez des excuses', effect: 'soothes', weight: 3 },
};

function ofSpeech(entry: Extract<LogEntry, { kind: 'said' }>): Draft[] {
  if (entry.interrupts)
    return [
      {
        atMs: entry.atMs,
        title: 'Vous coupez la parole',
        quote: entry.text,
        effect: 'raises',
        who: entry.to,
        weight: 6,
      },
    ];
  const [best] = entry.acts.flatMap((act) => ACT_TITLES[act] ?? []).sort((a, b) => b.weight - a.weight);
  if (!best) return [];
  const wrong = entry.acts.includes('reformulate') && !entry.exact;
  return [
    {
      atMs: entry.atMs,
      title: wrong ? 'Votre reformulation est inexacte' : best.title,
      quote: entry.text,
      effect: wrong ? 'raises' : best.effect,
      who: entry.to,
      weight: best.weight,
    },
  ];
}

function draftMoments(entry: LogEntry, nameOf: (who: string) => string): Draft[] {
  const of = (title: string, effect: Moment['effect'], who: string, weight: number, quote = ''): Draft[] => [
    { atMs: entry.atMs, title, quote, effect, who, weight },
  ];
  switch (entry.kind) {
    case 'said':
      return ofSpeech(entry);
    case 'lineSpoken':
      return entry.on === 'mood-up' || entry.on === 'ignored' || entry.on === 'screen' || entry.on === 'phone-taken'
        ? of(
            entry.on === 'mood-up' ? `${nameOf(entry.who)} s’emporte` : `${nameOf(entry.who)} vous rappelle à l’ordre`,
            'raises',
            entry.who,
            5,
            entry.text,
          )
        : [];
    case 'told':
      return entry.breach === 'none'
        ? []
        : of('Vous dites ce qui devait rester confidentiel', 'neutral', entry.to, 9, entry.text);
    case 'promised':
      if (!entry.withinDelegation)
        return of('Vous promettez au-delà de votre délégation', 'neutral', entry.to, 9, entry.text);
      return entry.dated ? of('Vous donnez une échéance', 'soothes', entry.to, 8, entry.text) : [];
    case 'phonePickedUp':
      return entry.atCounter && !entry.announced ? of('Vous décrochez sans prévenir', 'raises', entry.from, 7) : [];
    case 'threatMade':
      return of(`${nameOf(entry.who)} menace`, 'raises', entry.who, 9);
    case 'helpArrived':
      return of(entry.who === 'superior' ? 'Le relais arrive' : 'La sécurité arrive', 'neutral', '', 7);
    case 'callMissed':
      return of(`L’appel de ${nameOf(entry.from)} reste sans réponse`, 'neutral', entry.from, 5);
    case 'personLeft':
      return entry.how === 'unserved' || entry.how === 'furious'
        ? of(`${nameOf(entry.who)} s’en va`, 'raises', entry.who, 9)
        : [];
    default:
      return [];
  }
}

/** How much each deed done with a program weighs; 0: it tells nothing of its own. */
function weighDeed(entry: LogEntry): number {
  switch (entry.kind) {
    case 'paymentApproved':
      return entry.ibanVerified && entry.discrepancies.length === 0 ? 4 : 9;
    case 'invoiceRecorded':
      return entry.discrepancies.length > 0 ? 8 : 0;
    case 'ibanChanged':
      return entry.verified ? 5 : 9;
    case 'paymentUnblocked':
      return 8;
    case 'paymentBlocked':
    case 'disputeOpened':
    case 'creditAsked':
    case 'letterSent':
    case 'meetingCancelled':
      return 7;
    case 'meetingChanged':
      return entry.changed.includes('day') || entry.changed.includes('from') ? 8 : 3;
    case 'invitationsSent':
      return 6;
    case 'mailSent':
      return 5;
    case 'documentBinned':
      return entry.mustKeep ? 9 : 0;
    case 'documentShared':
      return entry.allowed ? 0 : 9;
    case 'messageSent':
    case 'recordsCompared':
    case 'visaAsked':
    case 'reminderSent':
      return 4;
    default:
      return 0;
  }
}

function draftDeed(entry: LogEntry, tell: TellDeed): Draft[] {
  const weight = weighDeed(entry);
  const told = weight === 0 ? null : tell(entry);
  if (told === null) return [];
  return [{ atMs: entry.atMs, title: told.text, quote: told.quote, effect: 'neutral', who: '', weight }];
}

/** « Vous renvoyez Mme Kaci », « Vous reformulez, avec M. Le Gall », « Vous donnez une échéance à M. Péan » */
function nameAddressee(title: string, kind: 'said' | 'told' | 'promised', to: string): string {
  if (kind !== 'said') return `${title} à ${to}`;
  return title.includes('la personne') ? title.replace('la personne', to) : `${title}, avec ${to}`;
}

/** Words to anyone but the first visitor say to whom they went, and weigh less when nothing is wrong with them. */
function placeAside(entry: LogEntry, draft: Draft, { points, main, nameOf }: MomentSources): Draft {
  if ((entry.kind !== 'said' && entry.kind !== 'told' && entry.kind !== 'promised') || entry.to === main) return draft;
  const [first] = points.keys();
  const to = nameOf(entry.to);
  const title = nameAddressee(draft.title, entry.kind, to);
  const isFault = entry.kind === 'told' || (entry.kind === 'promised' && !entry.withinDelegation);
  if (isFault || entry.to === first) return { ...draft, title };
  return { ...draft, title, weight: draft.weight - ASIDE[entry.kind] };
}

export interface MomentSources {
  readonly points: Points;
  /** The visitor followed first: words go to them unless it is said otherwise. At a desk, nobody. */
  readonly main: string | undefined;
  readonly nameOf: (who: string) => string;
  /** Says what was done with a program. */
  readonly tell: TellDeed;
}

/** The nine weightiest at most, in order of time. */
export function findMoments(log: readonly LogEntry[], sources: MomentSources): Moment[] {
  const { points, nameOf, tell } = sources;
  const angerAt = (who: string, atMs: number): number | null =>
    points.get(who)?.findLast((point) => point.atMs <= atMs)?.anger ?? null;
  return log
    .flatMap((entry) => [
      ...draftMoments(entry, nameOf).map((draft) => placeAside(entry, draft, sources)),
      ...draftDeed(entry, tell),
    ])
    .sort((a, b) => b.weight - a.weight || a.atMs - b.atMs)
    .slice(0, MOST)
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ weight: _weight, ...moment }, i) => ({ ...moment, n: i + 1, anger: angerAt(moment.who, moment.atMs) }));
}
