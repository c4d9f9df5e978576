/** The places of the rail's pills, following the people they stand under. Knows anchors and window; nothing of gaze. */
import { useEffect, useReducer } from 'react';
import { findMiddleX, type StageAnchors } from '../anchors.ts';
import { spreadPills } from './railPlaces.ts';
import type { RailStop } from './railStops.ts';

/** Share of the rail where each kind stands while the place is not drawn yet. */
const USUAL_SHARE = { phone: 0.15, person: 0.41, screen: 0.92 };
const WAITING_SHARE = 0.68;
const GAP_PX = 18;
const EDGE_PX = 16;

/** Width of a pill from its words: near enough to keep neighbours apart, and known before it is drawn. */
function guessWidthPx(label: string, isHeld: boolean, scale: number): number {
  return (label.length * (isHeld ? 8.3 : 7.6) + (isHeld ? 66 : 28)) * scale;
}

function readRail(): { widthPx: number; scale: number } {
  if (typeof window === 'undefined') return { widthPx: 1280, scale: 1 };
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--k'));
  return {
    widthPx: document.documentElement.clientWidth,
    scale: Number.isFinite(scale) ? scale : 1,
  };
}

function wantPx(anchors: StageAnchors, stop: RailStop, rank: number, widthPx: number): number {
  const box = anchors.read(stop.anchor);
  return box === null ? usualPx(stop, rank - 1, widthPx) : findMiddleX(box);
}

function usualPx(stop: RailStop, peopleBefore: number, widthPx: number): number {
  if (stop.kind === 'person' && stop.isWaiting) {
    return widthPx * (WAITING_SHARE + 0.1 * Math.max(0, peopleBefore - 1));
  }
  return widthPx * USUAL_SHARE[stop.kind];
}

/** Middles in px from the left of the play screen, one per stop. */
export function useRailPlaces(
  stops: readonly RailStop[],
  labels: readonly string[],
  anchors: StageAnchors,
): readonly number[] {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => anchors.subscribe(drawAgain), [anchors]);
  useEffect(() => {
    window.addEventListener('resize', drawAgain);
    return () => window.removeEventListener('resize', drawAgain);
  }, []);
  const { widthPx, scale } = readRail();
  const inOrder = stops
    .map((stop, rank) => ({
      rank,
      wantedPx: wantPx(anchors, stop, rank, widthPx),
      widthPx: guessWidthPx(labels[rank] ?? stop.label, stop.isHeld, scale),
    }))
    .sort((a, b) => a.wantedPx - b.wantedPx);
  const middles = spreadPills(inOrder, widthPx - EDGE_PX * scale, GAP_PX * scale);
  const places: number[] = [];
  inOrder.forEach(({ rank }, at) => {
    places[rank] = middles[at] ?? 0;
  });
  return places;
}
