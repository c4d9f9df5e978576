/**
 * One tab stop for the whole grid, arrows from cell to cell. Works on the document itself: a key draws nothing again, however many
 * cells there are. Rows are elements with `data-row`, cells their children. Knows nothing of what cells hold.
 */
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { moveInGrid } from './moveInGrid.ts';

/** Used before the grid has been measured: a screenful. */
const usualPage = 8;

interface Spot {
  /** `data-row` of the row. */
  readonly row: string;
  readonly column: number;
}

const listRowElements = (grid: HTMLElement): readonly HTMLElement[] => [
  ...grid.querySelectorAll<HTMLElement>('[data-row]'),
];

function readSpot(element: EventTarget): Spot | null {
  const cell = element instanceof Element ? element.closest('[data-row] > *') : null;
  const row = cell?.parentElement;
  if (!cell || !row?.dataset.row) return null;
  return { row: row.dataset.row, column: [...row.children].indexOf(cell) };
}

function findCell(grid: HTMLElement, { row, column }: Spot): HTMLElement | null {
  const element = grid.querySelector(`[data-row="${CSS.escape(row)}"]`)?.children[column];
  return element instanceof HTMLElement ? element : null;
}

function countSeenRows(grid: HTMLElement, row: HTMLElement): number {
  const height = row.getBoundingClientRect().height;
  const seen = grid.parentElement?.clientHeight ?? 0;
  return height === 0 ? usualPage : Math.max(1, Math.floor(seen / height) - 2);
}

function findTarget(grid: HTMLElement, spot: Spot, event: KeyboardEvent): HTMLElement | null {
  const rows = listRowElements(grid);
  const at = rows.findIndex(({ dataset }) => dataset.row === spot.row);
  const row = rows[at];
  if (row === undefined) return null;
  const size = { rows: rows.length, columns: row.children.length, page: countSeenRows(grid, row) };
  const next = moveInGrid({ row: at, column: spot.column }, size, event);
  const cell = next && rows[next.row]?.children[next.column];
  return cell instanceof HTMLElement ? cell : null;
}

export interface GridFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** @param onActivate Enter, Space or a press on a cell: `data-row` of its row, and its rank in it */
export function useGridFocus(onActivate: (row: string, column: number) => void): GridFocus {
  const ref = useRef<HTMLDivElement>(null);
  const stop = useRef<{ readonly cell: HTMLElement; readonly spot: Spot } | null>(null);

  const moveStop = useCallback((cell: HTMLElement) => {
    const spot = readSpot(cell);
    if (spot === null) return;
    if (stop.current !== null) stop.current.cell.tabIndex = -1;
    cell.tabIndex = 0;
    stop.current = { cell, spot };
  }, []);

  // After each drawing: the cell of the tab stop may have gone with its group or its filter.
  useLayoutEffect(() => {
    const grid = ref.current;
    if (grid === null) return;
    const kept = stop.current === null ? null : findCell(grid, stop.current.spot);
    const first = listRowElements(grid)[0]?.children[0];
    const cell = kept ?? (first instanceof HTMLElement ? first : null);
    if (cell !== null) moveStop(cell);
  });

  const activate = (target: EventTarget): boolean => {
    const spot = readSpot(target);
    if (spot !== null) onActivate(spot.row, spot.column);
    return spot !== null;
  };

  return {
    ref,
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement) moveStop(target);
    },
    onClick: ({ target }) => activate(target),
    onKeyDown: (event) => {
      const grid = ref.current;
      const spot = readSpot(event.target);
      if (grid === null || spot === null || event.altKey || event.metaKey || event.shiftKey) return;
      const isActivation = event.key === 'Enter' || event.key === ' ';
      const target = isActivation ? null : findTarget(grid, spot, event);
      if (!isActivation && target === null) return;
      event.preventDefault();
      if (isActivation) activate(event.target);
      else target?.focus();
    },
  };
}
