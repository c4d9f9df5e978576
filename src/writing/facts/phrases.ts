/**
 * A phrase of a rubric, found in any inflected form, with small words allowed between its words: « facture corrigée »
 * finds « une facture qui soit corrigée », « confirmer présence » finds « nous confirmiez votre présence ».
 */
import { formsOf } from '../french/forms.ts';
import { ADVERBS, DETERMINERS, LIGHT_WORDS, PREPOSITIONS, spellingsOfSmall, unelide } from '../french/words.ts';
import { fold } from '../text/fold.ts';
import { accented, type Reading } from '../text/reading.ts';
import type { Hit } from './hit.ts';

interface PhraseWord {
  /** Small words are compared by their full form, the others by any of their forms. */
  readonly small: string | null;
  readonly forms: ReadonlySet<string>;
  readonly ending: 'é' | 'e' | null;
}

/** A phrase ready to be looked for. `holdsDenial`: it is itself a negation (« pas livré »). */
export interface Phrase {
  readonly words: readonly PhraseWord[];
  readonly holdsDenial: boolean;
}

const DENIALS = new Set(['ne', 'n', 'pas', 'plus', 'jamais', 'sans', 'non', 'aucun', 'aucune', 'rien', 'ni']);
const isSmall = (word: string): boolean => DETERMINERS.has(word) || PREPOSITIONS.has(word) || ADVERBS.has(word);

/** Prepares a phrase. Articles and « de » in its middle are left out: they vary without changing the sense. */
export function makePhrase(text: string): Phrase {
  const pieces = text.normalize('NFC').match(/\p{L}+|\d+|[€%]/gu) ?? [];
  const folded = pieces.map((piece) => fold(piece));
  const kept = pieces.filter((_, rank) => {
    const word = folded[rank] ?? '';
    const isInside = rank > 0 && rank < pieces.length - 1;
    return !(isInside && (DETERMINERS.has(word) || word === 'de' || word === 'd' || word === 'a'));
  });
  const words = kept.map((piece): PhraseWord => {
    const word = fold(piece);
    if (isSmall(word) && word !== 'merci') return { small: unelide(word), forms: new Set(), ending: null };
    return { small: null, ...formsOf(piece) };
  });
  return { words, holdsDenial: folded.some((word) => DENIALS.has(word)) };
}

function fits(reading: Reading, at: number, word: PhraseWord): boolean {
  const text = reading.tokens[at]?.text ?? '';
  if (word.small !== null) return unelide(text) === word.small;
  if (!word.forms.has(text)) return false;
  if (word.ending === 'é' && text.endsWith('er')) return followsAuxiliary(reading, at);
  if (word.ending === null || reading.isUnaccented) return true;
  const typed = accented(reading, at);
  const hasAccent = /é(?:e?s?)$/u.test(typed);
  if (word.ending === 'e') return !hasAccent;
  return hasAccent || !/e(?:s?)$/u.test(typed) || isShouted(reading, at);
}

const AUXILIARY =
  /^(?:ai|as|avons|avez|ont|avais|avait|avaient|aurait|ete|est|sont|etait|etaient|sera|seront|etre|ayant|avoir)$/;

/** « a été décaler », « j’ai bloquer »: the infinitive a learner writes for the participle, told by its auxiliary. */
function followsAuxiliary({ tokens }: Reading, at: number): boolean {
  const isAdverb = /^(?:pas|jamais|bien|deja|aussi|tout|donc|plus|encore|toujours|tres|\p{L}+ment)$/u.test(
    tokens[at - 1]?.text ?? '',
  );
  const before = isAdverb ? at - 2 : at - 1;
  const text = tokens[before]?.text ?? '';
  if (text === 'a') return /^(?:il|elle|on|qui|ca|n|y)$/.test(tokens[before - 1]?.text ?? '');
  return AUXILIARY.test(text);
}

/** The phrase in the words this text has: its forms, and what the text spells nearly so. */
function adapt({ vocabulary }: Reading, { words }: Phrase): PhraseWord[] {
  return words.map((word) => (word.small === null ? { ...word, forms: vocabulary.spellingsOf(word.forms) } : word));
}

/** The ranks where the phrase may begin. */
function listStarts({ vocabulary }: Reading, first: PhraseWord): number[] {
  const spellings = first.small === null ? first.forms : spellingsOfSmall(first.small);
  return [...spellings].flatMap((spelling) => vocabulary.ranksOf(spelling)).sort((a, b) => a - b);
}

/** Capitals often lose their accents. */
function isShouted({ folded, tokens }: Reading, at: number): boolean {
  const start = folded.starts[tokens[at]?.start ?? 0] ?? 0;
  const unit = folded.source.charAt(start + 1);
  return unit !== unit.toLowerCase();
}

const MOST_BETWEEN = 4;

function matchAt(reading: Reading, at: number, words: readonly PhraseWord[]): number | null {
  const { tokens } = reading;
  let next = at;
  for (const [rank, word] of words.entries()) {
    let skipped = 0;
    while (rank > 0 && !fits(reading, next, word)) {
      const token = tokens[next];
      const isPassable =
        token !== undefined && skipped < MOST_BETWEEN && (LIGHT_WORDS.has(token.text) || token.text === '-');
      if (!isPassable) return null;
      skipped++;
      next++;
    }
    if (rank === 0 && !fits(reading, next, word)) return null;
    next++;
  }
  return next;
}

/** « l’avoir reçu », « après avoir vérifié »: the auxiliary, not the credit note. */
function isAuxiliaryAvoir({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.text !== 'avoir') return false;
  const before = tokens[at - 1]?.text ?? '';
  if (
    /^(?:apres|sans|pour|pouvoir|peut|devoir|doit|y|en|nous|vous|lui|leur|devrait|devait|devaient|devra)$/.test(before)
  )
    return true;
  let next = at + 1;
  while (LIGHT_WORDS.has(tokens[next]?.text ?? '') && next < at + 3 && tokens[next]?.text !== 'de') next++;
  const after = tokens[next]?.text ?? '';
  return (
    /^(?:lieu|besoin|droit|acces|la|une?)$/.test(tokens[at + 1]?.text ?? '') ||
    (before !== 'un' &&
      /(?:e|ee|es|ees|u|ue|us|ues|i|ie|is|it|ert)$/.test(after) &&
      /^(?:recu|ete|eu|fait|pris|mis|verifi|commande|livre|pay|regl|vu|lu|oubli|signal)/.test(after))
  );
}

/** Every place where the phrase is written. */
export function findPhrase(reading: Reading, phrase: Phrase): Hit[] {
  const words = adapt(reading, phrase);
  const [first] = words;
  if (first === undefined) return [];
  const hits: Hit[] = [];
  for (const at of listStarts(reading, first)) {
    const last = matchAt(reading, at, words);
    if (last === null || (words.length === 1 && isAuxiliaryAvoir(reading, at))) continue;
    if (reading.sentenceOf[at] !== reading.sentenceOf[last - 1]) continue;
    hits.push({ first: at, last, ownDenial: phrase.holdsDenial });
  }
  return hits;
}
