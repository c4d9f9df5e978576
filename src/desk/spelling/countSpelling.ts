/** What the spell-checker saw of a text as it leaves: written down with it. Nothing while the dictionary is not there. */
import type { SpellingSeen } from '../../model/spelling.ts';
import { cutSpelledWords } from '../../writing/index.ts';
import type { Spelling } from './useSpelling.ts';

export function countSpelling(body: string, { state, unknown }: Spelling): SpellingSeen | undefined {
  if (state !== 'ready') return undefined;
  const doubtful = unknown.map(({ start, end }) => body.slice(start, end));
  return { words: cutSpelledWords(body).length, unknown: [...new Set(doubtful)] };
}
