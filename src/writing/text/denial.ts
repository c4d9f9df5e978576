/**
 * Which words a text denies. « Ne… pas » denies from « ne » to the end of its clause, « sans » and « non » the few words
 * that follow, « aucun » its whole clause; « ne… que », « n’oubliez pas », « sans délai » deny nothing.
 */
import type { Token } from './tokens.ts';

const DENIERS = new Set(['pas', 'jamais', 'nullement', 'guere', 'rien', 'aucunement']);
/** Negative only with « ne »: alone, « plus » compares and « point » is a noun. */
const DENIERS_WITH_NE = new Set(['plus', 'point', 'personne']);

const SPARED_AFTER = new Set(['seulement', 'uniquement', 'simplement', 'que', 'moins']);
/** Denying these asserts what follows: one is asked not to forget to do it. */
const SPARED_VERBS = /^(?:oubli|manqu|hesit|dout|tard)(?!$)/;
const SPARED_WITHOUT = new Set([
  'delai',
  'attendre',
  'tarder',
  'faute',
  'doute',
  'oublier',
  'manquer',
  'exception',
  'probleme',
  'souci',
]);

/** How many words « sans » and « non » reach. */
const SHORT_REACH = 3;

/** Marks, for the tokens `first` to `last` of one clause, those that are denied. */
export function markDenied(tokens: readonly Token[], first: number, last: number, denied: Uint8Array): void {
  let ne = -1;
  for (let at = first; at < last; at++) {
    const { text, kind } = tokens[at] as Token;
    if (kind !== 'word') continue;
    if (text === 'ne' || text === 'n') ne = at;
    else if (DENIERS.has(text) || (DENIERS_WITH_NE.has(text) && ne >= 0) || isPlusAfterVerb(tokens, at, first)) {
      const isSpoken = text === 'plus' && ne < 0;
      const reach = isSpoken ? Math.min(last, at + 1 + SHORT_REACH) : findNewSubject(tokens, at, last);
      if (!isSpared(tokens, at, ne, last)) denied.fill(1, ne >= 0 ? ne : at, reach);
      ne = -1;
    } else if (text === 'aucun' || text === 'aucune') denied.fill(1, first, last);
    else if (text === 'ni') denied.fill(1, at, last);
    else if (text === 'sans' || text === 'non') markShortReach(tokens, at, last, denied);
  }
}

const RUN_ON_SUBJECTS = new Set(['c', 'j', 'je', 'il', 'ils', 'elle', 'elles', 'on']);
const SUBORDINATES = new Set(['que', 'qu', 'si', 's', 'dont', 'quand', 'ou', 'lorsque', 'lorsqu', '-']);

/** « …n’est plus la même c’est la salle Adour »: without a comma, a new subject still ends what is denied. */
function findNewSubject(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 2; at < last; at++) {
    const isSubject = RUN_ON_SUBJECTS.has(tokens[at]?.text ?? '');
    if (isSubject && !SUBORDINATES.has(tokens[at - 1]?.text ?? '')) return at;
  }
  return last;
}

/** « C’est plus mardi 24 »: spoken French leaves « ne » out, and only a form of « être » then tells. */
function isPlusAfterVerb(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at]?.text !== 'plus' || at - 1 < first) return false;
  const next = tokens[at + 1]?.text ?? '';
  return tokens[at - 1]?.text === 'est' && (next.endsWith('di') || next === 'le' || next === 'a');
}

function isSpared(tokens: readonly Token[], at: number, ne: number, last: number): boolean {
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  // « présent ou pas », « ou non »: a choice is offered, nothing denied.
  if (ne < 0 && tokens[at - 1]?.text === 'ou') return true;
  const afterNext = at + 2 < last ? tokens[at + 2] : undefined;
  if (next !== undefined && SPARED_AFTER.has(next.text)) return true;
  // « pas plus tard que jeudi » sets a deadline.
  if (next?.text === 'plus' && afterNext?.text === 'tard') return true;
  if (next !== undefined && SPARED_VERBS.test(next.text)) return true;
  for (let rank = ne + 1; ne >= 0 && rank < at; rank++) if (SPARED_VERBS.test(tokens[rank]?.text ?? '')) return true;
  return false;
}

function markShortReach(tokens: readonly Token[], at: number, last: number, denied: Uint8Array): void {
  const next = tokens[at + 1];
  if (next === undefined || SPARED_WITHOUT.has(next.text) || tokens[at - 1]?.text === 'ou') return;
  if (tokens[at]?.text === 'non' && (next.text === 'seulement' || next.text === 'pas')) return;
  denied.fill(1, at, Math.min(last, at + 1 + SHORT_REACH));
}

const CLOSE_WORDS = new Set([
  'de',
  'd',
  'du',
  'le',
  'la',
  'l',
  'les',
  'un',
  'une',
  'des',
  'a',
  'au',
  'aux',
  'en',
  'n',
  '°',
  'm',
  'mme',
  '.',
]);
const MOST_CLOSE_WORDS = 4;

/** Does the denial bear on this very value (« ce n’est pas FA-12 », « et non 40 »), not on the verb before it? */
export function isCloselyDenied(tokens: readonly Token[], at: number, denied: Uint8Array): boolean {
  for (let back = 1; back <= MOST_CLOSE_WORDS; back++) {
    const text = tokens[at - back]?.text ?? '';
    if (DENIERS.has(text) || DENIERS_WITH_NE.has(text) || text === 'non' || text === 'sans' || text === 'ni')
      return denied[at - back] === 1;
    if (!CLOSE_WORDS.has(text)) return false;
  }
  return false;
}
