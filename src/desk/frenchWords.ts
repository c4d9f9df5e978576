/**
 * French for what a view holds as codes: moods, trends, waits, ordinals, agreement. Words only, no markup.
 */
import { assertNever } from '../model/assertNever.ts';
import type { ShownMood } from '../model/person.ts';
import { MINUTE_MS, SECOND_MS } from '../model/time.ts';
import type { Trend } from '../session/view.ts';

const NO_BREAK = '\u00a0';

/** True for « Mme Diallo », « Une visiteuse »: a view gives a name, not a gender. */
export function isFeminine(name: string): boolean {
  return /^(Mme|Mlle|Madame|Une|La)\b|interlocutrice|visiteuse/.test(name);
}

/** « en colère », « agressive »… agreeing with the name. */
export function nameMood(mood: ShownMood, name: string): string {
  const feminine = isFeminine(name);
  switch (mood) {
    case 'calm':
      return 'calme';
    case 'impatient':
      return feminine ? 'impatiente' : 'impatient';
    case 'angry':
      return 'en colère';
    case 'aggressive':
      return feminine ? 'agressive' : 'agressif';
    case 'threatening':
      return feminine ? 'menaçante' : 'menaçant';
    case 'soothed':
      return feminine ? 'apaisée' : 'apaisé';
    default:
      return assertNever(mood);
  }
}

/** « ça monte », « ça retombe », or nothing. */
export function nameTrend(trend: Trend): string {
  switch (trend) {
    case 'rising':
      return 'ça monte';
    case 'falling':
      return 'ça retombe';
    case 'steady':
      return '';
    default:
      return assertNever(trend);
  }
}

/** A shown name inside a sentence: « la visiteuse », « votre interlocuteur », « M. Perrin ». */
export function nameWithin(name: string): string {
  return /^(Le|La|Un|Une|Votre)\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** « 4 min », « 35 s », « moins de 5 s »: a wait as one says it, never finer than five seconds. */
export function nameWait(ms: number): string {
  if (ms >= MINUTE_MS) return `${Math.floor(ms / MINUTE_MS)}${NO_BREAK}min`;
  const seconds = Math.floor(ms / SECOND_MS / 5) * 5;
  return seconds === 0 ? `moins de 5${NO_BREAK}s` : `${seconds}${NO_BREAK}s`;
}

/** « 1re », « 3e », as text before « sonnerie ». */
export function nameOrdinal(rank: number): string {
  return rank === 1 ? '1ʳᵉ' : `${rank}ᵉ`;
}

/** « 1 mot », « 12 mots ». */
export function nameCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count}${NO_BREAK}${count > 1 ? plural : singular}`;
}

/** Words as a reader counts them: runs of letters or figures, « l’accueil » being two and « 9 h 42 » three. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** « à M. Perrin », « au visiteur », « à la visiteuse ». */
export const nameAddressee = (name: string): string => (name.startsWith('le ') ? `au ${name.slice(3)}` : `à ${name}`);

/** A name as it opens a sentence. */
export const openSentence = (name: string): string => name.charAt(0).toLocaleUpperCase('fr') + name.slice(1);
