/** A record of the business software as the paper it is: same figures, the firm’s face. Knows records; nothing of screens. */
import type { RecordType } from '../../model/erp.ts';
import { formatAmount, formatIban, formatMoney, formatPercent, formatQuantity } from '../../model/money.ts';
import { formatDayShort, parseCivilDate } from '../../model/time.ts';
import type { Erp, Party } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import { type BookLine, type BookRecord, bookOf } from '../../statechart/index.ts';
import type { BusinessPaper, PaperColumn, PaperLine } from './paperView.ts';

type Body = Omit<BusinessPaper, 'id' | 'title' | 'caption' | 'stamp' | 'signature' | 'handwriting'>;

/** How a paper is called, and what it is to us. */
const NAMES: Readonly<Record<RecordType, { readonly heading: string; readonly caption: string }>> = {
  quote: { heading: 'Devis', caption: 'Devis' },
  purchaseOrder: { heading: 'Bon de commande', caption: 'Notre commande' },
  salesOrder: { heading: 'Confirmation de commande', caption: 'Commande du client' },
  goodsReceipt: { heading: 'Bon de livraison', caption: 'Bon de livraison' },
  deliveryNote: { heading: 'Bon de livraison', caption: 'Bon de livraison' },
  invoiceIn: { heading: 'Facture', caption: 'Facture reçue' },
  invoiceOut: { heading: 'Facture', caption: 'Notre facture' },
  creditNoteIn: { heading: 'Avoir', caption: 'Avoir reçu' },
  creditNoteOut: { heading: 'Avoir', caption: 'Notre avoir' },
  payment: { heading: 'Avis de règlement', caption: 'Règlement' },
};

const OWN: readonly RecordType[] = ['purchaseOrder', 'salesOrder', 'invoiceOut', 'creditNoteOut', 'payment'];
const WITHOUT_PRICES: readonly RecordType[] = ['goodsReceipt', 'deliveryNote'];
const INVOICES: readonly RecordType[] = ['invoiceIn', 'invoiceOut'];
/** Their note is for whoever receives them; that of the others is ours. */
const WITH_NOTE: readonly RecordType[] = ['quote', 'purchaseOrder', 'salesOrder'];
const OUR_COLOUR = '#1d4a52';

const LATE =
  'En cas de retard de paiement, pénalités exigibles dès le lendemain de l’échéance, au taux de trois fois le taux d’intérêt légal, et indemnité forfaitaire pour frais de recouvrement de 40\u00a0€ (articles L.\u00a0441-10 et D.\u00a0441-5 du code de commerce).';

/** « 12/11/2025 »; empty without a day. */
export function shortDay(day: string | undefined): string {
  const date = parseCivilDate(day ?? '');
  return date === null ? '' : formatDayShort(date);
}

const filled = (lines: readonly PaperLine[]): PaperLine[] => lines.filter(({ value }) => value !== '');

class Paperwork {
  readonly #run: Run;
  readonly #erp: Erp;
  readonly #record: BookRecord;
  readonly #party: Party | undefined;
  readonly #isOurs: boolean;

  constructor(run: Run, erp: Erp, record: BookRecord) {
    this.#run = run;
    this.#erp = erp;
    this.#record = record;
    this.#party = erp.parties.find(({ id }) => id === record.party);
    this.#isOurs = OWN.includes(record.type) || this.#party?.role === 'customer';
  }

  body(): Body {
    const { type, number, source } = this.#record;
    const priced = !WITHOUT_PRICES.includes(type);
    const day = shortDay(source?.date ?? this.#run.scenario.date);
    return {
      kind: 'business',
      style: this.#isOurs ? 'ruled' : 'filled',
      heading: NAMES[type].heading,
      number: `n°\u00a0${number}`,
      dated: day === '' ? '' : `du ${day}`,
      ...this.#look(),
      issuer: this.#isOurs ? this.#us() : this.#them(),
      addressee: this.#isOurs ? [this.#party?.name ?? '', ...(this.#party?.address ?? [])] : this.#ourLines(),
      references: this.#references(),
      columns: priced ? PRICED : DELIVERED,
      rows: this.#record.lines.map((line) => (priced ? this.#pricedRow(line) : this.#deliveredRow(line))),
      ...(priced ? this.#sums() : { taxes: [], sums: [], total: null }),
      terms: this.#terms(),
      smallPrint: INVOICES.includes(type) ? LATE : '',
      foot: this.#isOurs ? '' : this.#foot(),
    };
  }

  #look(): Pick<Body, 'colour' | 'face'> {
    return this.#isOurs || this.#party === undefined ? { colour: OUR_COLOUR, face: 'serif' } : this.#party.paper;
  }

  #ourLines(): readonly string[] {
    const { letters, world } = this.#run.scenario;
    return letters?.sender ?? [world.name];
  }

  #us(): Body['issuer'] {
    const [name = '', ...lines] = this.#ourLines();
    return { name, activity: '', lines };
  }

  #them(): Body['issuer'] {
    const party = this.#party;
    if (party === undefined) return { name: '', activity: '', lines: [] };
    const phone = party.phone === '' ? [] : [`Tél. ${party.phone}`];
    const email = party.email === '' ? [] : [party.email];
    return { name: party.name, activity: party.activity, lines: [...party.address, ...phone, ...email] };
  }

  #foot(): string {
    const { name = '', siren = '', vatNumber = '' } = this.#party ?? {};
    const ids = [
      siren === '' ? '' : `SIREN ${siren}`,
      vatNumber === '' ? '' : `TVA intracommunautaire ${vatNumber}`,
    ].filter((words) => words !== '');
    return [name, ...ids].join('. ');
  }

  #other(id: string | null): BookRecord | undefined {
    return id === null ? undefined : bookOf(this.#run.model).records.get(id);
  }

  #references(): PaperLine[] {
    const { order, delivery, invoice, number, type } = this.#record;
    const [ordered, delivered, billed] = [this.#other(order), this.#other(delivery), this.#other(invoice)];
    const day = shortDay(ordered?.source?.date);
    const ours = this.#isOurs ? 'Commande' : 'Votre commande';
    return filled([
      { label: ours, value: [ordered?.number ?? '', day].filter((words) => words !== '').join(' du ') },
      { label: 'Bon de livraison', value: delivered?.number ?? '' },
      { label: 'Livré le', value: shortDay(delivered?.source?.date) },
      { label: 'Facture', value: billed?.number ?? '' },
      { label: 'À rappeler', value: INVOICES.includes(type) ? number : '' },
    ]);
  }

  #named(line: BookLine): readonly [reference: string, name: string] {
    const product = this.#erp.products.find(({ id }) => id === line.product);
    return [product?.reference ?? '', product?.name ?? ''];
  }

  #pricedRow(line: BookLine): readonly string[] {
    return [
      ...this.#named(line),
      formatQuantity(line.quantity),
      formatAmount(line.unitPriceCents),
      line.discountPercent === 0 ? '' : formatPercent(line.discountPercent),
      formatPercent(line.vatPercent),
      formatAmount(line.amountCents),
    ];
  }

  #deliveredRow(line: BookLine): readonly string[] {
    return [...this.#named(line), formatQuantity(line.quantity), line.reserve];
  }

  #sums(): Pick<Body, 'taxes' | 'sums' | 'total'> {
    const { totals, totalCents, lines } = this.#record;
    const total = { label: this.#totalName(), value: formatMoney(totalCents) };
    if (lines.length === 0) return { taxes: [], sums: [], total };
    return {
      taxes: totals.taxes.map(({ percent, baseCents, taxCents }) => ({
        rate: formatPercent(percent),
        base: formatMoney(baseCents),
        tax: formatMoney(taxCents),
      })),
      sums: [
        { label: 'Total HT', value: formatMoney(totals.beforeTaxCents) },
        { label: 'Total TVA', value: formatMoney(totals.taxCents) },
      ],
      total,
    };
  }

  #totalName(): string {
    const { type } = this.#record;
    if (INVOICES.includes(type)) return 'Net à payer';
    return type === 'payment' ? 'Montant réglé' : type.startsWith('creditNote') ? 'Net à déduire' : 'Total TTC';
  }

  #terms(): PaperLine[] {
    const { type, source } = this.#record;
    const note = WITH_NOTE.includes(type) ? (source?.note ?? '') : '';
    if (type !== 'invoiceIn') return filled([{ label: 'Conditions', value: note }]);
    const due = shortDay(source?.due);
    const terms = [this.#party?.terms ?? '', due === '' ? '' : `le ${due} au plus tard`].filter(
      (words) => words !== '',
    );
    // The bank is not printed: no document says that of an account other than the known one, and its absence would tell.
    return filled([
      { label: 'Règlement', value: ['par virement', ...terms].join(', ') },
      { label: 'IBAN', value: formatIban(this.#record.iban) },
    ]);
  }
}

const figures = (title: string): PaperColumn => ({ title, isNumber: true, isHand: false });
const words = (title: string): PaperColumn => ({ title, isNumber: false, isHand: false });

const PRICED: readonly PaperColumn[] = [
  words('Référence'),
  words('Désignation'),
  figures('Qté'),
  figures('PU HT'),
  figures('Rem.'),
  figures('TVA'),
  figures('Montant HT'),
];
const DELIVERED: readonly PaperColumn[] = [
  words('Référence'),
  words('Désignation'),
  figures('Qté livrée'),
  { ...words('Réserves'), isHand: true },
];

/** The paper of a record of this variant; null when there is none. */
export function drawBusinessPaper(run: Run, id: string): (Body & Pick<BusinessPaper, 'title' | 'caption'>) | null {
  const { erp } = run.scenario;
  const record = erp === undefined ? undefined : bookOf(run.model).records.get(id);
  if (erp === undefined || record === undefined) return null;
  const { heading, caption } = NAMES[record.type];
  return { title: `${heading} ${record.number}`, caption, ...new Paperwork(run, erp, record).body() };
}
