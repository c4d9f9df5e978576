/**
 * Encodes a TrueType font that holds a single glyph: U+202F, the narrow no-break space of French typography.
 * Layout of the tables: https://learn.microsoft.com/typography/opentype/spec/otff. Knows nothing of who uses it.
 */

const UNITS_PER_EM = 1000;
/** A fifth of an em: between the typographer's « fine » (a quarter to an eighth) and what reads well on a screen. */
const ADVANCE_UNITS = 200;
const NARROW_SPACE = 0x202f;
const ASCENT = 900;
const DESCENT = -250;

type Field = readonly [size: 1 | 2 | 4, value: number];

/** Big-endian bytes of numbers written one after another; negative values in two's complement. */
function pack(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    for (let index = 0; index < size; index += 1) bytes[at + index] = (value >> (8 * (size - 1 - index))) & 0xff;
    at += size;
  }
  return bytes;
}

const u8 = (...values: number[]): Field[] => values.map((value) => [1, value]);
const u16 = (...values: number[]): Field[] => values.map((value) => [2, value]);
const u32 = (...values: number[]): Field[] => values.map((value) => [4, value]);

function encodeName(): Uint8Array {
  const names = [
    [1, 'Situ Narrow Space'],
    [2, 'Regular'],
    [4, 'Situ Narrow Space'],
    [6, 'SituNarrowSpace'],
  ] as const;
  let offset = 0;
  const records = names.flatMap(([id, text]) => {
    const record = u16(3, 1, 0x409, id, text.length * 2, offset);
    offset += text.length * 2;
    return record;
  });
  const letters = names.flatMap(([, text]) => u16(...Array.from(text, (letter) => letter.charCodeAt(0))));
  return pack([...u16(0, names.length, 6 + 12 * names.length), ...records, ...letters]);
}

/** Format 4: one segment for the space, and the closing one the format asks for. */
function encodeCmap(): Uint8Array {
  const subtable = [4, 32, 0, 4, 4, 1, 0, NARROW_SPACE, 0xffff, 0, NARROW_SPACE, 0xffff, 1 - NARROW_SPACE, 1, 0, 0];
  return pack([...u16(0, 1, 3, 1), ...u32(12), ...u16(...subtable)]);
}

function encodeOs2(): Uint8Array {
  return pack([
    ...u16(4, ADVANCE_UNITS, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 260, 0),
    ...u8(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    ...u32(0, 0, 0, 0, 0x20202020),
    ...u16(0x40, NARROW_SPACE, NARROW_SPACE, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
    ...u32(0, 0),
    ...u16(500, 700, 0, NARROW_SPACE, 0),
  ]);
}

function encodeHead(): Uint8Array {
  return pack([
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(0, UNITS_PER_EM),
    ...u32(0, 0, 0, 0),
    ...u16(0, 0, 0, 0, 0, 8, 2, 0, 0),
  ]);
}

/** Both glyphs (the missing one and the space) are empty, hence no outline at all. */
function encodeTables(): [tag: string, bytes: Uint8Array][] {
  return [
    ['OS/2', encodeOs2()],
    ['cmap', encodeCmap()],
    ['glyf', new Uint8Array(1)],
    ['head', encodeHead()],
    ['hhea', pack([...u32(0x10000), ...u16(ASCENT, DESCENT, 0, ADVANCE_UNITS, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2)])],
    ['hmtx', pack(u16(ADVANCE_UNITS, 0, ADVANCE_UNITS, 0))],
    ['loca', pack(u16(0, 0, 0))],
    ['maxp', pack([...u32(0x10000), ...u16(2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['name', encodeName()],
    ['post', pack([...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)])],
  ];
}

function sumWords(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word = [0, 1, 2, 3].reduce((value, index) => value * 256 + (bytes[at + index] ?? 0), 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}

/** The whole file, ready to be written as `.ttf`. */
export function encodeNarrowSpaceFont(): Uint8Array {
  const tables = encodeTables();
  const directory = 12 + 16 * tables.length;
  let offset = directory;
  const placed = tables.map(([tag, bytes]) => {
    const place = { tag, bytes, offset };
    offset += Math.ceil(bytes.length / 4) * 4;
    return place;
  });
  const entries = placed.flatMap(({ tag, bytes, offset: at }) => [
    ...u8(...Array.from(tag, (letter) => letter.charCodeAt(0))),
    ...u32(sumWords(bytes), at, bytes.length),
  ]);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const search = u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16);
  const file = new Uint8Array(offset);
  file.set(pack([...u32(0x10000), ...search, ...entries]));
  for (const { bytes, offset: at } of placed) file.set(bytes, at);
  const head = placed.find(({ tag }) => tag === 'head');
  if (head !== undefined) file.set(pack(u32((0xb1b0afba - sumWords(file)) >>> 0)), head.offset + 8);
  return file;
}
