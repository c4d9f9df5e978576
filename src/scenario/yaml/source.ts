/**
 * From bytes to text: size, encoding, byte-order mark. Refuses what is no text before YAML sees it.
 * Reading is passed in: this room touches neither disk nor network.
 */
import { type Diagnostic, makeDiagnostic } from '../diagnostics.ts';

/** Gives the content at a path, or null when nothing readable is there. Never throws. */
export type Read = (path: string) => string | Uint8Array | null;

/** A situation of the catalogue weighs 60 KiB; beyond 1 MiB a file is something else. */
export const SIZE_LIMIT_BYTES = 1024 * 1024;

// Standard in Node and browsers alike, but declared only by their libraries, which this floor does without.
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

export type SourceText = { readonly text: string } | { readonly fault: Diagnostic };

/** Reads and decodes; a fault is placed on line 1. */
export function readSource(read: Read, path: string): SourceText {
  const start = { file: path, line: 1, column: 1 };
  const content = read(path);
  if (content === null) return { fault: makeDiagnostic('SC001', start, { path }) };
  if (content.length > SIZE_LIMIT_BYTES) {
    const sizes = { sizeKiB: Math.ceil(content.length / 1024), limitKiB: SIZE_LIMIT_BYTES / 1024 };
    return { fault: makeDiagnostic('SC002', start, sizes) };
  }
  const text = decode(content);
  if (text === null) return { fault: makeDiagnostic('SC003', start, { why: 'encoding' }) };
  const nul = text.indexOf('\0');
  if (nul >= 0) return { fault: makeDiagnostic('SC003', positionIn(path, text, nul), { why: 'nul' }) };
  return { text };
}

function decode(content: string | Uint8Array): string | null {
  if (typeof content === 'string') return content.startsWith('\ufeff') ? content.slice(1) : content;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

function positionIn(file: string, text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
