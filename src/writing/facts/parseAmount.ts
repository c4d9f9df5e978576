/** A sum as a rubric writes it (« 1 284,60 € TTC ») in cents. */
import { readText } from '../text/reading.ts';
import { findAmounts, type Tax } from './amounts.ts';

/** Null when the text is not exactly one sum with its unit. */
export function parseAmount(text: string): { readonly cents: number; readonly tax: Tax | null } | null {
  const reading = readText(text);
  const [hit, more] = findAmounts(reading);
  const isWhole = hit !== undefined && more === undefined && hit.first === 0 && hit.last === reading.tokens.length;
  return isWhole ? { cents: hit.cents, tax: hit.tax } : null;
}
