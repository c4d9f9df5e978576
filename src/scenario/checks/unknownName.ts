/** Tells that a name names nothing, with the code of its kind. The one place that pairs kinds and codes. */
import type { Place, Report } from '../draft.ts';
import type { NameKind, Names } from '../names.ts';
import { describeValue } from '../shape/where.ts';
import { nearestName } from '../suggest.ts';

const CODES = {
  character: 'SC101',
  person: 'SC101',
  utterance: 'SC102',
  info: 'SC103',
  claim: 'SC104',
  promise: 'SC105',
  call: 'SC106',
  file: 'SC107',
  hazard: 'SC108',
  procedure: 'SC109',
  colleague: 'SC110',
  service: 'SC111',
  extension: 'SC112',
  draw: 'SC113',
  persona: 'SC115',
  line: 'SC117',
  address: 'SC123',
  addressee: 'SC242',
  document: 'SC124',
  mail: 'SC125',
  box: 'SC197',
  writing: 'SC128',
  owner: 'SC200',
  room: 'SC201',
  equipment: 'SC202',
  meeting: 'SC203',
  record: 'SC204',
  party: 'SC205',
  product: 'SC206',
  shelf: 'SC207',
} as const satisfies Partial<Record<NameKind, string>>;

/** Kinds that something else in a file may name. */
export type NamedKind = keyof typeof CODES;

export function whereOf({ document, path }: Place): string {
  return describeValue(document.value, path);
}

/** Reports when `name` is no `kind`. Returns whether it is one. */
export function expectName(kind: NamedKind, name: string, place: Place, names: Names, report: Report): boolean {
  if (names.has(kind, name)) return true;
  const known = names.all(kind);
  report(CODES[kind], place, { name, where: whereOf(place), near: nearestName(name, known), known });
  return false;
}

export function isNamedKind(kind: NameKind): kind is NamedKind {
  return kind in CODES;
}
