/** The name that signs: after the closing, or set apart at the end. A role alone is no name. */
import { CIVILITIES, FUNCTION_WORDS } from '../french/words.ts';
import type { Line } from '../text/lines.ts';
import type { Reading } from '../text/reading.ts';
import { found, type PartFound, tailOf, wordsOf } from './partLine.ts';

const ROLE =
  /\b(?:service|secretari?at|secretaires?|direction|direct(?:eur|rice)|assistante?s?|responsable|comptab\p{L}*|gestionnaire|accueil|charge|chargee|chef|cheffe|bureau|pole|agente?|adjointe?|stagiaire|achats?|achet\p{L}*|equipe|client|mairie|cabinet|societe|entreprise|administratif|administrative|general\p{L}*|employee?|apprentie?|alternante?|fournisseurs?|economat|seance|p\.?o\.?|tel|tous|fax|www|mail|p\.?j)\b/u;
const NOT_NAME =
  /\b(?:merci|bonjour|cordialement|salutations?|bonne|bon|bises?|bisous?|journee|urgent|confidentiel|fin|annexe|copie|objet|facture|date|lieu|reunion|comite|excuses?|present\p{L}*|prochain\p{L}*|avance|madame|monsieur|sincerement|bientot|signature|politesse|attente|reponse|cdlt|cdt)\b/u;
const PARTICLES = new Set([
  'de',
  'd',
  'du',
  'des',
  'la',
  'le',
  'l',
  'van',
  'von',
  'el',
  'ben',
  'al',
  'da',
  'dos',
  'di',
]);

const LONGEST_SIGNATURE = 120;

/** Is the beginning of a line a name: capitals, perhaps a civility, perhaps a role after a comma? Gives its length. */
function nameLength(reading: Reading, at: number, from: number, afterClosing: boolean): number | null {
  const line = reading.lines[at] as Line;
  const rest = line.text.slice(from);
  if (rest.length > LONGEST_SIGNATURE) return null;
  const lead =
    /^(?:pour (?:la|le|l'|les) ?\p{L}+(?: generale?)?,? |signe ?:? |p\/ ?|p\.o\.? |(?:compte[ -]?rendu )?(?:fait|redige|etabli)e? par |(?:la|le) secretaire(?: de seance)? ?[:,] |(?:redact(?:eur|rice)|secretaire(?: de seance)?) ?: ?)?/u.exec(
      rest,
    )?.[0] ?? '';
  const named = /^(?:(?:m|mme|mlle|mr|monsieur|madame)\.? )?[\p{L}. '-]+/u.exec(rest.slice(lead.length))?.[0] ?? '';
  const name = named.replace(/\s+[-]\s.*$|[\s-]+$/u, '');
  const after = rest.slice(lead.length + name.length);
  if (!/^\s*(?:$|[,(/|;:»"-]|\.\s*$|!\s*$)/u.test(after) || (/^\s*-\s*\p{L}/u.test(after) && !ROLE.test(after)))
    return null;
  if (/\p{L}{4,}\. \p{L}/u.test(name)) return null;
  const words = wordsOf(name).filter((word) => !Object.hasOwn(CIVILITIES, word) && !PARTICLES.has(word));
  const telling = words.filter((word) => word.length > 1);
  if (words.length === 0 || words.length > 4 || telling.length === 0) return null;
  if (NOT_NAME.test(name) || ROLE.test(name) || words.some((word) => FUNCTION_WORDS.has(word) && word.length > 1))
    return null;
  const source = line.start + from + lead.length;
  const allCapital = countCapitals(reading, source, source + name.length);
  // One of the words may have lost its capital; a name all in small letters is one only right after the closing.
  const hasCivility = /^(?:m|mme|mlle|mr)\.? /.test(name);
  const isName = allCapital >= words.length || ((afterClosing || hasCivility) && words.length <= 3 && rest.length < 40);
  return isName ? from + lead.length + name.length : null;
}

function countCapitals({ folded }: Reading, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const opens = at === start || !/\p{L}/u.test(folded.text.charAt(at - 1));
    const unit = folded.source.charAt(folded.starts[at] ?? 0);
    const word = /^\p{L}+/u.exec(folded.text.slice(at, at + 30))?.[0] ?? '';
    if (opens && word !== '' && !Object.hasOwn(CIVILITIES, word) && !PARTICLES.has(word) && unit !== unit.toLowerCase())
      count++;
  }
  return count;
}

/** The name that signs, after the `closing` when there is one. */
export function findSignature(reading: Reading, closing: PartFound | null): PartFound | null {
  const { lines } = reading;
  const tail = tailOf(lines, 6).reverse();
  const after = closing === null ? tail.slice(-4) : tail.filter((at) => at > closing.line);
  if (closing !== null) {
    const inline = inlineName(reading, closing);
    if (inline) return inline;
  }
  for (const at of after) {
    if (closing === null && !isSetApart(lines, at, tail)) continue;
    const length = nameLength(reading, at, 0, closing !== null || followsThanks(lines, at));
    if (length !== null) return found(reading, at, 0, (lines[at] as Line).text.length);
  }
  return null;
}

/** Without a closing, a name signs when nothing but short lines follow and it does not go on with the sentence above. */
function isSetApart(lines: readonly Line[], at: number, tail: readonly number[]): boolean {
  const above = lines[at - 1];
  const isAbove =
    above === undefined || above.isBlank || /[.!?,…»"]$/.test(above.text) || wordsOf(above.text).length <= 4;
  return isAbove && tail.filter((rank) => rank > at).every((rank) => wordsOf(lines[rank]?.text ?? '').length <= 6);
}

/** A name in small letters, alone on the last line, after a question or a « merci ». */
function followsThanks(lines: readonly Line[], at: number): boolean {
  const isLast = lines.slice(at + 1).every((line) => line.isBlank);
  const above = lines.slice(0, at).findLast((line) => !line.isBlank)?.text ?? '';
  return (
    isLast && wordsOf(lines[at]?.text ?? '').length <= 2 && (/[.?!]$/.test(above) || /^(?:merci|mci|mrc)\b/.test(above))
  );
}

/** « Cordialement, Sofia », « A+ Jo »: the name on the line of the closing. */
function inlineName(reading: Reading, closing: PartFound): PartFound | null {
  const { text } = reading.lines[closing.line] as Line;
  const lead =
    /(?:cordialement|a vous|a toi|salutations?(?: distinguees?)?|journee|soiree|bises|bizz|bisous|ciao|a\+|cdlt|cdt|plus|amicalement|sincerement|respectueusement)[ ,.!-]+(?=\p{L})/gu;
  for (const match of text.matchAll(lead)) {
    const from = match.index + match[0].length;
    if (nameLength(reading, closing.line, from, false) !== null) return found(reading, closing.line, from);
  }
  return null;
}
