/**
 * A YAML text as plain data, every piece of which still knows where it was written. Finds every fault of the text itself
 * (syntax, duplicate keys, aliases that loop or multiply, depth); knows nothing of situations.
 */
import { type Document, LineCounter, parseAllDocuments, type YAMLError } from 'yaml';
import { type Diagnostic, hasErrors, makeDiagnostic, type Position } from '../diagnostics.ts';
import { DEPTH_LIMIT, findExcessiveDepth } from './depth.ts';
import { locateNode, type Path } from './locate.ts';
import { toPlainData } from './plain.ts';
import { type Read, readSource } from './source.ts';
import { explainSyntaxError } from './syntax.ts';

export interface YamlDocument {
  readonly file: string;
  /** Objects, arrays, strings, numbers, booleans, null: nothing else. */
  readonly value: unknown;
  /** Where the value at this path is written (or its key); the nearest parent when it is not. */
  locate(path: Path, on?: 'key' | 'value'): Position;
}

export interface ReadDocument {
  readonly document: YamlDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_SYNTAX_ERRORS = 20;

/** Reads one document. `document` is null when any fault keeps its data from being trusted. */
export function readYamlDocument(read: Read, path: string): ReadDocument {
  const source = readSource(read, path);
  return 'fault' in source ? { document: null, diagnostics: [source.fault] } : parseText(path, source.text);
}

function parseText(file: string, text: string): ReadDocument {
  const lineCounter = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const deepAt = findExcessiveDepth(text);
  if (deepAt !== null) {
    const lines = text.slice(0, deepAt).split('\n');
    const position = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return { document: null, diagnostics: [makeDiagnostic('SC009', position, { limit: DEPTH_LIMIT })] };
  }
  const parsed = parseAllDocuments(text, {
    lineCounter,
    prettyErrors: false,
    // The library compares every pair of keys; `toPlainData` counts them in one pass.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const [first, second] = documents;
  if (first === undefined) return { document: null, diagnostics: [makeDiagnostic('SC004', at(0), {})] };
  const diagnostics = pickTelling([...first.errors, ...first.warnings])
    .slice(0, MOST_SYNTAX_ERRORS)
    .map((error) => toDiagnostic(error, at(error.pos[0])));
  if (second !== undefined) diagnostics.push(makeDiagnostic('SC008', at(second.range[0]), {}));
  if (hasErrors(diagnostics)) return { document: null, diagnostics };
  return toDocument(file, first, at);
}

/** A tab or an unclosed quote upsets everything after it: what follows would only be noise. */
function pickTelling(errors: readonly YAMLError[]): readonly YAMLError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs.slice(0, 1) : errors;
}

function toDocument(file: string, parsed: Document.Parsed, at: (offset: number) => Position): ReadDocument {
  const root = parsed.contents;
  const plain = toPlainData(root, at);
  if (plain.diagnostics.length > 0) return { document: null, diagnostics: plain.diagnostics };
  if (plain.value === null) return { document: null, diagnostics: [makeDiagnostic('SC004', at(0), {})] };
  const locate = (path: Path, on: 'key' | 'value' = 'value') => at(locateNode(root, path, on, plain.targets));
  return { document: { file, value: plain.value, locate }, diagnostics: [] };
}

function toDiagnostic(error: YAMLError, position: Position): Diagnostic {
  if (error.code === 'TAB_AS_INDENT') return makeDiagnostic('SC006', position, {});
  if (error.code === 'TAG_RESOLVE_FAILED') return makeDiagnostic('SC013', position, { tag: '!' });
  return makeDiagnostic('SC005', position, { why: explainSyntaxError(error) });
}
