/**
 * Says what in one file breaks the rules of size and finish. Pure: takes a path and a text, so that samples can be checked too.
 */
import { findLine, isNode, parseSource, walk } from './syntax.ts';

/** About 100 lines is a good file, 300 wants a talk, more than this wants a split. */
export const mostLines = 500;

function listUnfinishedMarks(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b/g)].map(
    (match) => `${path}:${findLine(text, match.index)} ${match[0]}: finish it, or write it down in an issue`,
  );
}

function listLooseTypes(path: string, text: string): readonly string[] {
  const tree = parseSource(path, text);
  if (!isNode(tree)) return [`${path}:1 ${tree.fault}`];
  const faults: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'TSAnyKeyword')
      faults.push(`${path}:${findLine(text, node.start)} any: take unknown, then parse`);
  });
  return faults;
}

/**
 * @param path from the project's root; the extension decides whether types are read
 * @returns one line per fault, `path:line fault`; empty when all is well
 */
export function checkFinish(path: string, text: string): readonly string[] {
  const lineCount = text.trimEnd().split('\n').length;
  const isCode = /\.tsx?$/.test(path);
  // Tests explain themselves by their names; the rest opens with what it does and what it does not know.
  const needsHeader = isCode && path.startsWith('src/');
  return [
    ...(lineCount > mostLines ? [`${path}:${mostLines + 1} ${lineCount} lines: split it`] : []),
    ...(needsHeader && !text.trimStart().startsWith('/*')
      ? [`${path}:1 says nothing of what it does and does not know`]
      : []),
    ...listUnfinishedMarks(path, text),
    ...(isCode ? listLooseTypes(path, text) : []),
  ];
}
