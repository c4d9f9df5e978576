/**
 * Finds nesting too deep to compose, before composing: the composer recurses and would exhaust the stack.
 * Counts brackets as the lexer sees them (not those in texts) and compact dashes on one line.
 */
import { Lexer } from 'yaml';

/** The deepest rule of a real situation stands at 14. */
export const DEPTH_LIMIT = 60;

const RETRAIT_LIMIT = 240;
const COMPACT_NESTING = /^[ \t]*(?:[-?:][ \t]+)*/;

/** The offset at which nesting passes the limit, or null. */
export function findExcessiveDepth(text: string): number | null {
  return findDeepRetrait(text) ?? findDeepBrackets(text);
}

function findDeepRetrait(text: string): number | null {
  let offset = 0;
  for (const line of text.split('\n')) {
    if ((COMPACT_NESTING.exec(line)?.[0].length ?? 0) > RETRAIT_LIMIT && line.trim() !== '') return offset;
    offset += line.length + 1;
  }
  return null;
}

function findDeepBrackets(text: string): number | null {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (depth > DEPTH_LIMIT) return Math.min(offset, text.length);
    // Control tokens of the lexer (document start, scalar and flow-error marks) stand for no text.
    if (token !== '\u0002' && token !== '\u001f' && token !== '\u0018') offset += token.length;
  }
  return null;
}
