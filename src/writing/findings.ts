/**
 * A rubric held against a text: one finding per thing looked for, with the words that show it. Pure: the same text gives the
 * same findings. Knows no log, no learner, no mark.
 */
import { findFact, takeStock } from './facts/findFact.ts';
import type { Hit } from './facts/hit.ts';
import { findGenerics, type GenericFindings } from './generic/index.ts';
import { ALWAYS, type Fact, formOf, type Generic, type Rubric } from './schema.ts';
import { type KnownWords, listUnknown, type Speller } from './speller.ts';
import { parseDay } from './text/calendar.ts';
import { isCloselyDenied } from './text/denial.ts';
import type { Span } from './text/fold.ts';
import { QUOTED_SPEECH, type Reading, readText, spanOf } from './text/reading.ts';
import { isToConfirm } from './toConfirm.ts';

/** `a-confirmer`: the software thinks it is there, and has been wrong about such things often enough to ask a person. */
export type FindingVerdict = 'present' | 'absent' | 'a-confirmer';

/** `start` and `end` are UTF-16 offsets in the text as given; null, with an empty quote, when absent. */
export interface Finding {
  readonly id: string;
  readonly verdict: FindingVerdict;
  readonly quote: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface FindOptions {
  /** With a speller, the first word it does not know is a finding too. */
  readonly speller?: Speller;
  /** Words it is not asked about: names of the situation, of the writer. */
  readonly knownWords?: KnownWords;
}

const NO_WORDS: KnownWords = new Set();

/**
 * Reads a document against a rubric.
 * @param text any text, also none; what lies beyond `LONGEST_TEXT` units is not read
 * @returns one finding for each generic asked, each generic always looked for, each fact, in that order
 */
export function findAll(rubric: Rubric, text: string, { speller, knownWords }: FindOptions = {}): Finding[] {
  const reading = readText(text);
  const generics = findGenerics(reading, readText(rubric.incoming));
  const spanOfFact = makeFactFinder(rubric, reading, generics);
  const asked: readonly Generic[] = [...new Set<Generic>([...rubric.asks, ...ALWAYS])];
  const findings = [
    ...asked.map((id) => toFinding(text, id, generics.spans[id], isToConfirm(rubric.kind, id, id))),
    ...rubric.facts.map((fact) =>
      toFinding(text, fact.id, spanOfFact(fact), isToConfirm(rubric.kind, fact.id, formOf(fact))),
    ),
  ];
  if (speller === undefined) return findings;
  const [doubtful = null] = listUnknown(text, (word) => speller.isKnown(word), knownWords ?? NO_WORDS);
  return [...findings, toFinding(text, 'orthographe', doubtful, true)];
}

function makeFactFinder(rubric: Rubric, reading: Reading, generics: GenericFindings): (fact: Fact) => Span | null {
  const sent = parseDay(rubric.sent);
  const stock = takeStock(reading, sent ?? { year: 2000, month: 1, day: 1 });
  return (fact) => {
    const hit = findFact(reading, stock, fact).find(
      (candidate) => isAsserted(reading, fact, candidate) && isCredited(reading, generics, fact, candidate),
    );
    return hit === undefined ? null : spanOf(reading, hit.first, hit.last);
  };
}

/** « Nous ne pouvons pas payer 1 284,60 € » states the sum all the same: only « pas 1 284,60 € » denies it. */
const NAMED_VALUES: ReadonlySet<string> = new Set(['reference', 'amount', 'number', 'person']);

/** What is denied is not stated, unless the words looked for are themselves a denial. */
function isAsserted({ tokens, denied }: Reading, fact: Fact, { first, last, ownDenial }: Hit): boolean {
  if (fact.evenDenied || ownDenial) return true;
  if (NAMED_VALUES.has(formOf(fact))) return !isCloselyDenied(tokens, first, denied);
  for (let at = first; at < last; at++) if (denied[at]) return false;
  return true;
}

/** Gibberish and paste earn nothing. What must not be said, though, is said however it came there. */
function isCredited(reading: Reading, generics: GenericFindings, fact: Fact, { first }: Hit): boolean {
  const { quoted, sentenceOf } = reading;
  const { isGibberish, paste, piles } = generics;
  if (fact.forbidden) return true;
  if (isGibberish || (paste.isCopy && paste.pasted[first]) || piles[sentenceOf[first] ?? -1]) return false;
  return !(quoted[first] === QUOTED_SPEECH && formOf(fact) === 'text');
}

function toFinding(text: string, id: string, span: Span | null, toConfirm: boolean): Finding {
  if (span === null) return { id, verdict: 'absent', quote: '', start: null, end: null };
  const { start, end } = span;
  return { id, verdict: toConfirm ? 'a-confirmer' : 'present', quote: text.slice(start, end), start, end };
}
