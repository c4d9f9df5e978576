/**
 * The words a situation uses that no dictionary has: names of people, firms and places, terms it writes with a capital.
 * Read from every text of the situation, whatever tool it belongs to. Knows no dictionary.
 */
import type { Scenario } from '../scenario/schema/index.ts';
import { gatherKnownWords } from '../writing/index.ts';

/** Fields that name somebody or somewhere: their words are names even in lower case. Elsewhere a capital tells. */
const NAMING = new Set(['name', 'firstName', 'organisation']);
const FILE_NAME = /\.[a-z]{2,4}$/;

function* walkTexts(value: unknown, key: string): Generator<readonly [key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const one of value) yield* walkTexts(one, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* walkTexts(one, name);
}

function gather(scenario: Scenario): readonly string[] {
  const named = new Set<string>();
  for (const [key, text] of walkTexts(scenario, '')) {
    if (FILE_NAME.test(text)) continue;
    for (const word of gatherKnownWords([text])) {
      if (NAMING.has(key) || word !== word.toLowerCase()) named.add(word);
    }
  }
  return [...named];
}

const known = new WeakMap<Scenario, readonly string[]>();

/** Once for each situation: the same array each time. */
export function listKnownWords(scenario: Scenario): readonly string[] {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const words = gather(scenario);
  known.set(scenario, words);
  return words;
}
