/** How a row of the wording table is written. Knows no code. */

/** `fault` says what is wrong and where it bites; `cure` what to write instead (undefined: the fault says it all). */
export interface Wording<Details> {
  readonly severity: 'error' | 'warning';
  readonly fault: (details: Details) => string;
  readonly cure: (details: Details) => string | undefined;
}

type Cure<Details> = string | ((details: Details) => string | undefined);

function toFunction<Details>(cure: Cure<Details>): (details: Details) => string | undefined {
  return typeof cure === 'function' ? cure : () => cure;
}

/** A fault that keeps the situation from loading. */
export function error<Details>(fault: (details: Details) => string, cure: Cure<Details>): Wording<Details> {
  return { severity: 'error', fault, cure: toFunction(cure) };
}

/** A weakness: the situation loads all the same. */
export function warning<Details>(fault: (details: Details) => string, cure: Cure<Details>): Wording<Details> {
  return { severity: 'warning', fault, cure: toFunction(cure) };
}

/** « Vouliez-vous « litige » ? », or what to do when nothing is near. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Vouliez-vous « ${near} » ?`;
}

/** « a », « b » ou « c ». */
export function listNames(names: readonly string[], link = 'ou'): string {
  const quoted = names.map((name) => `« ${name} »`);
  if (quoted.length <= 1) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${link} ${quoted[quoted.length - 1]}`;
}

/** Enough of a written text to recognise it. */
export function excerpt(text: string, longest = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1)}…`;
}
