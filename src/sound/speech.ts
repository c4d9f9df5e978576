/**
 * Says lines aloud by the browser's own voices, one at a time. Where there is none, or it fails, nothing is said and nothing
 * breaks. Knows no situation.
 */
import type { ShownMood } from '../model/person.ts';
import { chooseDelivery, listFrenchVoices, toSpokenText, type VoiceRegister } from './voice.ts';

export interface SpokenLine {
  /** Stable name of who speaks. */
  readonly who: string;
  readonly register: VoiceRegister;
  readonly mood: ShownMood;
  readonly text: string;
  /** 0 to 1, volume of voices. */
  readonly volume: number;
}

export interface Speech {
  /** False until the browser has given a French voice; some give them late. */
  hasVoice(): boolean;
  /** Says a line; whoever was speaking stops. */
  say(line: SpokenLine): void;
  hush(): void;
  pause(isPaused: boolean): void;
}

/** `synthesis`: the browser's, or null where it has none. */
export function openSpeech(synthesis: SpeechSynthesis | null = findSynthesis()): Speech {
  const voices = (): readonly SpeechSynthesisVoice[] => listFrenchVoices(synthesis?.getVoices() ?? []);
  return {
    hasVoice: () => voices().length > 0,
    say: (line) => {
      if (synthesis === null) return;
      const known = voices();
      if (known.length === 0) return;
      const { voice, pitch, rate } = chooseDelivery(line.who, line.register, line.mood, known);
      const words = new SpeechSynthesisUtterance(toSpokenText(line.text));
      words.lang = 'fr-FR';
      words.voice = voice === null ? null : (known[voice] ?? null);
      words.pitch = pitch;
      words.rate = rate;
      words.volume = line.volume;
      synthesis.cancel();
      synthesis.speak(words);
    },
    hush: () => synthesis?.cancel(),
    pause: (isPaused) => {
      if (isPaused) synthesis?.pause();
      else synthesis?.resume();
    },
  };
}

function findSynthesis(): SpeechSynthesis | null {
  return typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : null;
}
