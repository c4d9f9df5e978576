/**
 * Reads a source file into a syntax tree and walks it. Knows the shape of the tree (ESTree with TypeScript); no rule of the house.
 */
import { parseSync } from 'vite';

/** A node of the tree: a type, a position (`start`, in UTF-16 units), and whatever its type has. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A module named by a file, statically, dynamically or through `export … from`. */
export interface ModuleRequest {
  readonly specifier: string;
  readonly start: number;
}

/** Is this value a node of the tree? */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** The direct children of a node, with the name of the field each is in. */
export function listChildren(node: SyntaxNode): readonly { readonly field: string; readonly child: SyntaxNode }[] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ field, child })),
  );
}

/** Calls `visit` on every node, parents first, with its parent and the field it is in. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => void,
  parent?: SyntaxNode,
  fieldInParent = '',
): void {
  visit(node, parent, fieldInParent);
  for (const { field, child } of listChildren(node)) walk(child, visit, node, field);
}

/** Parses TypeScript or TSX; a file that does not parse gives the first fault instead of a tree. */
export function parseSource(path: string, text: string): SyntaxNode | { readonly fault: string } {
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  const tree: unknown = program;
  if (first !== undefined || !isNode(tree)) return { fault: `does not parse: ${first?.message ?? 'no syntax tree'}` };
  return tree;
}

/** Every module a file names: `import`, `import type`, `export … from`, `import()`, `import('x').Type`. */
export function listModuleRequests(tree: SyntaxNode): readonly ModuleRequest[] {
  const requests: ModuleRequest[] = [];
  walk(tree, (node) => {
    if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type)) return;
    const source = isNode(node.source) ? node.source : undefined;
    if (source === undefined) return;
    // A specifier that is computed cannot be checked, so it is reported as itself and refused by the rules.
    const specifier = typeof source.value === 'string' ? source.value : '(computed)';
    requests.push({ specifier, start: node.start });
  });
  return requests;
}

/** The line (from 1) of a position. */
export function findLine(text: string, start: number): number {
  return text.slice(0, start).split('\n').length;
}
