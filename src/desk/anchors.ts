/**
 * Places of the drawn hall to which the desk pins what people say: `mouth:<person>`, `person:<person>`, `phone`,
 * `screen`…, as boxes in CSS pixels from the top left of the play screen.
 * Knows names and boxes; nothing of what is drawn there.
 */
import { useCallback, useSyncExternalStore } from 'react';
import type { Point } from '../ui/index.ts';

export interface AnchorBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the stage offers. */
export interface StageAnchors {
  read(name: string): AnchorBox | null;
  /** Calls back when any box moved. @returns a function that stops it */
  subscribe(onMove: () => void): () => void;
}

/** Anchors that a stage fills as things move: give `put` to it, the rest to the play screen. */
export interface AnchorBoard extends StageAnchors {
  put(boxes: Readonly<Record<string, AnchorBox>>): void;
}

export function makeAnchorBoard(): AnchorBoard {
  const listeners = new Set<() => void>();
  let boxes: Readonly<Record<string, AnchorBox>> = {};
  return {
    read: (name) => boxes[name] ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (next) => {
      boxes = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A stage not there yet (the place loads while the briefing is read): the desk falls back on usual places. */
export const noAnchors: StageAnchors = {
  read: () => null,
  subscribe: () => () => undefined,
};

/** One box, followed as it moves, to the pixel; null while the stage does not know it. */
export function useAnchor(anchors: StageAnchors, name: string | null): AnchorBox | null {
  const subscribe = useCallback((onMove: () => void) => anchors.subscribe(onMove), [anchors]);
  // A text, so that React sees the same value until the box moves.
  const readText = () => {
    const box = name === null ? null : anchors.read(name);
    return box === null ? '' : [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
  };
  const text = useSyncExternalStore(subscribe, readText, readText);
  if (text === '') return null;
  const [x = 0, y = 0, width = 0, height = 0] = text.split(' ').map(Number);
  return { x, y, width, height };
}

export const findMiddleX = (box: AnchorBox): number => box.x + box.width / 2;

/** A point of the play screen, counted from the window: what a bubble's tail wants. */
export function toWindow(point: Point, screen: HTMLElement | null): Point {
  const corner = screen?.getBoundingClientRect();
  return { x: point.x + (corner?.left ?? 0), y: point.y + (corner?.top ?? 0) };
}

/** Where a voice on the line comes out: the ear of the handset. */
export const findEarpiece = (phone: AnchorBox): Point => ({ x: phone.x + phone.width * 0.22, y: phone.y + 6 });
