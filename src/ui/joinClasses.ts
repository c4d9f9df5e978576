/** Class names that hold, in order, separated by spaces; `undefined` when none does. */
export function joinClasses(...names: readonly (string | false | null | undefined)[]): string | undefined {
  const kept = names.filter((name) => typeof name === 'string' && name !== '');
  return kept.length === 0 ? undefined : kept.join(' ');
}
