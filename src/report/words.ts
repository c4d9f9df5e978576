/** The French of the report: hours, lists, counts, moods as nouns (which agree with everybody). Knows no run. */
import type { Mood } from '../model/person.ts';
import { formatTimeOfDay, MINUTE_MS, SECOND_MS } from '../model/time.ts';

export const NO_BREAK = '\u00a0';
export const THIN = '\u202f';

/** « 9 h 43 », from the time the situation opens at and simulated milliseconds since. */
export function sayClock(startsAtMinutes: number, atMs: number): string {
  return formatTimeOfDay(startsAtMinutes + atMs / MINUTE_MS);
}

/** `09:43:12`, for the `datetime` of a <time>. */
export function writeClock(startsAtMinutes: number, atMs: number): string {
  const seconds = Math.floor(startsAtMinutes * 60 + atMs / SECOND_MS) % 86_400;
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** « 1 critère », « 3 critères ». */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count}${NO_BREAK}${count > 1 ? many : one}`;
}

/** « jeudi 20 novembre 2025, 14 h 05 », from a wall clock in ms. */
export function sayWallDate(atMs: number): string {
  const date = new Date(atMs);
  const day = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${day.format(date)}, ${formatTimeOfDay(date.getHours() * 60 + date.getMinutes())}`;
}

/** True for « Mme Diallo », « La visiteuse suivante »: a debrief gives a name, not a gender. */
export function isFeminine(name: string): boolean {
  return /^(Mme|Madame|Une|La)\b|visiteuse|interlocutrice/.test(name);
}

interface MoodNoun {
  readonly alone: string;
  readonly from: string;
  readonly to: string;
}

const moodNouns: Readonly<Record<Mood, MoodNoun>> = {
  calm: { alone: 'calme', from: 'du calme', to: 'au calme' },
  impatient: { alone: 'impatience', from: 'de l’impatience', to: 'à l’impatience' },
  angry: { alone: 'colère', from: 'de la colère', to: 'à la colère' },
  aggressive: { alone: 'agressivité', from: 'de l’agressivité', to: 'à l’agressivité' },
  threatening: { alone: 'menace', from: 'de la menace', to: 'à la menace' },
};

/** « colère » */
export const nameMood = (mood: Mood): string => moodNouns[mood].alone;

/** « de l’impatience à la colère » */
export const nameMoodChange = (from: Mood, to: Mood): string => `${moodNouns[from].from} ${moodNouns[to].to}`;

/** « Colère »: the first letter of a sentence or of a label. */
export const raiseFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

const articles = /^(L’|(Vous|Votre|Vos|Le|La|Les|Un|Une|Des)(?!\p{L}))/u;

/** « À 9 h 38, un salut. » beside its own hour: « Un salut. ». Another hour stays, and so does one that is not first. */
export function dropClock(text: string, clock: string): string {
  const opening = `À ${clock}, `;
  return text.startsWith(opening) ? raiseFirst(text.slice(opening.length)) : text;
}

/** Ends a sentence that does not end by itself; what is quoted at its end may end it. */
export const endSentence = (text: string): string => (/[.!?…](\u202f»)?$/.test(text) ? text : `${text}.`);

/** The same words inside a sentence: « Vous coupez… » → « vous coupez… », but « M. Perrin… » stays. */
export function lowerFirst(text: string): string {
  return articles.test(text) ? text.charAt(0).toLocaleLowerCase('fr') + text.slice(1) : text;
}
