/**
 * Packs drawings side by side in one SVG, so that one picture becomes one texture. Pure text and arithmetic.
 */
import type { Box } from './drawing.ts';

/** A drawing to pack: `svg` in its own units, `box` the part of it to keep, in the same units. */
export interface Cell {
  readonly name: string;
  readonly svg: string;
  readonly box: Box;
  /** Size relative to the other cells, for things that are soft or far. 1 unless told. */
  readonly detail?: number;
}

/** Where a cell came to lie: px in the texture. `box` and `pxPerUnit` bring it back to its units. */
export interface PackedCell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  readonly pxPerUnit: number;
}

/** One SVG document holding every cell, its size in px, and where each cell lies. */
export interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PackedCell[];
}

const gapPx = 2;

/** Lays cells out on shelves, tallest first, no wider than `maxPx`. Every cell is whole pixels wide, so none bleeds. */
export function packCells(
  cells: readonly Cell[],
  pxPerUnit: number,
  maxPx: number,
): { cells: PackedCell[]; width: number; height: number } {
  const sized = cells.map((cell) => {
    const scale = pxPerUnit * (cell.detail ?? 1);
    // The box starts on a whole pixel of its own units: shown at this scale, it falls on the pixels of the screen.
    const x = Math.floor(cell.box[0] * scale);
    const y = Math.floor(cell.box[1] * scale);
    const width = Math.max(1, Math.ceil((cell.box[0] + cell.box[2]) * scale) - x);
    const height = Math.max(1, Math.ceil((cell.box[1] + cell.box[3]) * scale) - y);
    const box: Box = [x / scale, y / scale, width / scale, height / scale];
    return { cell, scale, box, width, height };
  });
  const area = sized.reduce((sum, item) => sum + (item.width + gapPx) * (item.height + gapPx), 0);
  const widest = sized.reduce((most, item) => Math.max(most, item.width), 1) + gapPx;
  const shelf = Math.min(maxPx, Math.max(widest, Math.ceil(Math.sqrt(area) * 1.15)));
  const packed: PackedCell[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let width = 1;
  for (const item of [...sized].sort((a, b) => b.height - a.height)) {
    if (x > 0 && x + item.width > shelf) {
      x = 0;
      y += rowHeight + gapPx;
      rowHeight = 0;
    }
    const { cell, scale, box } = item;
    packed.push({ name: cell.name, x, y, width: item.width, height: item.height, box, pxPerUnit: scale });
    width = Math.max(width, x + item.width);
    rowHeight = Math.max(rowHeight, item.height);
    x += item.width + gapPx;
  }
  return { cells: packed, width, height: y + rowHeight };
}

/**
 * Writes the sheet. `style`: CSS rules for classes of the drawings; `variables`: colours by CSS variable name.
 * The sheet shrinks as a whole when it would be taller than `maxPx`.
 */
export function composeSheet(
  cells: readonly Cell[],
  options: { pxPerUnit: number; maxPx: number; style: string; variables: Readonly<Record<string, string>> },
): Sheet {
  let pxPerUnit = options.pxPerUnit;
  let packed = packCells(cells, pxPerUnit, options.maxPx);
  for (let tries = 0; tries < 8 && Math.max(packed.width, packed.height) > options.maxPx; tries += 1) {
    pxPerUnit *= 0.88;
    packed = packCells(cells, pxPerUnit, options.maxPx);
  }
  const sources = new Map(cells.map((cell) => [cell.name, cell.svg]));
  const bodies = packed.cells.map((cell) => {
    const [x, y, width, height] = cell.box;
    const place = `x="${cell.x}" y="${cell.y}" width="${cell.width}" height="${cell.height}"`;
    const view = `${x} ${y} ${width} ${height}`;
    return `<svg ${place} viewBox="${view}" preserveAspectRatio="none">${sources.get(cell.name) ?? ''}</svg>`;
  });
  const variables = Object.entries(options.variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${packed.width}" height="${packed.height}" ` +
    `viewBox="0 0 ${packed.width} ${packed.height}" style="${variables}"><style>${options.style}</style>${bodies.join('')}</svg>`;
  return { svg, width: packed.width, height: packed.height, cells: packed.cells };
}
