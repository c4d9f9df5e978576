/** Small readers of unknown values: each gives the value with its type, or null. Knows nothing of what the values mean. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A finite number. */
export function readNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** One of the listed values. */
export function readOneOf<const T extends string | number>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}

/** An object whose values are all texts. */
export function readTexts(value: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  return entries.every(([, text]) => typeof text === 'string')
    ? (Object.fromEntries(entries) as Record<string, string>)
    : null;
}
