/** From the settings to the pace of a session. */
import type { Pace } from '../../session/index.ts';
import type { Settings } from '../../store/settings.ts';

export function readPace({ timeFactor, timed }: Pick<Settings, 'timeFactor' | 'timed'>, paused: boolean): Pace {
  return { speed: 1 / timeFactor, timed, paused };
}
