/**
 * Pairs of words that French never writes side by side: « le dans », « pour avec », « les facture », « très. ». Only small
 * words are judged, for they bear the syntax; a learner’s mistakes of agreement break few pairs, a shuffled text many.
 */
import { DETERMINERS, FUNCTION_WORDS, LINKS, PREPOSITIONS } from '../french/words.ts';
import type { Token } from '../text/tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const SUBJECTS = list('je j tu il ils on');
const CLITICS = list('ne n me m te t se s le la l les lui leur y en nous vous');
const CLITIC_ARTICLES = list('le la l les leur');
const PLURALS = list('les des ces mes tes ses nos vos quelques plusieurs');
const ARTICLES = list('un une du des ce cet cette ces mon ma mes son sa ses notre nos votre vos au aux');
const NUMBERS = list(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
);
const STRICT_PREPOSITIONS = list('de d dans sur chez vers par pour avec sans');
const ENDS = list('. , ; ! ? ) :');
const FINITE =
  /^(?:est|sont|ai|avons|avez|ont|sera|seront|suis|sommes|etes|etait|etaient|avait|aura|serait|soit|faut|peut|doit|peuvent|doivent|veut|fait|dit|va|vont)$/;
/** Links that may follow an article or a preposition (« pour que », « de si », « le ou les ») are left alone. */
const LOOSE_LINKS = list('si comme quand ou s que qu et or aussi puis donc ainsi afin mais alors ensuite enfin');
const MISPLACED = new Set([...LINKS].filter((word) => !LOOSE_LINKS.has(word)));

/** What follows a word: its text, or '' at the end of its sentence. */
interface Follower {
  readonly text: string;
  readonly ends: boolean;
  readonly sign: string;
}

function followerOf(tokens: readonly Token[], at: number): Follower {
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind === 'break' || ENDS.has(next.text);
  return { text: ends ? '' : next.text, ends, sign: next?.kind === 'sign' ? next.text : '' };
}

const isInfinitive = (word: string): boolean => /^.{2,}(?:er|ir|re|oir)$/.test(word);
const isNominal = (word: string): boolean =>
  /^(?:papier|dossier|courrier|janvier|fevrier|atelier|fichier|calendrier|premier|dernier|hier|avenir|loisir|plaisir|quartier|cahier|panier|chantier|metier|hiver|divers|envers|cher|particulier|octobre|septembre|novembre|decembre|autre|notre|votre|lettre|ordre|nombre|titre|quatre|offre|chiffre|centre)s?$/.test(
    word,
  );
const isVerbLike = (word: string): boolean => /(?:er|ir|re|ons|ez|ent|ait|ant|e|a|ai|t)$/.test(word);

const isWrongPlural = (article: string, word: string): boolean =>
  PLURALS.has(article) && /^\p{L}{4,}$/u.test(word) && !/[sxz]$/.test(word) && !NUMBERS.has(word);

/** « avez », « demandez »: no article nor preposition stands before them. */
const isSecondPerson = (word: string): boolean =>
  /^\p{L}{2,}ez$/u.test(word) && !/^(?:chez|assez|nez|rez|venez)$/.test(word);

const isWrongAfterArticle = (word: string): boolean =>
  isSecondPerson(word) ||
  SUBJECTS.has(word) ||
  ARTICLES.has(word) ||
  FINITE.test(word) ||
  /^(?:de|dans|sur|avec|pour|chez|par|le|les|que|qui|mais|et|donc|vous|nous|ne|pas)$/.test(word);

function isBrokenArticle(word: string, { text, ends, sign }: Follower): boolean {
  if (word === 'un' || word === 'une') return (ends && sign !== ',') || isWrongAfterArticle(text);
  if (word === 'ce') return false;
  return ends || isWrongAfterArticle(text) || isWrongPlural(word, text);
}

function isBrokenClitic(tokens: readonly Token[], at: number, { text, ends }: Follower): boolean {
  const word = tokens[at]?.text ?? '';
  const isAfterVerb = tokens[at - 1]?.text === '-';
  if (ends) return !isAfterVerb && word !== 'leur' && word !== 'la';
  if (SUBJECTS.has(text) || MISPLACED.has(text) || (ARTICLES.has(text) && word !== 'la')) return !isAfterVerb;
  return word === 'les' && isWrongPlural(word, text) && !isVerbLike(text);
}

function isBrokenPreposition(tokens: readonly Token[], at: number, { text, ends, sign }: Follower): boolean {
  const word = tokens[at]?.text ?? '';
  if (ends) return sign !== ':' && !(word === 'avec' || word === 'pour');
  if (SUBJECTS.has(text) || FINITE.test(text) || MISPLACED.has(text) || isSecondPerson(text)) return true;
  if (/^(?:au|aux|et|mais|ne|n|se|pas)$/.test(text))
    return !(text === 'ne' || text === 'n' || text === 'se' || text === 'pas') || !isBeforeInfinitive(tokens, at + 1);
  if ((word === 'de' || word === 'd') && (text === 'du' || text === 'des')) return true;
  if (word === 'de' || word === 'd')
    return /^(?:que|qui|le|les|mais|et|donc|ne)$/.test(text) && !isInfinitive(tokens[at + 2]?.text ?? '');
  if (STRICT_PREPOSITIONS.has(text) || text === 'a')
    return !(word === 'par' || text === 'd' || text === 'de' || text === 'sans' || text === 'chez');
  const takesInfinitive = word === 'pour' || word === 'sans' || word === 'par';
  return !takesInfinitive && /^.{2,}(?:er|ir)$/.test(text) && !isNominal(text);
}

/** « de ne pas payer », « pour se tenir »: an infinitive comes within four words. */
function isBeforeInfinitive(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some((ahead) => isInfinitive(tokens[at + ahead]?.text ?? ''));
}

function isBrokenSubject(tokens: readonly Token[], at: number, { text, ends }: Follower): boolean {
  if (tokens[at - 1]?.text === '-') return false;
  if (ends) return true;
  if (PREPOSITIONS.has(text)) return text !== 'a' && text !== 'en';
  if (LINKS.has(text)) return text !== 's' && text !== 'si';
  return DETERMINERS.has(text) && !CLITICS.has(text) && !/^(?:tout|toute|tous|toutes)$/.test(text);
}

function isBrokenLink(tokens: readonly Token[], at: number, { text, ends, sign }: Follower): boolean {
  const word = tokens[at]?.text ?? '';
  if (word === 'parce') return text !== 'que' && text !== 'qu';
  if (word === 'tres') return ends || DETERMINERS.has(text) || PREPOSITIONS.has(text);
  if (ends) return sign === '.' || sign === ';' || sign === '!';
  // « que décembre », « que salle »: a clause opens with its subject, and a common noun with its article.
  const opensClause = (word === 'que' || word === 'qu') && !isComparing(tokens, at);
  return (
    opensClause && /^\p{Ll}{4,}$/u.test(text) && !FUNCTION_WORDS.has(text) && !isVerbLike(text) && !/s$/.test(text)
  );
}

/** « ne… que dix », « plus que prévu », « ainsi que », « tel que convenu ». */
function isComparing(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 5; back++) {
    if (
      /^(?:ne|n|plus|moins|ainsi|tel|telle|tels|telles|meme|autre|aussi|autant|mieux|recu|eu|alors|tant)$/.test(
        tokens[at - back]?.text ?? '',
      )
    )
      return true;
  }
  return false;
}

/** Can this small word not be followed by what follows it? */
export function isBrokenPair(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const follower = followerOf(tokens, at);
  if (follower.text === word) return !/^(?:nous|vous|si|oui|non|tres|bla|ok|tout)$/.test(word);
  if (ARTICLES.has(word)) return isBrokenArticle(word, follower);
  if (CLITIC_ARTICLES.has(word)) return isBrokenClitic(tokens, at, follower);
  if (STRICT_PREPOSITIONS.has(word)) return isBrokenPreposition(tokens, at, follower);
  if (word === 'a')
    return (
      MISPLACED.has(follower.text) || (/^(?:le|les)$/.test(follower.text) && !isInfinitive(tokens[at + 2]?.text ?? ''))
    );
  if (SUBJECTS.has(word)) return isBrokenSubject(tokens, at, follower);
  if (word === 'ne' || word === 'n') return isBrokenNegation(tokens, at, follower);
  if (word === 'nous' || word === 'vous') return isBrokenPlural(tokens, at, follower);
  if (FINITE.test(word) && word !== 'fait' && word !== 'dit')
    return FINITE.test(follower.text) && !/^(?:fait|dit|va|doit)$/.test(follower.text);
  return /^(?:tres|que|qu|et|dont|parce)$/.test(word) && isBrokenLink(tokens, at, follower);
}

/** « nous votre », « vous dans »: a subject without its verb, unless it ends what came before (« chez nous », « confirmez-nous »). */
function isBrokenPlural(tokens: readonly Token[], at: number, { text, ends }: Follower): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (ends || before === '-' || PREPOSITIONS.has(before) || /(?:ons|ez|er|ir|que|qu|et|ou)$/.test(before)) return false;
  return (
    ARTICLES.has(text) ||
    (PREPOSITIONS.has(text) && text !== 'en' && text !== 'a' && text !== 'y') ||
    text === 'et' ||
    text === 'mais'
  );
}

function isBrokenNegation(tokens: readonly Token[], at: number, { text, ends }: Follower): boolean {
  if (ends) return true;
  if (text === 'pas') return followerOf(tokens, at + 1).ends;
  if (DETERMINERS.has(text)) return !CLITICS.has(text);
  return PREPOSITIONS.has(text) && text !== 'a' && text !== 'en' && text !== 'd';
}
