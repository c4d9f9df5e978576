/**
 * The settings of one person: their words, their defaults, and reading them back from anything. None of them may ever change a
 * verdict. Knows nothing of how a setting is applied (`pages/settings`, `sound`).
 */
import { isRecord, readNumber, readOneOf } from './readValue.ts';

export const MOTIONS = ['auto', 'full', 'reduced'] as const;
export const SPACINGS = ['normal', 'wide'] as const;
export const VOICE_FACES = ['lettered', 'plain'] as const;
export const TIME_FACTORS = [1, 1.25, 1.5] as const;
/** The ids of the official documents; written here again because the documents themselves are too heavy for a first picture. */
export const DOCUMENTS = ['cadga', 'agora', 'cqpm', 'cqpi', 'sante'] as const;

export interface Settings {
  /** `auto`: as the system asks. */
  readonly motion: (typeof MOTIONS)[number];
  /** `wide`: letters, words and lines further apart. */
  readonly spacing: (typeof SPACINGS)[number];
  /** The face of spoken words: hand lettered, or the one for reading. */
  readonly voiceFace: (typeof VOICE_FACES)[number];
  /** Spoken words are also heard, by the browser's own voices. Captions stay. */
  readonly voices: boolean;
  /** Large captions along the ledge, beside the bubbles that are always there. */
  readonly captions: boolean;
  /** 0 to 1. */
  readonly roomVolume: number;
  readonly phoneVolume: number;
  readonly voiceVolume: number;
  readonly muted: boolean;
  /** Time given: 1.5 means that a minute of the situation lasts a minute and a half. */
  readonly timeFactor: (typeof TIME_FACTORS)[number];
  /** False: time stands still while the learner thinks. */
  readonly timed: boolean;
  /** The official document shown first in reports and progress. Null: nobody has chosen one. */
  readonly referentiel: (typeof DOCUMENTS)[number] | null;
}

export const DEFAULT_SETTINGS: Settings = {
  motion: 'auto',
  spacing: 'normal',
  voiceFace: 'lettered',
  voices: false,
  captions: false,
  roomVolume: 0.5,
  phoneVolume: 0.8,
  voiceVolume: 0.9,
  muted: false,
  timeFactor: 1,
  timed: true,
  referentiel: null,
};

function readFlag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function readVolume(value: unknown, fallback: number): number {
  const volume = readNumber(value);
  return volume === null ? fallback : Math.min(1, Math.max(0, volume));
}

/** Settings from anything: what is missing or wrong takes its default, so a damaged setting never stops anybody. */
export function readSettings(value: unknown): Settings {
  const found = isRecord(value) ? value : {};
  const base = DEFAULT_SETTINGS;
  return {
    motion: readOneOf(MOTIONS, found.motion) ?? base.motion,
    spacing: readOneOf(SPACINGS, found.spacing) ?? base.spacing,
    voiceFace: readOneOf(VOICE_FACES, found.voiceFace) ?? base.voiceFace,
    voices: readFlag(found.voices, base.voices),
    captions: readFlag(found.captions, base.captions),
    roomVolume: readVolume(found.roomVolume, base.roomVolume),
    phoneVolume: readVolume(found.phoneVolume, base.phoneVolume),
    voiceVolume: readVolume(found.voiceVolume, base.voiceVolume),
    muted: readFlag(found.muted, base.muted),
    timeFactor: readOneOf(TIME_FACTORS, found.timeFactor) ?? base.timeFactor,
    timed: readFlag(found.timed, base.timed),
    referentiel: readOneOf(DOCUMENTS, found.referentiel),
  };
}
