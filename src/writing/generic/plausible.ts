/**
 * Does it read like French? Four signs, each simple enough to be shown: words that could not be French, few of the small
 * words that hold sentences together, the same words again and again, small words in an order no sentence has.
 */
import { ABBREVIATIONS, AUXILIARIES, DETERMINERS, FUNCTION_WORDS, LINKS, PREPOSITIONS } from '../french/words.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

/** What was counted over the sentences of a text; shares between 0 and 1. */
export interface Plausibility {
  readonly words: number;
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

const SUBJECTS = new Set(['je', 'j', 'tu', 'il', 'ils', 'on']);
const CLITICS = new Set([
  'ne',
  'n',
  'me',
  'm',
  'te',
  't',
  'se',
  's',
  'le',
  'la',
  'l',
  'les',
  'lui',
  'leur',
  'y',
  'en',
  'nous',
  'vous',
]);
const CLITIC_ARTICLES = new Set(['le', 'la', 'l', 'les', 'leur']);
const PLURALS = new Set(['les', 'des', 'ces', 'mes', 'tes', 'ses', 'nos', 'vos', 'quelques', 'plusieurs']);
const CONTENT_ARTICLES = new Set([
  'un',
  'une',
  'du',
  'des',
  'ce',
  'cet',
  'cette',
  'ces',
  'mon',
  'ma',
  'mes',
  'son',
  'sa',
  'ses',
  'notre',
  'nos',
  'votre',
  'vos',
  'au',
  'aux',
]);
const FINITE =
  /^(?:est|sont|ai|avons|avez|ont|sera|seront|suis|sommes|etes|etait|etaient|avait|aura|serait|soit|faut|peut|doit|peuvent|doivent|veut|fait|dit|va|vont)$/;
const ENDS = new Set(['.', ',', ';', '!', '?', ')', ':']);
const MISPLACED = new Set(
  [...LINKS].filter(
    (word) =>
      ![
        'si',
        'comme',
        'quand',
        'ou',
        's',
        'que',
        'qu',
        'et',
        'or',
        'aussi',
        'puis',
        'donc',
        'ainsi',
        'afin',
        'mais',
        'alors',
        'ensuite',
        'enfin',
      ].includes(word),
  ),
);

/** Can these two words not follow each other? Only small words are judged: they bear the syntax. */
function isBroken(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  const ending = next === undefined || next.kind === 'break' || ENDS.has(next.text);
  const after = ending ? '' : next.text;
  if (CONTENT_ARTICLES.has(word)) {
    if (word === 'un' || word === 'une') return (ending && next?.text !== ',') || isWrongAfterArticle(after);
    return (ending && word !== 'ce') || (word !== 'ce' && isWrongAfterArticle(after)) || isWrongPlural(word, after);
  }
  if (CLITIC_ARTICLES.has(word)) {
    const isPronounAfterVerb = tokens[at - 1]?.text === '-';
    return (
      (ending && !isPronounAfterVerb && word !== 'leur') ||
      SUBJECTS.has(after) ||
      (CONTENT_ARTICLES.has(after) && word !== 'la') ||
      MISPLACED.has(after) ||
      (word === 'les' && isWrongPlural(word, after) && !isVerbLike(after))
    );
  }
  if (
    word === 'de' ||
    word === 'd' ||
    word === 'dans' ||
    word === 'sur' ||
    word === 'chez' ||
    word === 'vers' ||
    word === 'a' ||
    word === 'par'
  ) {
    if (word === 'a') return after === 'les' || after === 'nos' ? false : MISPLACED.has(after);
    return (
      (ending && next?.text !== ':') ||
      FINITE.test(after) ||
      MISPLACED.has(after) ||
      SUBJECTS.has(after) ||
      (word !== 'de' && word !== 'd' && /^.{2,}(?:er|ir)$/.test(after) && !isNominal(after) && word !== 'par')
    );
  }
  if (SUBJECTS.has(word)) {
    if (tokens[at - 1]?.text === '-') return false;
    return (
      ending ||
      (PREPOSITIONS.has(after) && after !== 'a' && after !== 'en') ||
      (DETERMINERS.has(after) && !CLITICS.has(after) && !/^(?:tout|toute|tous|toutes)$/.test(after)) ||
      (LINKS.has(after) && after !== 's' && after !== 'si')
    );
  }
  if (word === 'ne' || word === 'n')
    return (
      ending ||
      (DETERMINERS.has(after) && !CLITICS.has(after)) ||
      (PREPOSITIONS.has(after) && after !== 'a' && after !== 'en' && after !== 'd')
    );
  if (word === 'tres' || word === 'que' || word === 'qu' || word === 'et' || word === 'dont' || word === 'parce') {
    if (word === 'parce') return after !== 'que' && after !== 'qu';
    if (word === 'tres') return ending || DETERMINERS.has(after) || PREPOSITIONS.has(after);
    return ending && next?.text !== ':' && next?.kind !== 'break' && next?.text !== ',';
  }
  return false;
}

const isWrongAfterArticle = (word: string): boolean =>
  SUBJECTS.has(word) ||
  CONTENT_ARTICLES.has(word) ||
  FINITE.test(word) ||
  (/^(?:de|dans|sur|avec|pour|chez|par|le|les|que|qui|mais|et|donc|tres|vous|nous|ne|pas)$/.test(word) &&
    word !== 'tres');

const isWrongPlural = (article: string, word: string): boolean =>
  PLURALS.has(article) &&
  /^\p{L}{4,}$/u.test(word) &&
  !/[sxz]$/.test(word) &&
  !/^(?:deux|trois|quatre|cinq|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)$/.test(
    word,
  );

const isVerbLike = (word: string): boolean => /(?:er|ir|re|ons|ez|ent|ait|ant|e|a|ai|t)$/.test(word);
const isNominal = (word: string): boolean =>
  /^(?:papier|dossier|courrier|janvier|fevrier|atelier|fichier|calendrier|premier|dernier|hier|avenir|loisir|plaisir|quartier|cahier|panier|chantier|metier|hiver|divers|envers|cher|leur|particulier)s?$/.test(
    word,
  );

/** Lines that show their structure (« Lieu : salle Adour », « • Budget ») need no syntax. */
function isStructured({ lines }: Reading, line: number): boolean {
  const held = lines[line];
  if (held === undefined) return false;
  return held.isItem || /^[^.:]{2,40}\s?:\s?\S/.test(held.text.slice(0, 80));
}

/** Counts over the running text: parts of the layout and, unless `strict`, structured lines are left out. */
export function measurePlausibility(reading: Reading, excluded: ReadonlySet<number>): Plausibility {
  const { tokens } = reading;
  let line = 0;
  let words = 0;
  let strange = 0;
  let small = 0;
  let looked = 0;
  let breaks = 0;
  const seen = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'break') {
      line++;
      continue;
    }
    if (excluded.has(line) || isStructured(reading, line)) continue;
    if (token.kind === 'figure') words += 0.5;
    if (token.kind !== 'word') continue;
    words++;
    seen.set(token.text, (seen.get(token.text) ?? 0) + 1);
    if (!isPlausibleWord(token.text)) strange++;
    if (!FUNCTION_WORDS.has(token.text)) continue;
    small++;
    if (
      DETERMINERS.has(token.text) ||
      PREPOSITIONS.has(token.text) ||
      AUXILIARIES.has(token.text) ||
      SUBJECTS.has(token.text) ||
      LINKS.has(token.text)
    )
      looked++;
    if (isBroken(tokens, at)) breaks++;
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    words,
    strange: share(strange, words),
    small: share(small, words),
    varied: share(seen.size, words),
    broken: share(breaks, looked),
    breaks,
  };
}

const FEWEST_WORDS = 6;

/** The verdict, and which sign gave it. */
export function judgePlausibility(found: Plausibility): 'strange' | 'few-small-words' | 'repeated' | 'broken' | null {
  if (found.words < FEWEST_WORDS) return null;
  if (found.strange >= 0.25) return 'strange';
  if (found.small < 0.2) return 'few-small-words';
  if (found.words >= 12 && found.varied < 0.25) return 'repeated';
  if (found.breaks >= 3 && found.broken >= 0.18) return 'broken';
  return null;
}
