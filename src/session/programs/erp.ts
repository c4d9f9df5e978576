/** The program « erp » as a view may know it: plain data, final French words. */
import type { RecordType } from '../../model/erp.ts';
import { bareIban, formatAmount, formatIban, formatMoney, formatPercent, formatQuantity } from '../../model/money.ts';
import type { Party, Product } from '../../scenario/schema/erp.ts';
import type { Run } from '../../simulation/index.ts';
import { wording } from '../../statechart/index.ts';
import { type BookRecord, bookOf } from '../../statechart/programs/erp/book.ts';
import { listRecords } from '../../statechart/programs/erp/records.ts';
import { DRAWN_UP } from '../../statechart/programs/erp/whyNotDrawUp.ts';
import { dayWords, RecordWriter } from './erpRecords.ts';
import type { ErpView, PartyView, ProductView } from './erpView.ts';
import { GROUNDS, KINDS } from './erpWords.ts';

export type * from './erpView.ts';

/** « FR76 … 0185 » */
function shortenIban(iban: string): string {
  const bare = bareIban(iban);
  return bare.length < 12 ? bare : `${bare.slice(0, 4)}\u00a0…\u00a0${bare.slice(-4)}`;
}

function viewParty(run: Run, records: readonly BookRecord[], party: Party): PartyView {
  const say = (text: string): string => wording(run.model, run.state, text);
  const { ibans } = run.state.programs.erp;
  const iban = (Object.hasOwn(ibans, party.id) ? ibans[party.id] : undefined) ?? party.iban;
  const { products } = bookOf(run.model);
  const traded = records.filter((record) => record.party === party.id).flatMap(({ lines }) => lines);
  const conditions = [...new Set(traded.map(({ product }) => product))].flatMap((id) => products.get(id) ?? []);
  const { id, role, number, phone, email, siren, vatNumber, bic } = party;
  return {
    id,
    role,
    kind: role === 'supplier' ? 'fournisseur' : 'client',
    number,
    name: say(party.name),
    activity: say(party.activity),
    address: party.address.map(say),
    phone,
    email,
    siren,
    vatNumber,
    iban: formatIban(iban),
    shortIban: shortenIban(iban),
    isIbanChanged: bareIban(iban) !== bareIban(party.iban),
    bic,
    terms: say(party.terms),
    buyer: say(party.buyer),
    note: say(party.note),
    conditions: conditions.map((product) => ({
      product: product.id,
      name: say(product.name),
      words: [formatMoney(product.priceCents), ...discountWords(product)].join('\n'),
    })),
  };
}

/** « dès 50 : 10 % » */
const discountWords = ({ discounts }: Product): string[] =>
  [...discounts]
    .sort((a, b) => a.from - b.from)
    .map(({ from, percent }) => `dès ${formatQuantity(from)}\u00a0: −${formatPercent(percent)}`);

const MOVES: Readonly<Partial<Record<RecordType, 1 | -1>>> = { goodsReceipt: 1, deliveryNote: -1 };

/** Damaged goods never enter the stock. */
const movedIn = ({ lines, type }: BookRecord, product: string): number =>
  (MOVES[type] ?? 0) *
  lines
    .filter((line) => line.product === product)
    .reduce((total, { quantity, damaged }) => total + Math.max(0, quantity - damaged), 0);

function viewProduct(run: Run, records: readonly BookRecord[], product: Product): ProductView {
  const say = (text: string): string => wording(run.model, run.state, text);
  const moves = records.filter((record) => movedIn(record, product.id) !== 0);
  // What the situation tells of is already in the stock it gives; what was drawn up since is not.
  const since = moves.filter(({ source }) => source === null);
  const onHand = (product.stock?.onHand ?? 0) + since.reduce((total, one) => total + movedIn(one, product.id), 0);
  return {
    id: product.id,
    reference: product.reference,
    name: say(product.name),
    unit: say(product.unit),
    price: formatAmount(product.priceCents),
    vat: formatPercent(product.vatPercent),
    discounts: discountWords(product),
    priceCents: product.priceCents,
    vatPercent: product.vatPercent,
    discountSteps: product.discounts,
    stock:
      product.stock === undefined
        ? null
        : {
            onHand: signed(onHand, ''),
            onHandCount: onHand,
            minimum: formatQuantity(product.stock.minimum),
            place: say(product.stock.place),
          },
    movements: moves
      .map((record) => ({
        record: record.id,
        day: record.source?.date ?? run.scenario.date,
        title: record.number,
        quantity: signed(movedIn(record, product.id), '+'),
      }))
      .sort((a, b) => b.day.localeCompare(a.day))
      .map(({ day, ...move }) => ({ ...move, date: dayWords(day) })),
  };
}

const signed = (count: number, plus: string): string =>
  count < 0 ? `−${formatQuantity(-count)}` : `${plus}${formatQuantity(count)}`;

/** Null when this desk has none. */
export function viewErp(run: Run): ErpView | null {
  const { erp, world } = run.scenario;
  if (erp === undefined) return null;
  const records = listRecords(run.model, run.state);
  const say = (text: string): string => wording(run.model, run.state, text);
  return {
    profile: say(erp.profile),
    delegation: say(erp.delegation.text),
    tabs: erp.tabs,
    records: new RecordWriter(run).viewAll(),
    parties: erp.parties.map((party) => viewParty(run, records, party)),
    products: erp.products.map((product) => viewProduct(run, records, product)),
    people: world.colleagues.map(({ id, civility, name, role }) => ({ id, name: `${civility}\u00a0${name}`, role })),
    drawnUp: DRAWN_UP.map(({ type, role }) => ({ type, role, kind: KINDS[type] })),
    grounds: GROUNDS,
  };
}
