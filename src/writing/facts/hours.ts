/** Every hour of the day a text gives: « 9 h », « 9h00 », « 09:00 », « neuf heures et demie », « midi », « 2 h de l’après-midi ». */
import { readWordNumber } from '../french/numbers.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit } from './hit.ts';

/** `minutes` since midnight. */
export interface HourHit extends Hit {
  readonly minutes: number;
}

/** After these, « 48 heures » is how long, not when. */
const DURATION_WORDS = new Set(['sous', 'dans', 'pendant', 'durant', 'duree', 'environ', 'toutes', 'chaque']);

interface Part {
  readonly value: number;
  readonly next: number;
}

function readCount(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (token?.kind === 'figure') return token.text.length <= 2 ? { value: Number(token.text), next: at + 1 } : null;
  if (token?.text === 'une') return { value: 1, next: at + 1 };
  return readWordNumber(tokens, at);
}

const FRACTIONS: Readonly<Record<string, number>> = { demie: 30, demi: 30, quart: 15 };

/** « 30 », « et demie », « et quart », « moins le quart », « moins dix »; 0 when nothing follows. */
function readMinutes(tokens: readonly Token[], at: number, isSpoken: boolean): Part {
  const text = tokens[at]?.text;
  if (text === 'et' && Object.hasOwn(FRACTIONS, tokens[at + 1]?.text ?? '')) {
    return { value: FRACTIONS[tokens[at + 1]?.text ?? ''] ?? 0, next: at + 2 };
  }
  if (text === 'moins') {
    if (tokens[at + 1]?.text === 'le' && tokens[at + 2]?.text === 'quart') return { value: -15, next: at + 3 };
    const taken = readCount(tokens, at + 1);
    if (taken !== null && taken.value < 30) return { value: -taken.value, next: taken.next };
  }
  const token = tokens[at];
  if (token?.kind === 'figure') {
    const isMinutes = token.text.length === 2 && Number(token.text) < 60;
    return isMinutes ? { value: Number(token.text), next: at + 1 } : { value: 0, next: at };
  }
  const written = isSpoken ? readWordNumber(tokens, at, true) : null;
  return written !== null && written.value < 60 ? written : { value: 0, next: at };
}

const isAfternoon = (tokens: readonly Token[], at: number): boolean => {
  const words = [0, 1, 2, 3].map((ahead) => tokens[at + ahead]?.text).join(' ');
  return words.startsWith('de l apres') || words.startsWith('du soir');
};

function readClock(tokens: readonly Token[], at: number): Part | null {
  const hours = readCount(tokens, at);
  if (hours === null || hours.value > 24) return null;
  const unit = tokens[hours.next];
  const last = tokens[hours.next - 1];
  if (unit === undefined || last === undefined) return null;
  const isSpoken = /^heures?$/.test(unit.text);
  const isColon = unit.text === ':' && unit.start === last.end && tokens[hours.next + 1]?.start === unit.end;
  if (!isSpoken && unit.text !== 'h' && !isColon) return null;
  if (isColon && !(tokens[hours.next + 1]?.kind === 'figure' && tokens[hours.next + 1]?.text.length === 2)) return null;
  const minutes = readMinutes(tokens, hours.next + 1, isSpoken);
  const noon = hours.value < 12 && isAfternoon(tokens, minutes.next) ? 720 : 0;
  return { value: hours.value * 60 + minutes.value + noon, next: minutes.next };
}

function readHourAt(tokens: readonly Token[], at: number): Part | null {
  const { text } = tokens[at] as Token;
  if (text === 'midi' || text === 'minuit') {
    // « l’après-midi » is a part of the day, « Papeteries du Midi » a region: only « midi » bare, with « à », or with a day.
    if (
      text === 'midi' &&
      (tokens[at - 1]?.text === '-' || tokens[at - 1]?.text === 'apres' || tokens[at - 1]?.text === 'du')
    )
      return null;
    const minutes =
      tokens[at + 1]?.text === 'et' || tokens[at + 1]?.text === 'moins' ? readMinutes(tokens, at + 1, true) : null;
    return { value: (text === 'midi' ? 720 : 0) + (minutes?.value ?? 0), next: minutes?.next ?? at + 1 };
  }
  const before = tokens[at - 1];
  const isGlued =
    before !== undefined &&
    before.end === tokens[at]?.start &&
    /[\d.,/:\p{L}]$/u.test(before.text) &&
    before.kind !== 'break';
  if (isGlued) return null;
  const clock = readClock(tokens, at);
  if (clock === null) return null;
  const isDuration = [1, 2, 3].some((back) => DURATION_WORDS.has(tokens[at - back]?.text ?? '') && back <= 2);
  return isDuration ? null : clock;
}

/** Every hour, in reading order. */
export function findHours({ tokens }: Reading): HourHit[] {
  const hits: HourHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readHourAt(tokens, at);
    if (read === null) continue;
    hits.push({ first: at, last: read.next, minutes: read.value });
    at = read.next - 1;
  }
  return hits;
}

/** « 9:00 » as minutes since midnight; null when it is no hour. */
export function parseHour(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return Number(match[1]) * 60 + Number(match[2]);
}
