/**
 * The keys of a program as a table: by the name of each key, what it asks for. The rules are the same in all programs. Pure: from
 * the facts of a key to a deed.
 */
export interface KeyFacts {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** The focus is in a field where one types. */
  readonly isTyping: boolean;
}

/** By name: `n`, `Shift+o`, `Control+s`, `F6`, `Delete`, `/`. No letter of the dock stands in one. */
export type KeyTable<Deed> = Readonly<Record<string, Deed | undefined>>;

/** From pane to pane, in every program. */
export const PANE_KEYS = { F6: 'nextPane', 'Shift+F6': 'previousPane' } as const;

/** A command key of the Mac does as well. */
export const isControl = ({ ctrlKey, metaKey }: Pick<KeyFacts, 'ctrlKey' | 'metaKey'>): boolean => ctrlKey || metaKey;

export const isFunctionKey = ({ key }: Pick<KeyFacts, 'key'>): boolean => /^F\d/.test(key);

function nameKey(facts: KeyFacts): string {
  const { key, shiftKey } = facts;
  const isPrinted = key.length === 1;
  // A sign counts as what it prints: on a French keyboard the slash needs Shift.
  const isSign = isPrinted && key.toLowerCase() === key.toUpperCase();
  const name = isPrinted ? key.toLowerCase() : key;
  return `${isControl(facts) ? 'Control+' : ''}${shiftKey && !isSign ? 'Shift+' : ''}${name}`;
}

/** What a key asks for, or null. While one types, only function keys and those with Control are heard. */
export function findDeed<Deed>(table: KeyTable<Deed>, facts: KeyFacts): Deed | null {
  if (facts.altKey) return null;
  if (facts.isTyping && !isFunctionKey(facts) && !isControl(facts)) return null;
  return table[nameKey(facts)] ?? null;
}

/** The same, of one table: what `useKeys` asks for. */
export const readTable =
  <Deed>(table: KeyTable<Deed>) =>
  (facts: KeyFacts): Deed | null =>
    findDeed(table, facts);
