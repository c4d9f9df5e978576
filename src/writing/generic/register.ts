/** Words that a professional document avoids: the familiar « tu », the shorthand of text messages, coarse words. */

import type { Span } from '../text/fold.ts';
import { accented, type Reading, spanOf } from '../text/reading.ts';

const FAMILIAR = new Set(['tu', 'toi', 'te', 'ton', 'ta', 'tes', 'tien', 'tienne', 'tiens', 'stp', 'tkt']);
/** « dis-moi », « rappelle-moi »: the imperative of « tu ». */
const IMPERATIVES =
  /^(?:di|dis|fais|envoie|rappelle|regarde|reponds|donne|confirme|previens|appelle|explique|laisse|excuse)$/;

/** The first « tu » of the writer; the words of others, quoted, do not count. */
export function findTutoiement(reading: Reading): Span | null {
  const { tokens, quoted, folded } = reading;
  for (const [at, { text, kind, start, end }] of tokens.entries()) {
    if (kind !== 'word' || quoted[at]) continue;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const isElided = text === 't' && folded.text.charAt(end - 1) === "'" && end - start === 2;
    const isEuphonic = before?.text === '-' && next?.text === '-';
    // « le ton de ce message » is a noun; « tes » in capitals may be an acronym.
    const isNoun = text === 'ton' && /^(?:le|du|un|ce|au|votre|notre|son|de)$/.test(before?.text ?? '');
    const isImperative =
      IMPERATIVES.test(before?.text ?? '') || (before?.text === '-' && IMPERATIVES.test(tokens[at - 2]?.text ?? ''));
    if (text === 'moi' && isImperative) return spanOf(reading, at - 1, at + 1);
    const isClitic = !isNoun && (FAMILIAR.has(text) || (isElided && !isEuphonic));
    if (isClitic && (text !== 'tiens' || before?.text === 'les')) return spanOf(reading, at, at + 1);
  }
  return null;
}

/** One of these is enough. Folded. */
export const SHORTHAND: ReadonlySet<string> = new Set(
  `slt bjr bsr dsl mdr lol ptdr xd tkt pk pkoi pq pr ds ke koi keske kes kan kel kon ki vs ns jms tjs tjr tjrs bcp tts qd
  kelk kelkun jvais jsuis jsui jvx jpeux jveux chui chuis cki dc mrc mci auj ajd aujd dmn demin biz bizz bizoo msg tlm tlmd
  cmt kom komen keske parske pcq psk avt koman kdo mank fo osi pa vla vrmt gt ms avc nvel bq lekip jorai`.split(/\s+/),
);
/** One of these too; their accents are what tells them from ordinary words. */
const ACCENTED_SHORTHAND = new Set('é jé fé mé avé fète dslé aprè faudré lé dé sé'.split(' '));
/** Two of these are: each is met in hurried but ordinary writing. */
const WEAK = new Set(['ya', 'tt', 'cc', 'rep', 'chang', 'stp']);
/** Letters that stand for words: « c pas bon », « g reçu », « t la ». */
const LETTER_VERB =
  /(?:^|[\s.,;!?(])(?:c|g|t)(?= (?:pa|pas|pr|pour|la|le|bon|mort|est|decale|abuse|recu|deja|jeudi|mardi|paie|vu|un|une|trop|que|ke|quoi|koi|juste|annule|eu|fait|envoye|note|ok|urgent|important|plus|reporte)\b)/;
const DIGIT_WORD =
  /(?:^|[\s'])(?:2main|a2main|2m1|demain?1|b1|bi1|qq1|qqun|koi2|a12c4|@\+|kelk1|1posible|2mand\p{L}*)(?=$|[\s.,!?])/u;
const SMILEY = /(?:^|\s)(?:[:;]-?[)(dp]|xd|<3|\^\^|;\))(?=$|\s)/;

/** The first sign of text-message writing. */
export function findShorthand(reading: Reading): Span | null {
  const { tokens, quoted, folded } = reading;
  const weak: number[] = [];
  for (const [at, { text, kind, start, end }] of tokens.entries()) {
    if (kind !== 'word' || quoted[at] || isNameOrUnit(reading, at, start, end)) continue;
    if (SHORTHAND.has(text) || ACCENTED_SHORTHAND.has(accented(reading, at))) return spanOf(reading, at, at + 1);
    if (WEAK.has(text)) weak.push(at);
  }
  const first = weak[0];
  if (first !== undefined && weak.length >= 2) return spanOf(reading, first, first + 1);
  const head = folded.text.slice(0, 100_000);
  const match = LETTER_VERB.exec(head) ?? DIGIT_WORD.exec(head) ?? SMILEY.exec(head);
  if (!match) return null;
  const from = match.index + (match[0].length - match[0].trimStart().length);
  return { start: folded.starts[from] ?? 0, end: folded.ends[match.index + match[0].length - 1] ?? 0 };
}

/** « PR-12 », « MS », « Mme Ki »: capitals and references are names, not shorthand. */
function isNameOrUnit(reading: Reading, at: number, start: number, end: number): boolean {
  const { folded, tokens, sentences, sentenceOf } = reading;
  const opensSentence = sentences[sentenceOf[at] ?? -1]?.first === at;
  const unit = folded.source.charAt(folded.starts[start] ?? 0);
  const glued = tokens[at + 1];
  const before = tokens[at - 1];
  const isGlued =
    (glued?.start === end && glued.kind === 'figure') || (before?.end === start && /^[-/\d.@']$/.test(before.text));
  return isGlued || (unit !== unit.toLowerCase() && !opensSentence);
}

const COARSE =
  /^(?:enfoir\p{L}*|foutage|baise[rz]?|merd(?:e|es|ique|iques|ier|dier|eux|euse|er)|emmerd\p{L}*|putains?|put[e1]s?|con|cons|connards?|connasses?|conneries?|couillons?|couilles?|salauds?|salopes?|saloperies?|salopards?|encul\p{L}*|foutre|fout|foutez|foutent|foutu|foutue|foutus|chier|chie|chiant\p{L}*|chiez|bordel\p{L}*|cul|culs|batards?|abrutis?|abrutie|cretins?|cretine|debiles?|imbeciles?|idiots?|idiote|gueules?|bouffons?|tocards?|nique\p{L}*|pute|ptn|fdp|merdeux|ducon|glandus?|glandeurs?|branleurs?|branle)$/u;

/** The first coarse or insulting word of the writer. */
export function findCoarseness(reading: Reading): Span | null {
  const { tokens, quoted } = reading;
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind !== 'word' || quoted[at] || !COARSE.test(text)) continue;
    // « en vue de pourris » never comes up; « con » inside « con sidération » cut by a line end does.
    const isGlued = tokens[at + 1]?.text === '-' && tokens[at + 1]?.end === tokens[at + 2]?.start;
    if (!isGlued) return spanOf(reading, at, at + 1);
  }
  return null;
}
