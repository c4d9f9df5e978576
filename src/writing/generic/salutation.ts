/** The line that greets: « Madame, Monsieur, », « Bonjour à tous », « Mme Marchand, ». An address greets nobody. */
import { CIVILITIES, FUNCTION_WORDS } from '../french/words.ts';
import type { Line } from '../text/lines.ts';
import type { Reading } from '../text/reading.ts';
import { found, HEAD_LINES, type PartFound, wordsOf } from './partLine.ts';
import { isSubjectLine } from './subject.ts';

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

/** The first line that greets. */
export function findSalutation(reading: Reading): PartFound | null {
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
  const isBeforeText = wordsOf(next?.text ?? '').length >= 5 && !isSubjectLine(next?.text ?? '');
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
