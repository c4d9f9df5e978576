/** The small font that holds U+202F. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeNarrowSpaceFont } from '../../src/ui/fonts/narrowSpaceFont.ts';

const font = encodeNarrowSpaceFont();
const view = new DataView(font.buffer, font.byteOffset, font.byteLength);

interface Table {
  readonly checksum: number;
  readonly offset: number;
  readonly length: number;
}

function readDirectory(): Map<string, Table> {
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const tag = String.fromCharCode(...font.subarray(at, at + 4));
      const table = {
        checksum: view.getUint32(at + 4),
        offset: view.getUint32(at + 8),
        length: view.getUint32(at + 12),
      };
      return [tag, table];
    }),
  );
}

function findTable(tag: string): Table {
  const table = readDirectory().get(tag);
  if (table === undefined) throw new Error(`No table ${tag}`);
  return table;
}

function sumFrom(offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + Math.ceil(length / 4) * 4; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe('narrow space font', () => {
  it('is the file the style sheet loads (else run writeNarrowSpace.ts)', () => {
    const file = readFileSync(new URL('../../src/ui/fonts/narrow-space.ttf', import.meta.url));
    expect(Buffer.compare(file, Buffer.from(font))).toBe(0);
  });

  it('maps U+202F, and nothing else, to a glyph', () => {
    const cmap = findTable('cmap').offset + 12;
    expect(view.getUint16(cmap)).toBe(4);
    expect([view.getUint16(cmap + 14), view.getUint16(cmap + 16)]).toEqual([0x202f, 0xffff]);
    expect([view.getUint16(cmap + 20), view.getUint16(cmap + 22)]).toEqual([0x202f, 0xffff]);
    expect((0x202f + view.getUint16(cmap + 24)) & 0xffff).toBe(1);
  });

  it('makes it a fifth of an em wide: thin, but not nothing', () => {
    const unitsPerEm = view.getUint16(findTable('head').offset + 18);
    expect(view.getUint16(findTable('hmtx').offset + 4) / unitsPerEm).toBe(0.2);
  });

  it('keeps its tables in order, aligned and summed, as browsers demand', () => {
    const tags = [...readDirectory().keys()];
    expect(tags).toEqual([...tags].sort());
    for (const [tag, { checksum, offset, length }] of readDirectory()) {
      expect(offset % 4).toBe(0);
      if (tag !== 'head') expect(sumFrom(offset, length)).toBe(checksum);
    }
    expect(sumFrom(0, font.length)).toBe(0xb1b0afba);
  });
});
