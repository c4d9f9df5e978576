/**
 * What each mood looks like in the interface: its weather, the shape of its bubble, its line of voice. Never colour alone.
 * Knows nothing of what makes a mood change.
 */
import type { ShownMood } from '../model/person.ts';
import type { IconName } from './icons/Icon.tsx';

/** The outline of a bubble. */
export type BubbleShape = 'round' | 'ripple' | 'corners' | 'torn' | 'low';

/** The line that stands for a voice. */
export type VoiceWave = 'flat' | 'small' | 'sharp' | 'thick' | 'low' | 'thin';

export interface MoodLook {
  readonly weather: IconName;
  readonly bubble: BubbleShape;
  readonly wave: VoiceWave;
}

export const moodLooks: Readonly<Record<ShownMood, MoodLook>> = {
  calm: { weather: 'sun', bubble: 'round', wave: 'flat' },
  impatient: { weather: 'veil', bubble: 'ripple', wave: 'small' },
  angry: { weather: 'wind', bubble: 'corners', wave: 'sharp' },
  aggressive: { weather: 'rain', bubble: 'torn', wave: 'thick' },
  threatening: { weather: 'storm', bubble: 'low', wave: 'low' },
  soothed: { weather: 'clearing', bubble: 'round', wave: 'thin' },
};
