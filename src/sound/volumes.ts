/** How loud each family of sounds is. Pure; knows no player of sounds. */

/** 0 to 1 each. */
export interface Volumes {
  readonly room: number;
  readonly phone: number;
  readonly voice: number;
}

export interface SoundSettings {
  readonly volumes: Volumes;
  readonly muted: boolean;
  /** Spoken words are heard too. */
  readonly voices: boolean;
}

/** Ears hear by ratios: half way along the rule sounds half as loud. */
export function toGain(volume: number): number {
  return Math.min(1, Math.max(0, volume)) ** 2;
}
