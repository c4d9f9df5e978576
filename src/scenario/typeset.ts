/**
 * Corrects the French typography of a YAML file at the places a check complained of, and touches nothing else: not a
 * comment, not a retrait, not a text nobody reads. Knows YAML and typography, not situations.
 */
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { setFrench } from './typography.ts';

interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The file with each text that starts at one of `places` set as French print wants it. */
export function typesetFile(text: string, places: readonly TextPlace[]): string {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
  const wanted = new Set(places.map(({ line, column }) => `${line}:${column}`));
  const ranges: (readonly [from: number, to: number])[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || !node.range) return;
      const { line, col } = lineCounter.linePos(node.range[0]);
      if (wanted.has(`${line}:${col}`)) ranges.push([node.range[0], node.range[1]]);
    },
  });
  return ranges
    .sort(([a], [b]) => b - a)
    .reduce((now, [from, to]) => now.slice(0, from) + setFrench(now.slice(from, to)) + now.slice(to), text);
}
