/** What a spell-checker saw of a text as it left: written when somebody looked, never guessed. */
import type { SpellingSeen } from '../../model/spelling.ts';
import type { Turn } from '../turn.ts';

/** More says nothing more. */
const MOST_WORDS_LISTED = 100;

/** `spelling` is an input, like the words themselves: candidates have none, and nothing is then written. */
export function noteSpelling(turn: Turn, text: string, spelling: SpellingSeen | undefined): void {
  if (spelling === undefined || !Number.isInteger(spelling.words) || spelling.words <= 0) return;
  const { words } = spelling;
  const unknown = spelling.unknown.slice(0, MOST_WORDS_LISTED);
  turn.note({ kind: 'spellingSeen', text, words, unknown, per100: Math.floor((unknown.length * 100) / words) });
}
