/**
 * A number that stands for what matters of an office: where everyone and everything is, and what has been done or learnt.
 * Feelings, clocks and the very words said are left out: two moments that differ only by them are one state.
 */
import { hash32 } from '../../model/chance.ts';
import type { Office } from '../../statechart/index.ts';

const NOT_STATE = /^(?:line|said|lowered)\./;
const hashes = new Map<string, number>();

/** Two 26-bit halves of a text’s hash in one exact number; 0 for what is no part of the state. */
function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const value = NOT_STATE.test(text) ? 0 : (hash32(text) >>> 6) * 0x400_0000 + (hash32(`${text}#`) >>> 6);
  hashes.set(text, value);
  return value;
}

/** Sum modulo 2^52: the order of marks does not matter, and each is there once. */
const add = (sum: number, value: number): number => (sum + value) % 0x10_0000_0000_0000;

export function keyOfState({ now, marks }: Office): number {
  let sum = 0;
  for (const region in now) sum = add(sum, hashOf(`${region}=${now[region]}`));
  for (const mark in marks) sum = add(sum, hashOf(mark));
  return sum;
}
