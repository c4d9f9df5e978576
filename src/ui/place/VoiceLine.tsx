/** A voice as a line: flat when calm, sharp when loud, thick, low or thin. Decorative: the delivery is written beside it. */
import type { VoiceWave } from '../moodLooks.ts';
import styles from './VoiceLine.module.css';

export interface VoiceLineProps {
  readonly wave: VoiceWave;
}

const lines: Record<VoiceWave, { readonly d: string; readonly weight: number }> = {
  flat: { d: 'M1 8C7 6.6 12 9.4 18 8S29 6.8 35 8S42 8.6 45 8', weight: 2.2 },
  small: { d: 'M1 8L5 6L9 10L13 5.5L17 10.5L21 6L25 10L29 5.5L33 10L37 6.5L41 9.5L45 8', weight: 2.2 },
  sharp: { d: 'M1 8L5 5L8 12L12 1L16 15L20 2L24 14L28 3L32 13L36 4L40 11L45 7', weight: 2.2 },
  thick: { d: 'M1 8L5 2L9 14L14 0L18 16L23 0L27 16L32 1L36 14L40 3L45 9', weight: 3.6 },
  low: { d: 'M1 12L9 11.5L17 12.5L25 11.5L33 12.5L45 12', weight: 3.2 },
  thin: { d: 'M1 9C6 5 10 5 15 8S25 11 30 8S40 5 45 8', weight: 1.5 },
};

export function VoiceLine({ wave }: VoiceLineProps) {
  const { d, weight } = lines[wave];
  return (
    <svg className={styles.line} viewBox="0 0 46 16" aria-hidden="true" focusable="false">
      <path d={d} fill="none" stroke="currentColor" strokeWidth={weight} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
