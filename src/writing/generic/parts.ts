/**
 * The parts a document shows by its layout: subject line, salutation, closing, signature. Each is found on its own lines;
 * what is quoted from another message is nobody’s salutation. Knows no facts.
 */
import { CIVILITIES, FUNCTION_WORDS } from '../french/words.ts';
import type { Span } from '../text/fold.ts';
import { toSource } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { Reading } from '../text/reading.ts';

/** Ranks of lines, and where the words stand in the source. */
export interface PartFound {
  readonly line: number;
  readonly span: Span;
}

export interface Parts {
  readonly objet: PartFound | null;
  readonly salutation: PartFound | null;
  readonly closing: PartFound | null;
  readonly signature: PartFound | null;
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

function found(reading: Reading, line: number, from = 0, to?: number): PartFound {
  const { start, end } = reading.lines[line] as Line;
  return { line, span: toSource(reading.folded, start + from, to === undefined ? end : start + to) };
}

// --- Subject line ------------------------------------------------------------------------------------------------

const SUBJECT = /^[*#_ ]*(?:objet|sujet|subject|obj)[*_]*(?:\s?[.:;=-]+\s*|\s+)(.*)$/;
const REPLY = /^(?:re|tr|fw|fwd)\s?:\s*(.*)$/;
const TITLE =
  /^(?:projet de )?(?:compte[ -]?rendu|releve de (?:decisions?|conclusions?)|proces[ -]verbal|pv |cr |note (?:interne|de service|d'information)|minutes)/;
/** Alone, these say nothing of what the message is about; two of them do (« changement pour le copil »). */
const VAGUE = new Set(
  `information informations info infos message courriel mail reunion bonjour demande question divers note lettre facture probleme
  changement copil comite suite reponse document documents rappel nouvelle nouvelles mise point`.split(/\s+/),
);
const MUTE = new Set('re tr fw fwd urgent important tres objet lire voir ci dessous sans titre rien'.split(' '));

const saysSomething = (subject: string): boolean => {
  const words = wordsOf(subject).filter(
    (word) => word.length > 2 && !MUTE.has(word) && (word === 'avoir' || !FUNCTION_WORDS.has(word)),
  );
  const telling = words.filter((word) => !VAGUE.has(word));
  return telling.length > 0 || new Set(words).size > 1 || (words.length > 0 && /\d/.test(subject));
};

/** The first lines, where a subject may stand: a letter has addresses before it. */
const HEAD_LINES = 40;

const MOST_TITLE_WORDS = 25;

/** A title says what the document is: « Compte rendu de… » anywhere in the head, « Comité du 26 novembre » where it `opens` the text. */
function isTitle({ text }: Line, opens: boolean): boolean {
  if (wordsOf(text).length > MOST_TITLE_WORDS || /[.,;]$/.test(text)) return false;
  if (TITLE.test(text)) return true;
  return (
    opens &&
    (/compte[ -]?rendu|\bresume$/.test(text) || (/^(?:comite|copil|reunion|seance)\b/.test(text) && /\d/.test(text)))
  );
}

function findSubject(reading: Reading, isProse: boolean): PartFound | null {
  const { lines } = reading;
  const firstFilled = lines.findIndex((line) => !line.isBlank);
  for (let at = 0; at < Math.min(lines.length, HEAD_LINES); at++) {
    const line = lines[at] as Line;
    if (line.isBlank || line.isQuoted) continue;
    const subject = (SUBJECT.exec(line.text) ?? REPLY.exec(line.text))?.[1];
    if (subject !== undefined) {
      if (saysSomething(subject)) return found(reading, at);
      // « Objet : » alone on its line: what it is about follows.
      const next = lines[at + 1];
      if (subject === '' && next !== undefined && !next.isBlank && saysSomething(next.text))
        return found(reading, at + 1);
    } else if (isTitle(line, isProse && at === firstFilled)) return found(reading, at);
  }
  return null;
}

// --- Salutation --------------------------------------------------------------------------------------------------

const GREETING = /^(?:re\s*)?(?:bonjours?|bonsoir|salut|coucou|hello|slt|bjr|bsr|chers|cheres?|cher)(?![\p{L}'])/u;
const CIVIL = /^(?:madame|monsieur|mesdames|messieurs|mademoiselle)(?![\p{L}'])/u;
const SHORT_CIVIL = /^(?:mme|mlle|mr|m\.)\s[\p{L} '-]{2,40}/u;
const ADDRESS = /(?:\d{5}|\b(?:rue|avenue|av|bd|boulevard|place|zi|za|service|attention)\b)/;
const MOST_SALUTATION_WORDS = 14;

function isCivilSalutation(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  if (!CIVIL.test(text) || wordsOf(text).length > MOST_SALUTATION_WORDS || ADDRESS.test(text)) return false;
  const names = wordsOf(text).filter((word) => !Object.hasOwn(CIVILITIES, word) && !FUNCTION_WORDS.has(word));
  if (/[,!:]$/.test(text)) return true;
  // Without its comma, « Monsieur Ferrand » set apart still greets; above an address, it only names.
  const next = lines[at + 1];
  if (/[,]/.test(text) && /^(?:madame|mesdames), ?(?:monsieur|messieurs)/.test(text))
    return names.length === 0 || /[,.]/.test(text);
  return names.length <= 3 && !/[.?]$/.test(text) && (next === undefined || next.isBlank || names.length === 0);
}

function findSalutation(reading: Reading): PartFound | null {
  const { lines } = reading;
  for (let at = 0; at < Math.min(lines.length, HEAD_LINES); at++) {
    const line = lines[at] as Line;
    if (line.isBlank || line.isQuoted) continue;
    if (GREETING.test(line.text)) return found(reading, at, 0, Math.min(line.text.length, cutGreeting(line.text)));
    if (isCivilSalutation(lines, at)) return found(reading, at);
    if (isNamedSalutation(reading, at)) return found(reading, at, 0, cutGreeting(line.text));
    const inline = /^(?:madame|monsieur|mme|mr|m\.)(?: [\p{L}'-]+){0,3}(?:, ?(?:madame|monsieur))?,(?= )/u.exec(
      line.text,
    );
    if (inline && !ADDRESS.test(line.text.slice(0, 60))) return found(reading, at, 0, inline[0].length);
  }
  return null;
}

/** « Mme Marchand, », « Sylvie, »: a name set apart before what is written to it. */
function isNamedSalutation(reading: Reading, at: number): boolean {
  const { lines } = reading;
  const { text, start } = lines[at] as Line;
  if (text.length > 400 || ADDRESS.test(text.slice(0, 60))) return false;
  const next = lines.slice(at + 1, at + 3).find((line) => !line.isBlank);
  const isBeforeText = wordsOf(next?.text ?? '').length >= 5 && !SUBJECT.test(next?.text ?? '');
  if (SHORT_CIVIL.test(text) && wordsOf(text).length <= 4) return /[,!]$/.test(text) || isBeforeText;
  const unit = reading.folded.source.charAt(reading.folded.starts[start] ?? 0);
  if (unit === unit.toLowerCase()) return false;
  return (
    /^\p{L}{3,15} ?[,!]$/u.test(text) ||
    /^(?:cc )?\p{L}{3,15}, (?:c'est|je|j'|voici|tu|vous|on|nous|pour|merci|mail)\b/u.test(text)
  );
}

/** A greeting may open the first sentence: « Bonjour, je vous écris… » is quoted up to its comma. */
function cutGreeting(text: string): number {
  const comma = text.search(/[,.!:;]/);
  return comma < 0 || comma > 60 ? Math.min(text.length, 60) : comma + 1;
}

// --- Closing -----------------------------------------------------------------------------------------------------

const CLOSING_OPENS =
  /^(?:(?:bien |tres |avec )?(?:cordialement|cordiales? salutations?|amicalement|sincerement|respectueusement)|salutations?\b|meilleures? salutations?|sinceres? salutations?|cdlt|cdt|bien a (?:vous|toi)|bises?|bisous?|biz|(?:tres |une )?(?:bonne|belle|excellente) (?:et \p{L}+ )?(?:journee|soiree?|fin|reception|continuation|semaine|fete|apres|reunion)|bon (?:week|we|courage|apres)|a (?:bientot|plus|tres|tout|jeudi|lundi|demain)|a\+|@\+|mes (?:salutations|respects|meilleur)|(?:avec )?(?:mes|nos) (?:\p{L}+ )?(?:salutations|meilleurs sentiments)|recevez|au plaisir|en vous souhaitant|veuillez (?:agreer|recevoir|croire|accepter l)|bav|courtoisement|amities|a vous lire|distinguees? salutations|agreez|croyez|gros (?:bisous|becs)|bizz|ciao|merci (?:d'avance|par avance)|en vous (?:remerciant|souhaitant)|(?:en|dans) l'attente de votre|merci (?:de|pour) votre (?:comprehension|aide|attention|collaboration))/u;
const CLOSING_ANYWHERE =
  /(?:pri(?:e|ons|ant)(?: \p{L}+){0,6},? (?:d'agreer|de croire|de recevoir|d'accepter|agreer|croire)|(?:veuillez|vouloir|priere d')[ ,]*(?:agree?r?|recevoir|croire|accepter (?:l'expression|mes sal|nos sal))|veuillez agree|salutations? (?:les )?(?:distingue|respectueu|meilleur|cordial|sincere)|sentiments (?:les )?(?:distingue|devoue|respectueu|meilleur)|(?:sinceres?|meilleures|respectueuses|cordiales|mes) salutations?|consideration distinguee|expression de (?:mes|nos)|bien cordialement|et (?:bonne|belle) (?:journee|fin|soiree|semaine)|bon week[ -]?end|(?:bonne|belle|excellente) (?:journee|fin de|reception|soiree)|(?:recevez|agreez|croyez), )/u;
const TAIL_LINES = 14;
const LONGEST_CLOSING = 300;
const LONGEST_PARAGRAPH = 4000;

/** The last filled lines, from the end. */
function tailOf(lines: readonly Line[], most: number): number[] {
  const tail: number[] = [];
  for (let at = lines.length - 1; at >= 0 && tail.length < most; at--) {
    const line = lines[at] as Line;
    if (!line.isBlank && !line.isQuoted) tail.push(at);
  }
  return tail;
}

function findClosing(reading: Reading, isProse: boolean): PartFound | null {
  for (const at of tailOf(reading.lines, TAIL_LINES)) {
    const { text } = reading.lines[at] as Line;
    if (text.length < LONGEST_CLOSING && CLOSING_OPENS.test(text)) return found(reading, at);
    if (!isProse || text.length > LONGEST_PARAGRAPH) continue;
    const match =
      CLOSING_ANYWHERE.exec(text) ??
      /[.!?,;] ?((?:bien )?cordialement|bonne (?:fin de )?(?:journee|soiree)|bises|bizz|bisous|a\+|cdlt|salutations)(?!\p{L}).{0,40}$/u.exec(
        text,
      );
    if (match) return found(reading, at, match.index, text.length);
  }
  return null;
}

// --- Signature ---------------------------------------------------------------------------------------------------

const ROLE =
  /\b(?:service|secretari?at|secretaires?|direction|direct(?:eur|rice)|assistante?s?|responsable|comptab\p{L}*|gestionnaire|accueil|charge|chargee|chef|cheffe|bureau|pole|agente?|adjointe?|stagiaire|achats?|achet\p{L}*|equipe|client|mairie|cabinet|societe|entreprise|administratif|administrative|general\p{L}*|employee?|apprentie?|alternante?|fournisseurs?|economat|seance|p\.?o\.?|tel|tous|fax|www|mail|p\.?j)\b/u;
const NOT_NAME =
  /\b(?:merci|bonjour|cordialement|salutations?|bonne|bon|bises?|bisous?|journee|urgent|confidentiel|fin|annexe|copie|objet|facture|date|lieu|reunion|comite|excuses?|present\p{L}*|prochain\p{L}*|avance|budget|portail|guide|adour|madame|monsieur|sincerement|bientot|signature|politesse|attente|reponse|cdlt|cdt)\b/u;
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

function findSignature(reading: Reading, closing: PartFound | null): PartFound | null {
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

/** The parts of a document. `isProse`: it is made of sentences, so that a closing may stand inside one. */
export function findParts(reading: Reading, isProse: boolean): Parts {
  const closing = findClosing(reading, isProse);
  return {
    objet: findSubject(reading, isProse),
    salutation: findSalutation(reading),
    closing,
    signature: findSignature(reading, closing),
  };
}
