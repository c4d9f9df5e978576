/** How the fields of a log entry are described: what each holds. Knows no entry. */
import type { NamedKind } from './unknownName.ts';

/** What a field holds. `list`: the field is a list of these. */
export type Field =
  | { readonly type: 'text' | 'number' | 'boolean'; readonly list?: true }
  | { readonly type: 'name'; readonly names: NamedKind; readonly also?: readonly string[]; readonly list?: true }
  | { readonly type: 'word'; readonly words: readonly string[]; readonly list?: true }
  | { readonly type: 'block'; readonly fields: Readonly<Record<string, Field>> };

/** The fields of each kind of a family of facts; the compiler holds the table to the facts. */
export type FieldsOf<F extends { readonly kind: string }> = {
  readonly [K in F['kind']]: Readonly<Record<Exclude<keyof Extract<F, { readonly kind: K }>, 'kind'>, Field>>;
};

export const text: Field = { type: 'text' };
export const texts: Field = { type: 'text', list: true };
export const number: Field = { type: 'number' };
export const boolean: Field = { type: 'boolean' };
export const name = (names: NamedKind, also?: readonly string[]): Field => ({ type: 'name', names, also });
export const namesOf = (names: NamedKind, also?: readonly string[]): Field => ({
  type: 'name',
  names,
  also,
  list: true,
});
export const word = (words: readonly string[]): Field => ({ type: 'word', words });
export const wordsOf = (words: readonly string[]): Field => ({ type: 'word', words, list: true });
