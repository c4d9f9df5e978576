/** How the chart of an exchange is laid out at a given width: margins, heights, where each track goes. Drawn pixels. */
import { MOODS } from '../../model/person.ts';
import { placeWords } from '../../model/workPlace.ts';
import type { Debrief, Span } from '../../session/index.ts';
import { makeScales, type Scales } from './scales.ts';

export interface TrackLayout {
  readonly name: string;
  readonly kind: 'gaze' | 'tools' | 'phone' | 'waiting';
  readonly spans: readonly Span[];
  readonly top: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly scales: Scales;
  /** Nobody’s mood was followed: the moments stand on one plain strip. */
  readonly isFlat: boolean;
  /** Narrow: band names go inside the plot, track names above their track. */
  readonly isNarrow: boolean;
  readonly ticksBaseline: number;
  readonly tracks: readonly TrackLayout[];
}

const NARROW_BELOW = 560;
const TOP = 34;
const BAND_HEIGHT = 55;
const LOW_BAND_HEIGHT = 46;
const NARROW_BAND_HEIGHT = 44;
/** Two discs one above the other, and the ground they stand on. */
const STRIP_HEIGHT = 70;
const RIGHT = 14;
const GUTTER = 138;
const MOST_GUTTER = 190;
const LETTER_WIDTH = 7.6;
const TICKS_HEIGHT = 38;
export const TRACK_HEIGHT = 20;
const TRACK_GAP = 8;
const TRACK_NAME_HEIGHT = 18;

type Tracks = readonly Omit<TrackLayout, 'top'>[];

/** Where the learner looked, what was open, the telephone, and everyone who waited. A telephone that never rang has no track. */
export function listTracks({
  place,
  gaze,
  tools,
  phone,
  waiting,
}: Pick<Debrief, 'place' | 'gaze' | 'tools' | 'phone' | 'waiting'>): Tracks {
  const people = [...new Set(waiting.map(({ who }) => who))];
  return [
    { name: 'Mon regard', kind: 'gaze' as const, spans: gaze },
    { name: 'Outil ouvert', kind: 'tools' as const, spans: tools },
    { name: placeWords[place].telephone, kind: 'phone' as const, spans: phone },
    ...people.map((person) => {
      const spans = waiting.filter(({ who }) => who === person);
      return { name: spans[0]?.label ?? '', kind: 'waiting' as const, spans };
    }),
  ].filter(({ spans }) => spans.length > 0);
}

/** @param isLow bands less high, for paper: the moments must hold on the same page */
export function layOutChart(debrief: Debrief, width: number, isLow = false): ChartLayout {
  const isNarrow = width < NARROW_BELOW;
  const tracks = listTracks(debrief);
  const longest = Math.max(...tracks.map(({ name }) => name.length), 0);
  const gutter = Math.min(MOST_GUTTER, Math.max(GUTTER, Math.ceil(longest * LETTER_WIDTH) + 16));
  const bandHeight = isNarrow ? NARROW_BAND_HEIGHT : isLow ? LOW_BAND_HEIGHT : BAND_HEIGHT;
  const isFlat = debrief.curves.length === 0;
  const top = TOP;
  const bottom = top + (isFlat ? STRIP_HEIGHT : MOODS.length * bandHeight);
  const box = { left: isNarrow ? 6 : gutter, right: width - RIGHT, top, bottom };
  const row = TRACK_HEIGHT + TRACK_GAP + (isNarrow ? TRACK_NAME_HEIGHT : 0);
  const tracksTop = bottom + TICKS_HEIGHT + (isNarrow ? TRACK_NAME_HEIGHT : 0);
  return {
    width,
    height: bottom + TICKS_HEIGHT + tracks.length * row,
    scales: makeScales(box, debrief.durationMs),
    isFlat,
    isNarrow,
    ticksBaseline: bottom + 24,
    tracks: tracks.map((track, i) => ({ ...track, top: tracksTop + i * row })),
  };
}
