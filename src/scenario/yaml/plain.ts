/**
 * Turns composed YAML into plain data, within a budget: follows aliases, and refuses what plain data cannot hold or what a
 * reader would not expect (duplicate, complex and reserved keys, merges, tags). All faults at once.
 */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Diagnostic, makeDiagnostic, type Position } from '../diagnostics.ts';
import { DEPTH_LIMIT } from './depth.ts';

/** What each alias stands for, resolved once. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

export interface PlainData {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly targets: AliasTargets;
}

/** Values a file may come to once its aliases are followed; the longest real situation counts 9 000. */
const VALUE_BUDGET = 100_000;
const MOST_FAULTS = 50;

const RESERVED_KEYS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export function toPlainData(root: Node | null, at: (offset: number) => Position): PlainData {
  const conversion = new Conversion(at);
  const value = conversion.convert(root, 0);
  return { value, diagnostics: conversion.diagnostics, targets: conversion.targets };
}

class Conversion {
  readonly diagnostics: Diagnostic[] = [];
  readonly targets = new Map<Alias, Node>();
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  readonly #at: (offset: number) => Position;
  #budget = VALUE_BUDGET;

  constructor(at: (offset: number) => Position) {
    this.#at = at;
  }

  convert(node: Node | null, depth: number): unknown {
    if (node === null || this.#budget < 0) return null;
    this.#budget -= 1;
    if (depth > DEPTH_LIMIT) {
      this.#fault(makeDiagnostic('SC009', this.#place(node), { limit: DEPTH_LIMIT }));
      return null;
    }
    if (isAlias(node)) return this.#follow(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (node.tag !== undefined) this.#fault(makeDiagnostic('SC013', this.#place(node), { tag: node.tag }));
    if (isMap(node)) return this.#within(node, () => this.#convertMap(node, depth));
    if (isSeq(node)) return this.#within(node, () => this.#convertSeq(node, depth));
    return isScalar(node) ? this.#convertScalar(node) : null;
  }

  #fault(diagnostic: Diagnostic): void {
    if (this.diagnostics.length < MOST_FAULTS) this.diagnostics.push(diagnostic);
  }

  #place(node: Node): Position {
    return this.#at(node.range?.[0] ?? 0);
  }

  #within<T>(node: Node, convert: () => T): T {
    this.#open.add(node);
    const value = convert();
    this.#open.delete(node);
    return value;
  }

  #follow(alias: Alias, depth: number): unknown {
    const name = alias.source;
    const target = this.#anchors.get(name);
    const why = target === undefined ? 'unknown' : this.#open.has(target) ? 'cycle' : null;
    if (target === undefined || why !== null) {
      this.#fault(makeDiagnostic('SC010', this.#place(alias), { name, why: why ?? 'unknown' }));
      return null;
    }
    this.targets.set(alias, target);
    const value = this.convert(target, depth);
    if (this.#budget < 0) this.#fault(makeDiagnostic('SC010', this.#place(alias), { name, why: 'many' }));
    return value;
  }

  #convertSeq(seq: YAMLSeq, depth: number): unknown[] {
    return seq.items.map((item) => this.convert(item as Node | null, depth + 1));
  }

  #convertMap(map: YAMLMap, depth: number): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    const firstPlaces = new Map<string, Position>();
    for (const { key, value } of map.items) {
      const name = this.#readKey(key as Node | null, map);
      if (name === null) continue;
      const place = this.#place((key as Node | null) ?? map);
      const first = firstPlaces.get(name);
      if (first !== undefined) {
        this.#fault(makeDiagnostic('SC007', place, { key: name, firstLine: first.line }));
        continue;
      }
      firstPlaces.set(name, place);
      plain[name] = this.convert(value as Node | null, depth + 1);
    }
    return plain;
  }

  /** The key as a word; null, with a fault, when it is no word we accept. */
  #readKey(key: Node | null, map: YAMLMap): string | null {
    const place = this.#place(key ?? map);
    const scalar: unknown = isScalar(key) ? key.value : null;
    if ((typeof scalar !== 'string' && typeof scalar !== 'number') || scalar === '') {
      this.#fault(makeDiagnostic('SC011', place, { key: '', why: 'complex' }));
      return null;
    }
    const name = isScalar(key) && key.source !== undefined && typeof scalar === 'number' ? key.source : String(scalar);
    if (name === '<<') {
      this.#fault(makeDiagnostic('SC012', place, {}));
      return null;
    }
    if (RESERVED_KEYS.has(name)) {
      this.#fault(makeDiagnostic('SC011', place, { key: name, why: 'reserved' }));
      return null;
    }
    return name;
  }

  #convertScalar(scalar: Scalar): unknown {
    const { value } = scalar;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return null;
  }
}
