/** Ends every switch over a union: the compiler refuses a forgotten case; at run time it names the stranger. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
