/**
 * Every name a situation declares, by kind, gathered from the raw files: an element that is faulty elsewhere still gives
 * its name, so that those who use it are not blamed. Knows where names stand, not what they are used for.
 */
import { MYSELF } from '../model/mail.ts';
import { childOf } from './shape/where.ts';
import type { YamlDocument } from './yaml/document.ts';
import type { Path } from './yaml/locate.ts';

export const NAME_KINDS = [
  'character',
  'person',
  'persona',
  'utterance',
  'line',
  'info',
  'claim',
  'promise',
  'call',
  'file',
  'contact',
  'address',
  'addressee',
  'document',
  'mail',
  'box',
  'writing',
  'hazard',
  'indicator',
  'ending',
  'draw',
  'text',
  'extension',
  'procedure',
  'colleague',
  'service',
  'owner',
  'room',
  'equipment',
  'meeting',
  'record',
  'party',
  'product',
  'shelf',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One declaration. */
export interface Declared {
  readonly name: string;
  readonly document: YamlDocument;
  readonly path: Path;
}

export interface Names {
  /** True too when the kind is not wholly known (a file could not be read): nobody is blamed by guess. */
  has(kind: NameKind, name: string): boolean;
  all(kind: NameKind): readonly string[];
  declarations(kind: NameKind): readonly Declared[];
}

/** Lists of the situation and its parts whose elements carry an `id`. */
const SITUATION_LISTS: readonly (readonly [key: string, kind: NameKind])[] = [
  ['characters', 'character'],
  ['personas', 'persona'],
  ['utterances', 'utterance'],
  ['lines', 'line'],
  ['infos', 'info'],
  ['claims', 'claim'],
  ['promises', 'promise'],
  ['calls', 'call'],
  ['files', 'file'],
  ['contacts', 'contact'],
  ['documents', 'document'],
  ['mails', 'mail'],
  ['writings', 'writing'],
  ['hazards', 'hazard'],
  ['indicators', 'indicator'],
  ['endings', 'ending'],
];

const WORLD_LISTS: readonly (readonly [key: string, kind: NameKind])[] = [
  ['services', 'service'],
  ['colleagues', 'colleague'],
  ['procedures', 'procedure'],
];

/** Lists within the programs of the desk. */
const PROGRAM_LISTS: readonly (readonly [root: string, key: string, kind: NameKind])[] = [
  ['agenda', 'owners', 'owner'],
  ['agenda', 'rooms', 'room'],
  ['agenda', 'equipment', 'equipment'],
  ['agenda', 'meetings', 'meeting'],
  ['erp', 'parties', 'party'],
  ['erp', 'products', 'product'],
  ['erp', 'records', 'record'],
  ['cabinet', 'shelves', 'shelf'],
  ['mailbox', 'shared', 'box'],
];

/** Kinds that need the world to be whole. */
const WORLD_KINDS: ReadonlySet<NameKind> = new Set([
  'procedure',
  'colleague',
  'service',
  'person',
  'extension',
  'call',
  'address',
  'addressee',
]);

export function collectNames(documents: readonly YamlDocument[], world: YamlDocument | null, isWhole: boolean): Names {
  const byKind = new Map<NameKind, Declared[]>(NAME_KINDS.map((kind) => [kind, []]));
  const add = (kind: NameKind, declared: readonly Declared[]) => byKind.get(kind)?.push(...declared);
  for (const document of documents) {
    for (const [key, kind] of SITUATION_LISTS) add(kind, idsIn(document, key, 'id'));
    for (const [root, key, kind] of PROGRAM_LISTS) add(kind, idsWithin(document, [root, key], 'id'));
    add('extension', idsIn(document, 'extensions', 'extension'));
    add('extension', phonesIn(document));
    for (const [key, kind] of [
      ['draws', 'draw'],
      ['texts', 'text'],
    ] as const)
      add(kind, keysIn(document, key));
  }
  if (world !== null) {
    for (const [key, kind] of WORLD_LISTS) add(kind, idsIn(world, key, 'id'));
    add('extension', idsIn(world, 'colleagues', 'extension'));
  }
  add('address', byKind.get('contact') ?? []);
  add('address', byKind.get('box') ?? []);
  if (world !== null) add('address', reachableColleagues(world));
  add('addressee', [...(byKind.get('contact') ?? []), ...(byKind.get('colleague') ?? [])]);
  add('person', [...(byKind.get('character') ?? []), ...(byKind.get('colleague') ?? [])]);
  const sets = new Map([...byKind].map(([kind, list]) => [kind, new Set(list.map(({ name }) => name))]));
  const isKnown = (kind: NameKind) => isWhole && (world !== null || !WORLD_KINDS.has(kind));
  const isDeclared = (kind: NameKind, name: string) => sets.get(kind)?.has(name) ?? false;
  // Dialling an extension opens a call of its own, which nobody declares.
  const isInnerCall = (kind: NameKind, name: string) =>
    kind === 'call' && name.startsWith('poste-') && isDeclared('extension', name.slice('poste-'.length));
  return {
    has: (kind, name) =>
      !isKnown(kind) ||
      isDeclared(kind, name) ||
      isInnerCall(kind, name) ||
      ((kind === 'address' || kind === 'box') && name === MYSELF),
    all: (kind) => [...(sets.get(kind) ?? [])],
    declarations: (kind) => byKind.get(kind) ?? [],
  };
}

/** The names of a world alone. */
export function collectWorldNames(world: YamlDocument): Names {
  return collectNames([], world, true);
}

const idsIn = (document: YamlDocument, key: string, idKey: string): Declared[] => idsWithin(document, [key], idKey);

/** The `idKey` of each element of the list at `steps`. */
function idsWithin(document: YamlDocument, steps: readonly string[], idKey: string): Declared[] {
  const list = steps.reduce<unknown>((value, key) => childOf(value, key), document.value);
  if (!Array.isArray(list)) return [];
  return list.flatMap((element, rank) => {
    const name = childOf(element, idKey);
    return typeof name === 'string' ? [{ name, document, path: [...steps, rank, idKey] }] : [];
  });
}

/** Numbers of the address book that can be dialled. */
const phonesIn = (document: YamlDocument): Declared[] => idsIn(document, 'contacts', 'phone');

/** Colleagues one can write to. */
function reachableColleagues(world: YamlDocument): Declared[] {
  const list = childOf(world.value, 'colleagues');
  return idsIn(world, 'colleagues', 'id').filter(({ path }) => {
    const [, rank] = path;
    return Array.isArray(list) && typeof rank === 'number' && childOf(list[rank], 'email') !== undefined;
  });
}

function keysIn(document: YamlDocument, key: string): Declared[] {
  const record = childOf(document.value, key);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [];
  return Object.keys(record).map((name) => ({ name, document, path: [key, name] }));
}
