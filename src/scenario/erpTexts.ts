/** What is read in the business software, with its place: words, conditions, draws. Judges none. */
import { type Draft, inside, type Located, type Place } from './draft.ts';
import type { Condition, Varying } from './schema/common.ts';
import type { BusinessRecord, Erp, Party } from './schema/erp.ts';

type Entry = readonly [text: string | undefined, place: Place];
type DrawTest = Record<string, string | string[]>;

/** Every record with its place. */
export function eachRecord({ erp }: Pick<Draft, 'erp'>): Located<BusinessRecord>[] {
  if (erp === null) return [];
  return erp.value.records.map((value, rank) => ({ value, place: inside(erp.place, 'records', rank) }));
}

/** Every value of a record that may depend on the variant, with its place. `needed`: a record cannot do without. */
export function eachVarying({ value, place }: Located<BusinessRecord>): {
  readonly varying: Varying<unknown>;
  readonly place: Place;
  readonly needed: boolean;
}[] {
  const given = (key: string, varying: Varying<unknown> | undefined, at: Place, needed: boolean) =>
    varying === undefined ? [] : [{ varying, place: inside(at, key), needed }];
  return [
    ...given('number', value.number, place, true),
    ...given('iban', value.iban, place, false),
    ...given('totalCents', value.totalCents, place, false),
    ...given('status', value.status, place, true),
    ...value.lines.flatMap((line, rank) => {
      const at = inside(place, 'lines', rank);
      return [
        ...given('quantity', line.quantity, at, true),
        ...given('unitPriceCents', line.unitPriceCents, at, false),
        ...given('discountPercent', line.discountPercent, at, false),
        ...given('vatPercent', line.vatPercent, at, false),
        ...given('damaged', line.damaged, at, false),
        ...given('reserve', line.reserve, at, false),
        ...given('amountCents', line.amountCents, at, false),
      ];
    }),
  ];
}

const partyTexts = ({ name, activity, terms, buyer, note, address }: Party, place: Place): Entry[] => [
  [name, inside(place, 'name')],
  [activity, inside(place, 'activity')],
  [terms, inside(place, 'terms')],
  [buyer, inside(place, 'buyer')],
  [note, inside(place, 'note')],
  ...address.map((line, rank): Entry => [line, inside(place, 'address', rank)]),
];

function reserveTexts(reserve: Varying<string>, place: Place): Entry[] {
  if (typeof reserve === 'string') return [[reserve, place]];
  return reserve.map(({ value }, rank): Entry => [value, inside(place, rank, 'value')]);
}

const recordTexts = ({ value, place }: Located<BusinessRecord>): Entry[] => [
  [value.note, inside(place, 'note')],
  [value.author, inside(place, 'author')],
  ...value.lines.flatMap(({ reserve }, rank) => reserveTexts(reserve, inside(place, 'lines', rank, 'reserve'))),
];

const productTexts = ({ products }: Erp, place: Place): Entry[] =>
  products.flatMap(({ name, unit, stock }, rank): Entry[] => [
    [name, inside(place, 'products', rank, 'name')],
    [unit, inside(place, 'products', rank, 'unit')],
    [stock?.place, inside(place, 'products', rank, 'stock', 'place')],
  ]);

/** Every sentence of the software. */
export function erpTexts(draft: Draft): Entry[] {
  const { erp } = draft;
  if (erp === null) return [];
  const { profile, delegation, parties, visas } = erp.value;
  return [
    [profile, inside(erp.place, 'profile')],
    [delegation.text, inside(erp.place, 'delegation', 'text')],
    ...parties.flatMap((party, rank) => partyTexts(party, inside(erp.place, 'parties', rank))),
    ...productTexts(erp.value, erp.place),
    ...eachRecord(draft).flatMap(recordTexts),
    ...visas.map(({ note }, rank): Entry => [note, inside(erp.place, 'visas', rank, 'note')]),
  ];
}

/** When records are there and visas are answered. */
export function erpConditions(draft: Draft): Located<Condition | undefined>[] {
  const { erp } = draft;
  if (erp === null) return [];
  return [
    ...eachRecord(draft).map(({ value, place }) => ({ value: value.when, place: inside(place, 'when') })),
    ...erp.value.visas.map(({ when }, rank) => ({ value: when, place: inside(erp.place, 'visas', rank, 'when') })),
  ];
}

/** Draws records and their values depend on. */
export function erpDrawTests(draft: Draft): Located<DrawTest>[] {
  return eachRecord(draft).flatMap((record) => {
    const { value, place } = record;
    const own = value.draw === undefined ? [] : [{ value: value.draw, place: inside(place, 'draw') }];
    const entries = eachVarying(record).flatMap(({ varying, place: at }) =>
      Array.isArray(varying)
        ? (varying as { draw?: DrawTest }[]).flatMap(({ draw }, rank) =>
            draw === undefined ? [] : [{ value: draw, place: inside(at, rank, 'draw') }],
          )
        : [],
    );
    return [...own, ...entries];
  });
}
