/**
 * Where I look, along the ledge: the telephone, each person, the screen. One stop is lit, never two.
 * Knows the stops and where they stand; turning is the caller's business.
 */
import { Rail, RailPill } from '../../ui/index.ts';
import type { StageAnchors } from '../anchors.ts';
import { nameWithin } from '../frenchWords.ts';
import { useIsStrip } from '../useIsStrip.ts';
import styles from './GazeRail.module.css';
import type { RailStop } from './railStops.ts';
import { useRailPlaces } from './useRailPlaces.ts';

const words = {
  rail: 'Mon regard',
  looking: {
    phone: 'Je regarde le téléphone',
    screen: 'Je regarde l’écran',
    person: 'Je regarde',
  },
};

export interface GazeRailProps {
  readonly stops: readonly RailStop[];
  readonly anchors: StageAnchors;
  readonly onTurn: (stop: RailStop) => void;
}

function labelStop(stop: RailStop, isShort: boolean): string {
  // The eye drawn in the pill says it when room is short.
  if (!stop.isHeld || isShort) return stop.label;
  return stop.kind === 'person' ? `${words.looking.person}\u00a0${nameWithin(stop.label)}` : words.looking[stop.kind];
}

export function GazeRail({ stops, anchors, onTurn }: GazeRailProps) {
  const isStrip = useIsStrip();
  const labels = stops.map((stop) => labelStop(stop, isStrip));
  const places = useRailPlaces(stops, labels, anchors);
  return (
    <div className={styles.ledge}>
      <Rail label={words.rail}>
        {stops.map((stop, rank) => (
          <RailPill key={stop.id} at={`${places[rank] ?? 0}px`} isCurrent={stop.isHeld} onPress={() => onTurn(stop)}>
            {labels[rank]}
          </RailPill>
        ))}
      </Rail>
    </div>
  );
}
