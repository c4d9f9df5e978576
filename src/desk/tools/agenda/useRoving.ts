/**
 * One stop for the Tab key among the many buttons of a planning; arrows go from one to the nearest on that side. Knows cells by
 * name (`data-cell`); nothing of what they do.
 */
import { type FocusEvent, useState } from 'react';

export interface Roving {
  /** 0 for the button that Tab reaches, −1 for the others. */
  tabIndexOf(cell: string): 0 | -1;
  /** To be set on the planning. */
  onFocus(event: FocusEvent<HTMLElement>): void;
}

/** @param cells all of them, in order: the first is reached when the one last used is gone */
export function useRoving(cells: readonly string[]): Roving {
  const [last, setLast] = useState('');
  const stop = cells.includes(last) ? last : cells[0];
  return {
    tabIndexOf: (cell) => (cell === stop ? 0 : -1),
    onFocus: ({ target }) => {
      const cell = target.getAttribute('data-cell');
      if (cell !== null) setLast(cell);
    },
  };
}
