/**
 * How somebody sounds when the browser speaks for them: one French voice of those there are, higher or lower, faster or slower.
 * Pure; knows nothing of speech synthesis itself. Captions are always there: a voice adds, it never replaces.
 */
import type { ShownMood } from '../model/person.ts';

/** What is known of a voice of the browser. */
export interface KnownVoice {
  readonly name: string;
  /** « fr-FR », « fr_FR », « fr-CA »… */
  readonly lang: string;
  readonly localService: boolean;
}

export interface Delivery {
  /** Rank among the voices given, or null to leave it to the browser. */
  readonly voice: number | null;
  /** 0.5 to 1.6; 1 is the voice's own. */
  readonly pitch: number;
  readonly rate: number;
}

/** Names under which systems offer French voices. Only to tell two people apart: nobody is judged by a voice. */
const lowVoices = /\b(thomas|paul|claude|nicolas|henri|daniel|guillaume|male|homme)\b/i;
const highVoices =
  /\b(amélie|amelie|audrey|aurélie|aurelie|denise|hortense|julie|marie|virginie|céline|celine|female|femme)\b/i;

export type VoiceRegister = 'low' | 'high';

/** French voices, those of the machine first: they work without a network and tell nobody what is said. */
export function listFrenchVoices<T extends KnownVoice>(voices: readonly T[]): readonly T[] {
  const french = voices.filter(({ lang }) => /^fr\b/i.test(lang.replace('_', '-')));
  const home = (voice: T): number => (voice.localService ? 0 : 2) + (/^fr[-_]fr$/i.test(voice.lang) ? 0 : 1);
  return [...french].sort((a, b) => home(a) - home(b));
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}

const ways: Readonly<Record<ShownMood, { readonly pitch: number; readonly rate: number }>> = {
  calm: { pitch: 1, rate: 1 },
  soothed: { pitch: 0.97, rate: 0.95 },
  impatient: { pitch: 1.04, rate: 1.1 },
  angry: { pitch: 1.1, rate: 1.16 },
  aggressive: { pitch: 1.14, rate: 1.22 },
  // A threat is said low and slowly.
  threatening: { pitch: 0.86, rate: 0.9 },
};

/** How `who` says something in this mood: the same person always has the same voice. */
export function chooseDelivery(
  who: string,
  register: VoiceRegister,
  mood: ShownMood,
  voices: readonly KnownVoice[],
): Delivery {
  const wanted = register === 'low' ? lowVoices : highVoices;
  const fitting = voices.flatMap(({ name }, rank) => (wanted.test(name) ? [rank] : []));
  const among = fitting.length > 0 ? fitting : voices.map((_, rank) => rank);
  const voice = among[hash(who) % Math.max(1, among.length)] ?? null;
  // Without a voice of that register, the pitch does what it can.
  const base = fitting.length > 0 ? 1 : register === 'low' ? 0.78 : 1.18;
  const own = 1 + ((hash(`${who}+`) % 13) - 6) / 100;
  const { pitch, rate } = ways[mood];
  return { voice, pitch: clamp(base * own * pitch), rate: clamp(rate * (1 + ((hash(`${who}-`) % 9) - 4) / 100)) };
}

function clamp(value: number): number {
  return Math.min(1.6, Math.max(0.5, Math.round(value * 100) / 100));
}

/** What a voice can say: signs it would spell out are left to the captions. */
export function toSpokenText(text: string): string {
  return text
    .replace(/[«»"“”]/g, '')
    .replace(/…/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}
