/**
 * The moments of a run worth talking about: where a visitor's anger turned, and the acts that weigh most.
 * Reads the log and the curves; judges nothing.
 */
import type { LogEntry } from '../model/log.ts';

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
/** How much less words to the others weigh. */
const ASIDE = 4;

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
      return entry.dated ? of('Vous donnez une date et un nom', 'soothes', entry.to, 8, entry.text) : [];
    case 'phonePickedUp':
      return entry.atCounter && !entry.announced ? of('Vous décrochez sans prévenir', 'raises', entry.from, 7) : [];
    case 'threatMade':
      return of(`${nameOf(entry.who)} menace`, 'raises', entry.who, 9);
    case 'helpArrived':
      return of(entry.who === 'superior' ? 'Le relais arrive' : 'La sécurité arrive', 'neutral', '', 7);
    case 'paymentApproved':
      return entry.ibanVerified
        ? of('Vous validez un règlement', 'neutral', '', entry.discrepancies.length > 0 ? 8 : 4)
        : of('Vous validez un règlement vers un compte que personne n’a vérifié', 'neutral', '', 9);
    case 'invoiceRecorded':
      return entry.discrepancies.length === 0 ? [] : of('Vous enregistrez une facture qui ne va pas', 'neutral', '', 8);
    case 'paymentBlocked':
      return of('Vous bloquez un paiement', 'neutral', '', 6, entry.reason);
    case 'disputeOpened':
      return of('Vous ouvrez un litige', 'neutral', '', 7, entry.note);
    case 'ibanChanged':
      return entry.verified ? [] : of('Vous changez un compte que personne n’a vérifié', 'neutral', '', 9);
    case 'callMissed':
      return of('L’appel reste sans réponse', 'neutral', entry.from, 5);
    case 'personLeft':
      return entry.how === 'unserved' || entry.how === 'furious'
        ? of(`${nameOf(entry.who)} s’en va`, 'raises', entry.who, 9)
        : [];
    default:
      return [];
  }
}

/** Words to anyone but the first visitor weigh less, and say to whom they went. */
function placeAside(entry: LogEntry, draft: Draft, first: string | undefined, nameOf: (who: string) => string): Draft {
  if (entry.kind !== 'said' || entry.to === first) return draft;
  return { ...draft, title: `${draft.title}, avec ${nameOf(entry.to)}`, weight: draft.weight - ASIDE };
}

/** The nine weightiest at most, in order of time. */
export function findMoments(log: readonly LogEntry[], points: Points, nameOf: (who: string) => string): Moment[] {
  const angerAt = (who: string, atMs: number): number | null =>
    points.get(who)?.findLast((point) => point.atMs <= atMs)?.anger ?? null;
  const [first] = points.keys();
  return log
    .flatMap((entry) => draftMoments(entry, nameOf).map((draft) => placeAside(entry, draft, first, nameOf)))
    .sort((a, b) => b.weight - a.weight || a.atMs - b.atMs)
    .slice(0, MOST)
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ weight: _weight, ...moment }, i) => ({ ...moment, n: i + 1, anger: angerAt(moment.who, moment.atMs) }));
}
