/**
 * The one door to everything heard: the hall, the telephone, things, voices. Told what is shown, it decides what sounds; told the
 * settings, how loud. Without sound on the machine, nothing breaks: words are always on screen.
 */
import type { SessionView, SpeechView } from '../session/view.ts';
import { type Cue, listCues, readLoops } from './cues.ts';
import { openPlayer, type Player } from './player.ts';
import { openSpeech, type Speech } from './speech.ts';
import type { VoiceRegister } from './voice.ts';
import type { SoundSettings } from './volumes.ts';

export { CUES, type Cue } from './cues.ts';
export type { VoiceRegister } from './voice.ts';
export type { SoundSettings, Volumes } from './volumes.ts';

export interface SoundDesk {
  /** Something happened: plays it once. */
  cue(name: Cue): void;
  /** What is shown now: loops, voices and the noises of what changed since the last view. */
  follow(view: SessionView): void;
  setSettings(settings: SoundSettings): void;
  /** The drawn hall tells who comes and goes by `cue`; without it the view does. */
  setHall(isDrawn: boolean): void;
  /** Silence, and everything again as it was. */
  setPaused(isPaused: boolean): void;
  hasVoice(): boolean;
  close(): void;
}

export interface SoundOptions extends SoundSettings {
  /** Folder of the site, with its final slash. */
  readonly base: string;
  /** Whether this person speaks low or high. */
  readonly registerOf: (who: string) => VoiceRegister;
}

class Desk implements SoundDesk {
  readonly #player: Player;
  readonly #speech: Speech;
  readonly #registerOf: (who: string) => VoiceRegister;
  #settings: SoundSettings;
  #view: SessionView | null = null;
  #said = '';
  #hasHall = false;
  #isPaused = false;

  constructor({ base, registerOf, ...settings }: SoundOptions, speech: Speech) {
    this.#player = openPlayer(base);
    this.#speech = speech;
    this.#registerOf = registerOf;
    this.#settings = settings;
    this.setSettings(settings);
    this.#player.room(true);
  }

  cue(name: Cue): void {
    if (!this.#isPaused) this.#player.cue(name);
  }

  follow(view: SessionView): void {
    const before = this.#view;
    this.#view = view;
    this.#fitLoops();
    if (before !== null && before !== view) {
      for (const cue of listCues(before, view, this.#hasHall)) this.cue(cue);
    }
    if (wasCutShort(before, view)) this.#speech.hush();
    if (view.speech !== null) this.#say(view.speech, view);
  }

  setSettings(settings: SoundSettings): void {
    this.#settings = settings;
    this.#player.setVolumes(settings.volumes, settings.muted);
    if (settings.muted || !settings.voices) this.#speech.hush();
  }

  setHall(isDrawn: boolean): void {
    this.#hasHall = isDrawn;
  }

  setPaused(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.#player.room(!isPaused);
    this.#speech.pause(isPaused);
    this.#fitLoops();
  }

  hasVoice(): boolean {
    return this.#speech.hasVoice();
  }

  close(): void {
    this.#speech.hush();
    this.#player.close();
  }

  #fitLoops(): void {
    const loops = this.#view === null ? null : readLoops(this.#view);
    this.#player.loop('ring', loops?.ring === true && !this.#isPaused);
    this.#player.loop('hold', loops?.hold === true && !this.#isPaused);
  }

  #say(speech: SpeechView, view: SessionView): void {
    const name = `${speech.speaker} ${speech.fromMs}`;
    if (name === this.#said) return;
    this.#said = name;
    const { voices, muted, volumes } = this.#settings;
    // One's own words are chosen, not heard: they would cover what the other begins to say.
    if (!voices || muted || speech.speaker === 'learner') return;
    const who = speech.speaker;
    const mood = view.people.find(({ id }) => id === who)?.mood ?? 'calm';
    this.#speech.say({ who, register: this.#registerOf(who), mood, text: speech.text, volume: volumes.voice });
  }
}

/** Somebody was speaking, had not finished, and is not heard any more: interrupted. */
function wasCutShort(before: SessionView | null, now: SessionView): boolean {
  const old = before?.speech ?? null;
  if (old === null || old.untilMs <= now.nowMs) return false;
  return now.speech?.fromMs !== old.fromMs || now.speech.speaker !== old.speaker;
}

/** Opens the sounds. To be called once the learner has pressed something: browsers stay silent before. */
export function openSound(options: SoundOptions, speech: Speech = openSpeech()): SoundDesk {
  return new Desk(options, speech);
}
