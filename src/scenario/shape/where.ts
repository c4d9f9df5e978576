/** Says where in a situation something stands, in words: « dans utterances, « bonjour » ». Knows plain data and paths only. */
import type { Path } from '../yaml/locate.ts';

/** « à la racine du fichier », or the chain of keys, elements named by their id when they have one. */
export function describePlace(root: unknown, path: Path): string {
  if (path.length === 0) return 'à la racine du fichier';
  return `dans ${describeSteps(root, path)}`;
}

/** « pour « title » dans … »: the place of one key’s value. */
export function describeValue(root: unknown, path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'string') return describePlace(root, path);
  const parent = path.slice(0, -1);
  return parent.length === 0 ? `pour « ${last} »` : `pour « ${last} » ${describePlace(root, parent)}`;
}

function describeSteps(root: unknown, path: Path): string {
  const words: string[] = [];
  let value = root;
  for (const step of path) {
    value = childOf(value, step);
    words.push(typeof step === 'number' ? nameElement(value, step) : step);
  }
  return words.join(' › ');
}

function nameElement(value: unknown, rank: number): string {
  const id = childOf(value, 'id');
  return typeof id === 'string' || typeof id === 'number' ? `« ${id} »` : `n° ${rank + 1}`;
}

/** One step down plain data; undefined when there is nothing. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(childOf, root);
}
