/** Items of a drawn page with a name each for React: two that read the same are told apart by their turn. Pure. */
export interface Keyed<T> {
  readonly key: string;
  readonly item: T;
}

export function keyed<T>(items: readonly T[], nameOf: (item: T) => string): readonly Keyed<T>[] {
  const turns = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return { key: turn === 1 ? name : `${name} (${turn})`, item };
  });
}

/** A row of a table by what is in it. */
export const nameRow = (cells: readonly string[]): string => cells.join(' | ');
/** A line by itself. */
export const itself = (text: string): string => text;
