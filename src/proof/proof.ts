/** What a proof is, and the small words its figures are made of. */
import type { Subject } from './subject.ts';

export interface ProofResult {
  readonly pass: boolean;
  /** One French sentence with numbers. */
  readonly figure: string;
  /** What failed, one line each. */
  readonly details: readonly string[];
  /** The table behind the figure, when there is one. */
  readonly table?: readonly string[];
}

export type Proof = (subject: Subject) => ProofResult;

/** `failures` decide; the figure is completed by how many there are. */
export function conclude(figure: string, failures: readonly string[], table?: readonly string[]): ProofResult {
  const ending = failures.length === 0 ? '' : ` ; ${count(failures.length, 'défaut')}, dont : ${failures[0]}`;
  return { pass: failures.length === 0, figure: `${figure}${ending}.`, details: failures, table };
}

/** « 1 défaut », « 12 défauts ». */
export const count = (number: number, noun: string): string => `${number}\u00a0${noun}${number > 1 ? 's' : ''}`;

/** « 0,98 ». */
export const decimal = (value: number, digits = 2): string => value.toFixed(digits).replace('.', ',');
