/** Finds where in the text a path of plain data was written. Knows composed YAML, nothing of its meaning. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { AliasTargets } from './plain.ts';

/** Keys and ranks from the root down. */
export type Path = readonly (string | number)[];

/** The offset of the value at `path`, or of its key; of the nearest parent that exists when it does not. */
export function locateNode(root: Node | null, path: Path, on: 'key' | 'value', targets: AliasTargets): number {
  let node: Node | null = root;
  let offset = startOf(root) ?? 0;
  for (const [rank, step] of path.entries()) {
    const owner: Node | null = isAlias(node) ? (targets.get(node) ?? null) : node;
    const isLast = rank === path.length - 1;
    if (isMap(owner)) {
      const pair = owner.items.find((item) => keyOf(item) === String(step));
      if (pair === undefined) return offset;
      const keyOffset = startOf(pair.key as Node | null);
      if (isLast && on === 'key') return keyOffset ?? offset;
      node = pair.value as Node | null;
      offset = startOf(node) ?? keyOffset ?? offset;
    } else if (isSeq(owner) && typeof step === 'number') {
      node = (owner.items[step] as Node | undefined) ?? null;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function keyOf(pair: Pair): string | undefined {
  if (!isScalar(pair.key)) return undefined;
  return typeof pair.key.value === 'number' && pair.key.source !== undefined ? pair.key.source : String(pair.key.value);
}

/** A value left empty (`title:`) has a range of no length after the colon: its key is a better place. */
function startOf(node: Node | null | undefined): number | undefined {
  if (node === null || node === undefined || !node.range) return undefined;
  return node.range[0] === node.range[1] && !isAlias(node) ? undefined : node.range[0];
}
