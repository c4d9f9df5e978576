/**
 * Plain quantities, in figures or letters, that belong to no date, hour, sum or reference: « 40 cartons », « quarante
 * cartons », « cartons livrés : 40 ».
 */
import { readFigures, readWordNumber } from '../french/numbers.ts';
import type { Reading } from '../text/reading.ts';
import type { Hit } from './hit.ts';

export interface NumberHit extends Hit {
  readonly value: number;
}

/** Glued to letters, a dash or another figure, it is part of a name: « BL-5521 », « FA2026 », « 05.61 ». */
function isPartOfName({ tokens }: Reading, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  const isBefore =
    before !== undefined && before.end === start && before.kind !== 'break' && /[\p{L}\d./_°-]$/u.test(before.text);
  if (before?.text === '°' || before?.text === 'numero') return true;
  const follows = tokens[last + 1];
  const isAfter =
    after !== undefined &&
    after.start === end &&
    /^[./-]$/.test(after.text) &&
    follows?.start === after.end &&
    follows.kind === 'figure';
  return isBefore || isAfter;
}

/** Every quantity, in reading order. `taken`: spans that dates, hours and sums already explain. */
export function findNumbers(reading: Reading, taken: readonly Hit[]): NumberHit[] {
  const { tokens, folded } = reading;
  const isTaken = new Uint8Array(tokens.length);
  for (const { first, last } of taken) isTaken.fill(1, first, last);
  const hits: NumberHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken[at]) continue;
    const read = readFigures(tokens, at, folded.text) ?? readWordNumber(tokens, at);
    if (read === null) continue;
    if (!isPartOfName(reading, at, read.next)) hits.push({ first: at, last: read.next, value: read.value });
    at = read.next - 1;
  }
  return hits;
}
