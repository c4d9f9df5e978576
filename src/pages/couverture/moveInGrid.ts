/** Where a key leads from a cell of the grid. Pure; knows neither cells nor what they hold. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows seen at once: how far Page Up and Page Down go. */
  readonly page: number;
}

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

function aim({ row, column }: Place, { rows, columns, page }: GridSize, { key, ctrlKey }: Press): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

const hold = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/** The cell a key leads to, at the edges the last one that way; null when the key is not one of the grid's. */
export function moveInGrid(place: Place, size: GridSize, press: Press): Place | null {
  const aimed = aim(place, size, press);
  return aimed && { row: hold(aimed.row, size.rows), column: hold(aimed.column, size.columns) };
}
