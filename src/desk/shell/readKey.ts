/**
 * From a key to an intent. Pure: takes the facts of a keyboard event, gives the name of what is asked.
 * Figures are read by their place on the keyboard: on a French one they need no Shift here.
 * Knows nothing of what is possible now.
 */
import type { Tool } from '../../model/act.ts';

export interface KeyFacts {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** The focus is in a field where one types. */
  readonly isTyping: boolean;
}

export type KeyIntent =
  | { readonly ask: 'reply'; readonly index: number }
  | { readonly ask: 'tool'; readonly tool: Tool }
  | { readonly ask: 'rethink' }
  | { readonly ask: 'silence' }
  | { readonly ask: 'back' }
  | { readonly ask: 'transcript' }
  | { readonly ask: 'help' };

/** The letters of the dock, in its order. A letter may serve two tools that no desk has together: the register and the files stay at the counter. */
export const TOOL_KEYS: readonly {
  readonly tool: Tool;
  readonly letter: string;
}[] = [
  { tool: 'phone', letter: 'S' },
  { tool: 'register', letter: 'R' },
  { tool: 'files', letter: 'D' },
  { tool: 'procedures', letter: 'P' },
  { tool: 'messages', letter: 'M' },
  { tool: 'mail', letter: 'E' },
  { tool: 'report', letter: 'C' },
  { tool: 'agenda', letter: 'A' },
  { tool: 'erp', letter: 'G' },
  { tool: 'documents', letter: 'D' },
  { tool: 'letters', letter: 'R' },
];

export const RETHINK_KEY = 'W';
export const TRANSCRIPT_KEY = 'T';

function readLetter({ key, code }: KeyFacts): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  // With Alt, some systems give a sign instead of the letter: fall back on the place of the key.
  return /^Key([A-Z])$/.exec(code)?.[1] ?? '';
}

/**
 * What a key asks for on a desk that has these tools, or null. While typing, letters and figures count only with Alt; Escape always counts.
 */
export function readKey(facts: KeyFacts, tools: readonly Tool[]): KeyIntent | null {
  if (facts.ctrlKey || facts.metaKey) return null;
  if (facts.key === 'Escape') return { ask: 'back' };
  if (facts.isTyping && !facts.altKey) return null;
  if (facts.key === '?') return { ask: 'help' };
  if (facts.key === ' ') return facts.altKey ? null : { ask: 'silence' };
  const figure = /^(?:Digit|Numpad)([1-6])$/.exec(facts.code)?.[1];
  if (figure !== undefined) return { ask: 'reply', index: Number(figure) - 1 };
  const letter = readLetter(facts);
  if (letter === RETHINK_KEY) return { ask: 'rethink' };
  if (letter === TRANSCRIPT_KEY) return { ask: 'transcript' };
  const tool = TOOL_KEYS.find((entry) => entry.letter === letter && tools.includes(entry.tool))?.tool;
  return tool === undefined ? null : { ask: 'tool', tool };
}
