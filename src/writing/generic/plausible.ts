/**
 * Does it read like French? Four signs, each simple enough to be shown: words that could not be French, few of the small
 * words that hold sentences together, the same words again and again, small words in an order no sentence has.
 */
import { ABBREVIATIONS, AUXILIARIES, DETERMINERS, FUNCTION_WORDS, LINKS, PREPOSITIONS } from '../french/words.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { SHORTHAND } from './register.ts';
import { isBrokenPair, SUBJECTS } from './syntax.ts';

/** What was counted over the sentences of a text; shares between 0 and 1. */
export interface Plausibility {
  readonly words: number;
  /** Of words outside lists, tables and « Lieu : … ». */
  readonly running: number;
  /** Of words that no French spelling allows. */
  readonly strange: number;
  /** Of small words: half of any French sentence. */
  readonly small: number;
  /** Of different words among all. */
  readonly varied: number;
  /** Of places where two words follow that cannot, among the places looked at. */
  readonly broken: number;
  readonly breaks: number;
}

const PAIRS = new Set(
  `bb bl br bs bt bj bv bd bn cc ch ck cl cq cr cs ct cn dd dh dj dm dr ds dv dl dg ff fl fr ft gg gh gl gm gn gr gs hl hm hn hr ht kl kr ks ll lb lc
  ld lf lg lh lj lk lm ln lp lq lr ls lt lv lz mb mm mn mp ms ml mc mf nb nc nd nf ng nh nj nk nl nm nn np nq nr ns nt nv nz nw ph pl pn pp pr ps pt pc pd
  rb rc rd rf rg rh rj rk rl rm rn rp rq rr rs rt rv rz rw sb sc sd sf sg sh sj sk sl sm sn sp sq sr ss st sv sw tb tc tch tf th tj tl tm tn tp
  tr ts tt tz tv tg vr vl wh wr xc xh xp xq xt zz zh sz cz gt gd bm`.split(/\s+/),
);

/** Could this folded word be French? Short words and known abbreviations are given the benefit of the doubt. */
export function isPlausibleWord(word: string): boolean {
  if (word.length < 3 || FUNCTION_WORDS.has(word) || ABBREVIATIONS.has(word)) return true;
  if (!/[aeiouy]/.test(word))
    return (
      word.length < 5 &&
      !/([a-z])\1\1/.test(word) &&
      /^(?:cdlt|cdt|bjr|bsr|slt|dsl|svp|tva|ttc|sms|pdf|sarl|srl|snc|nrf|rgpd|drh|dg[as]|crp?|pdg|rdv|stp|bcp|mdr|tjrs?|tps|qqn|sncf|tlm|msg|mrc|mr[s]?|mlle|tkt|dvd|cnrs|hlm|kbis|bls?|nbre?|gr|cpt|ctr|frs|ndlr|qsn)$/.test(
        word,
      )
    );
  if (/([a-z])\1\1/.test(word) || /[bcdfghjklmnpqrstvwxz]{5}/.test(word) || /[aeiouy]{5}/.test(word)) return false;
  if (/q(?!u|$)/.test(word) || /^(?:nt|lk|rt|nd|mp|rs|ll|mm|nn|rr|tt|ff|dd|bb|gg|pp|cc)/.test(word)) return false;
  for (let at = 0; at + 1 < word.length; at++) {
    const pair = word.slice(at, at + 2);
    if (/^[bcdfghjklmnpqrstvwxz]{2}$/.test(pair) && !PAIRS.has(pair)) return false;
  }
  return true;
}

/** Lines that show their structure (« Lieu : salle Adour », « • Budget », a table) need no syntax. */
function isStructured({ lines }: Reading, line: number): boolean {
  const held = lines[line];
  if (held === undefined) return false;
  return held.isItem || held.text.startsWith('|') || /^[^.:]{2,40}\s?:\s?\S/.test(held.text.slice(0, 80));
}

interface Counter {
  words: number;
  structured: number;
  strange: number;
  small: number;
  looked: number;
  breaks: number;
}

const BEARS_SYNTAX = [DETERMINERS, PREPOSITIONS, AUXILIARIES, SUBJECTS, LINKS];

function countWord(reading: Reading, at: number, counter: Counter): void {
  const text = reading.tokens[at]?.text ?? '';
  counter.words++;
  if (SHORTHAND.has(text) || /^[cgj]$/.test(text)) counter.small++;
  else if (FUNCTION_WORDS.has(text)) {
    counter.small++;
    if (BEARS_SYNTAX.some((words) => words.has(text))) counter.looked++;
    if (isBrokenPair(reading.tokens, at) || isMisplacedCapital(reading, at)) counter.breaks++;
  } else if (!isPlausibleWord(text)) counter.strange++;
}

/** « …de Nous le… »: a small word with a capital, in the middle of a sentence. */
function isMisplacedCapital({ folded, tokens, sentences, sentenceOf }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  const start = folded.starts[token.start] ?? 0;
  const [unit, next] = [folded.source.charAt(start), folded.source.charAt(start + 1)];
  if (token.text.length < 2 || unit === unit.toLowerCase() || next !== next.toLowerCase()) return false;
  const before = tokens[at - 1];
  return before?.kind === 'word' && sentences[sentenceOf[at] ?? -1]?.first !== at;
}

/** Counts over the running text: `layout` lines (salutation, signature…) and structured ones are left out. */
export function measurePlausibility(reading: Reading, layout: ReadonlySet<number>): Plausibility {
  const { tokens } = reading;
  const counter: Counter = { words: 0, structured: 0, strange: 0, small: 0, looked: 0, breaks: 0 };
  const seen = new Set<string>();
  let line = 0;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'break') line++;
    if (kind === 'break' || kind === 'sign' || layout.has(line)) continue;
    if (isStructured(reading, line)) counter.structured++;
    else if (kind === 'figure') counter.words += 0.5;
    else {
      seen.add(text);
      countWord(reading, at, counter);
    }
  }
  const { words, structured, strange, small, looked, breaks } = counter;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    words,
    running: share(words, words + structured),
    strange: share(strange, words),
    small: share(small, words),
    varied: share(seen.size, words),
    broken: share(breaks, looked),
    breaks,
  };
}

const FEWEST_WORDS = 6;
/** A handful of words with nothing between them is no sentence either. */
const FEWEST_KEYWORDS = 3;

export type GibberishSign = 'strange' | 'few-small-words' | 'repeated' | 'broken';

/** The sign that gives a text away as no French; null when it reads like French or is too short to tell. */
export function judgePlausibility(found: Plausibility): GibberishSign | null {
  if (found.words >= FEWEST_KEYWORDS && found.small === 0 && found.running >= 0.5) return 'few-small-words';
  if (found.words < FEWEST_WORDS) return null;
  if (found.strange >= 0.25) return 'strange';
  if (found.small <= 0.2 && found.running >= 0.5) return 'few-small-words';
  // Long texts repeat their small words: variety falls with length, and only short ones are judged by it.
  if (found.words >= 12 && found.words <= 150 && found.varied < 0.35) return 'repeated';
  if (found.breaks >= 2 && found.broken >= 0.1) return 'broken';
  return null;
}

const LONGEST_HEADING = 12;
const LEAST_SMALL = 0.1;

/** Of each sentence, 1 when it is a pile of keywords dropped into a text that reads well otherwise. A title (`titleLine`) is none. */
export function markPiles(reading: Reading, titleLine: number | undefined): Uint8Array {
  const { tokens, sentences, lines } = reading;
  const piles = new Uint8Array(sentences.length);
  let line = 0;
  for (const [rank, { first, last }] of sentences.entries()) {
    const start = tokens[first]?.start ?? 0;
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line++;
    if (line === titleLine || isStructured(reading, line)) continue;
    let items = 0;
    let small = 0;
    for (let at = first; at < last; at++) {
      const { kind, text } = tokens[at] as Token;
      if (kind === 'sign' || kind === 'break') continue;
      items++;
      if (FUNCTION_WORDS.has(text) || SHORTHAND.has(text)) small++;
    }
    if (items >= LONGEST_HEADING && small < items * LEAST_SMALL) piles[rank] = 1;
  }
  return piles;
}
