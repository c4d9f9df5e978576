/** Business software: what records name exists and fits, accounts have a right key, every variant has its values. */
import type { RecordType } from '../../model/erp.ts';
import { isIban } from '../../model/money.ts';
import { parseCivilDate } from '../../model/time.ts';
import { drawsHold } from '../condition.ts';
import { type Check, type Draft, inside, type Located, type Place, type Report } from '../draft.ts';
import { eachRecord, eachVarying } from '../erpTexts.ts';
import type { Varying } from '../schema/common.ts';
import type { BusinessRecord } from '../schema/erp.ts';
import { eachWord } from '../walk.ts';
import { expectName, type NamedKind, whereOf } from './unknownName.ts';

type Use = readonly [kind: NamedKind, names: string | readonly string[] | undefined, place: Place];

/** Parties, products, records, documents, persons and informations named by the software. */
export const checkErpNames: Check = (draft, report) => {
  for (const [kind, names, place] of [...ownUses(draft), ...eachRecord(draft).flatMap(recordUses)])
    for (const { value, place: at } of eachWord(names, place)) expectName(kind, value, at, draft.names, report);
};

function ownUses({ erp }: Draft): Use[] {
  if (erp === null) return [];
  const { delegation, parties, visas } = erp.value;
  return [
    ['person', delegation.visaBy, inside(erp.place, 'delegation', 'visaBy')],
    ...parties.map(({ ibanInfo }, rank): Use => ['info', ibanInfo, inside(erp.place, 'parties', rank, 'ibanInfo')]),
    ...visas.flatMap(({ by, record }, rank): Use[] => [
      ['person', by, inside(erp.place, 'visas', rank, 'by')],
      ['record', record, inside(erp.place, 'visas', rank, 'record')],
    ]),
  ];
}

const recordUses = ({ value, place }: Located<BusinessRecord>): Use[] => [
  ['party', value.party, inside(place, 'party')],
  ['record', value.order, inside(place, 'order')],
  ['record', value.delivery, inside(place, 'delivery')],
  ['record', value.invoice, inside(place, 'invoice')],
  ['document', value.document, inside(place, 'document')],
  ['info', value.teaches, inside(place, 'teaches')],
  ...value.lines.map(({ product }, rank): Use => ['product', product, inside(place, 'lines', rank, 'product')]),
];

/** Days that exist, and a term that comes after. */
export const checkErpDates: Check = (draft, report) => {
  for (const { value, place } of eachRecord(draft)) {
    for (const key of ['date', 'received', 'due'] as const) {
      const date = value[key];
      const at = inside(place, key);
      if (date !== undefined && parseCivilDate(date) === null) report('SC170', at, { date, where: whereOf(at) });
    }
    if (value.due !== undefined && value.due < value.date)
      report('SC227', inside(place, 'due'), { record: value.id, due: value.due, date: value.date });
  }
};

const ORDERS: readonly RecordType[] = ['quote', 'purchaseOrder', 'salesOrder'];
const DELIVERIES: readonly RecordType[] = ['goodsReceipt', 'deliveryNote'];
const INVOICES: readonly RecordType[] = ['invoiceIn', 'invoiceOut'];

/** What each key leads to. */
const LEADS = [
  { key: 'order', types: ORDERS, words: 'une commande' },
  { key: 'delivery', types: DELIVERIES, words: 'une livraison' },
  { key: 'invoice', types: INVOICES, words: 'une facture' },
] as const;

/** An order, a delivery, an invoice of the same deal. */
export const checkErpLinks: Check = (draft, report) => {
  const records = new Map(eachRecord(draft).map(({ value }) => [value.id, value]));
  for (const { value, place } of eachRecord(draft)) {
    for (const { key, types, words } of LEADS) {
      const other = records.get(value[key] ?? '');
      if (other === undefined) continue;
      if (!types.includes(other.type) || other.party !== value.party)
        report('SC220', inside(place, key), { record: value.id, other: other.id, words });
    }
  }
};

const OF_SUPPLIERS: readonly RecordType[] = ['purchaseOrder', 'goodsReceipt', 'invoiceIn', 'creditNoteIn'];
const OF_CUSTOMERS: readonly RecordType[] = ['quote', 'salesOrder', 'deliveryNote', 'invoiceOut', 'creditNoteOut'];
const ROLE_WORDS = { supplier: 'un fournisseur', customer: 'un client' } as const;

/** One buys from suppliers and sells to customers. */
export const checkErpRoles: Check = (draft, report) => {
  const roles = new Map((draft.erp?.value.parties ?? []).map(({ id, role }) => [id, role]));
  for (const { value, place } of eachRecord(draft)) {
    const role = roles.get(value.party);
    const fitting = OF_SUPPLIERS.includes(value.type)
      ? 'supplier'
      : OF_CUSTOMERS.includes(value.type)
        ? 'customer'
        : role;
    if (role !== undefined && fitting !== undefined && fitting !== role)
      report('SC224', inside(place, 'party'), { record: value.id, party: value.party, expected: ROLE_WORDS[fitting] });
  }
};

const writtenIn = (varying: Varying<string> | undefined): readonly string[] =>
  varying === undefined ? [] : typeof varying === 'string' ? [varying] : varying.map(({ value }) => value);

/** Even a forged account has a right key: a wrong one would give the trap away. */
export const checkIbans: Check = (draft, report) => {
  const check = (iban: string, place: Place) => {
    if (iban !== '' && !isIban(iban)) report('SC221', place, { iban });
  };
  draft.erp?.value.parties.forEach(({ iban }, rank) => {
    if (draft.erp !== null) check(iban, inside(draft.erp.place, 'parties', rank, 'iban'));
  });
  for (const { value, place } of eachRecord(draft))
    for (const iban of writtenIn(value.iban)) check(iban, inside(place, 'iban'));
};

type Draws = Readonly<Record<string, string>>;

/** Every way the named draws may fall. */
function combine(names: readonly string[], draws: NonNullable<Draft['draws']>['value']): Draws[] {
  return names.reduce<Draws[]>(
    (ways, name) => ways.flatMap((way) => (draws[name]?.values ?? []).map((value) => ({ ...way, [name]: value }))),
    [{}],
  );
}

/** What cannot be missing has a value in every variant where the record is there. */
export const checkErpValues: Check = (draft, report) => {
  const draws = draft.draws?.value ?? {};
  for (const record of eachRecord(draft)) {
    for (const { varying, place, needed } of eachVarying(record)) {
      if (!needed || !Array.isArray(varying)) continue;
      const entries = varying as { draw?: Record<string, string | string[]> }[];
      const tests = [record.value.draw, ...entries.map(({ draw }) => draw)];
      const names = [...new Set(tests.flatMap((test) => Object.keys(test ?? {})))];
      const holds = (test: (typeof tests)[number], way: Draws) => drawsHold(test, (name) => way[name]);
      const bare = combine(names, draws).find(
        (way) => holds(record.value.draw, way) && !entries.some(({ draw }) => holds(draw, way)),
      );
      if (bare !== undefined) report('SC222', place, { record: record.value.id, draws: describe(bare) });
    }
  }
};

const describe = (way: Draws): string =>
  Object.entries(way)
    .map(([name, value]) => `${name} : ${value}`)
    .join(', ');

/** A visa is given by somebody whose visa counts. */
export const checkVisas: Check = ({ erp }, report) => {
  if (erp === null) return;
  const { delegation, visas } = erp.value;
  visas.forEach(({ by, granted }, rank) => {
    if (granted && !delegation.visaBy.includes(by)) report('SC223', inside(erp.place, 'visas', rank, 'by'), { by });
  });
};

/** A document says something, and nothing is more damaged than delivered. */
export const checkErpLines: Check = (draft, report) => {
  for (const { value, place } of eachRecord(draft)) {
    if (value.lines.length === 0 && value.totalCents === undefined) report('SC225', place, { record: value.id });
    for (const [rank, line] of value.lines.entries())
      checkDamage(line, inside(place, 'lines', rank, 'damaged'), value.id, report);
  }
};

function checkDamage(line: BusinessRecord['lines'][number], place: Place, record: string, report: Report): void {
  const { damaged, quantity } = line;
  if (typeof damaged === 'number' && typeof quantity === 'number' && damaged > quantity)
    report('SC226', place, { record });
}
