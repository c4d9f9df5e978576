/**
 * A reference (order, invoice, delivery note) in whatever spacing: « FA-2026-0893 », « FA 2026 0893 », « n° FA2026-0893 ».
 * A longer reference that begins or ends like it is another one.
 */

import { fold } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import type { Hit } from './hit.ts';

/** The letters and figures of a reference, in groups: « fa », « 2026 », « 0893 ». */
export const cutReference = (reference: string): string[] => fold(reference).match(/\p{L}+|\d+/gu) ?? [];

const isJoin = (text: string): boolean => /^[-/._°:]$/.test(text) || text === 'n' || text === 'no';

/** The most signs that may stand between two groups: « BC n° 2026-117 ». */
const MOST_JOINS = 2;

/** Letters and figures follow those wanted; between two groups, and only there, signs may stand. */
function matchAt({ tokens }: Reading, at: number, groups: readonly string[]): Hit | null {
  const wanted = groups.join('');
  const edges = new Set(groups.map((_, rank) => groups.slice(0, rank + 1).join('').length));
  let read = 0;
  let next = at;
  for (let joins = 0; read < wanted.length; next++) {
    const text = tokens[next]?.text ?? '';
    if (text !== '' && wanted.startsWith(text, read) && edges.has(read + text.length)) {
      read += text.length;
      joins = 0;
    } else if (read > 0 && isJoin(text) && joins < MOST_JOINS) joins++;
    else return null;
  }
  return { first: at, last: next };
}

/** « -2 » or « 8 » glued before or after makes it another reference. */
function isWhole({ tokens }: Reading, { first, last }: Hit): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  const isGluedBefore =
    before !== undefined &&
    before.end === start &&
    (before.kind === 'word' || before.kind === 'figure') &&
    before.text.length > 1;
  const isJoinedBefore =
    before?.end === start &&
    /^[-/]$/.test(before?.text ?? '') &&
    tokens[first - 2]?.end === before?.start &&
    /^[\p{L}\d]/u.test(tokens[first - 2]?.text ?? ' ');
  if (isGluedBefore || isJoinedBefore) return false;
  if (after === undefined || after.start !== end) return true;
  if (after.kind === 'word' || after.kind === 'figure') return false;
  return !(/^[-/]$/.test(after.text) && tokens[last + 1]?.start === after.end && tokens[last + 1]?.kind === 'figure');
}

/** Every place where the reference is written. Without its letters it must be announced: « facture n° 2026-0893 ». */
export function findReference(reading: Reading, reference: string): Hit[] {
  const groups = cutReference(reference);
  const bare = /^\p{L}/u.test(groups[0] ?? '') && groups.length > 2 ? groups.slice(1) : null;
  const hits: Hit[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const text = reading.tokens[at]?.text;
    const whole = text?.startsWith(groups[0] ?? ' ') ? matchAt(reading, at, groups) : null;
    const announced =
      bare !== null && text?.startsWith(bare[0] ?? ' ') && isAnnounced(reading, at) ? matchAt(reading, at, bare) : null;
    const hit = whole ?? announced;
    if (hit !== null && isWhole(reading, hit)) hits.push(hit);
  }
  return hits;
}

/** « n° », « numéro », « référence » right before. */
function isAnnounced({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const beforeThat = tokens[at - 2]?.text ?? '';
  return (
    before === 'numero' ||
    before === 'facture' ||
    before === 'commande' ||
    before === 'no' ||
    (before === '°' && beforeThat === 'n')
  );
}
