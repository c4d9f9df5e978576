/** What a view says of the business software: French figures, states in words, nothing of what is wrong. */
import { describe, expect, it } from 'vitest';
import { viewErp } from '../../src/session/programs/erp.ts';
import type { ErpView, RecordView } from '../../src/session/programs/erpView.ts';
import type { Run } from '../../src/simulation/index.ts';
import { openRun } from '../../src/simulation/index.ts';
import { atErp, deed } from '../support/erpDesk.ts';
import { situation } from '../support/situations.ts';

const THIN = '\u202f';
const HARD = '\u00a0';

function view(run: Run): ErpView {
  const erp = viewErp(run);
  if (erp === null) throw new Error('no business software');
  return erp;
}

function record(run: Run, id: string): RecordView {
  const found = view(run).records.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('a desk without business software', () => {
  it('has no view of it', () => {
    expect(viewErp(openRun(situation('exemple-courrier'), { seed: 1 }))).toBeNull();
  });
});

describe('an invoice', () => {
  it('reads as on paper', () => {
    const invoice = record(atErp(), 'facture');
    expect(invoice).toMatchObject({
      kind: 'Facture',
      tab: 'purchases',
      partyLine: 'Papeterie Lantier, 40117',
      date: '12/11/2025',
      received: '17/11/2025',
      due: '31/12/2025',
      net: `1${THIN}078,20${HARD}€`,
      status: `À contrôler, 1${HARD}sur${HARD}3`,
    });
    expect(invoice.lines[0]).toMatchObject({ quantity: '60', price: '4,20', discount: `10${HARD}%`, amount: '226,80' });
    expect(invoice.lines[1]?.discount).toBe('–');
    expect(invoice.totals).toMatchObject({
      beforeTax: `898,50${HARD}€`,
      tax: `179,70${HARD}€`,
      total: `1${THIN}078,20${HARD}€`,
    });
  });

  it('is held against its order and its delivery, line by line', () => {
    const { comparison, isCompared } = record(atErp(), 'facture');
    expect(isCompared).toBe(false);
    expect(comparison?.order?.note).toBe('BC 25-0417, 03/11');
    expect(comparison?.order?.totals?.total).toBe(`1${THIN}048,66${HARD}€`);
    expect(comparison?.delivery?.totals).toBeNull();
    expect(comparison?.lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    expect(comparison?.lines[2]).toMatchObject({
      ordered: { quantity: '50' },
      delivered: { quantity: '50', reserve: '10 classeurs écrasés' },
      own: { quantity: '50', amount: '107,50' },
    });
    expect(comparison?.lines[4]).toMatchObject({ ordered: { vat: `5,5${HARD}%` }, own: { vat: `20${HARD}%` } });
  });

  it('says what was done to it, in order, and what may be taken back', () => {
    const run = atErp();
    deed(run, { do: 'compare', record: 'facture' });
    deed(run, { do: 'blockPayment', record: 'facture', reason: 'Prix du toner.' });
    deed(run, { do: 'dispute', record: 'facture', grounds: [{ what: 'price', line: 2 }], note: 'Voir BC.' });
    deed(run, { do: 'askCredit', record: 'facture', amountCents: 5_534, note: '' });
    deed(run, { do: 'askVisa', record: 'facture', from: 'nguyen', note: '' });
    deed(run, { do: 'annotate', record: 'facture', text: 'Appelé M.\u00a0Péan.' });
    const invoice = record(run, 'facture');
    expect(invoice.isCompared).toBe(true);
    expect(invoice.status).toBe('Bloquée, en litige');
    expect(invoice.follow.map(({ text }) => text)).toEqual([
      `Paiement bloqué${HARD}: Prix du toner.`,
      `Litige${HARD}: prix unitaire (ligne${HARD}2). Voir BC.`,
      `Avoir demandé${HARD}: 55,34${HARD}€.`,
      `Visa demandé à Mme${HARD}Nguyen.`,
      'Appelé M.\u00a0Péan.',
    ]);
    expect(invoice.standing.undoes).toBe('la demande d’avoir');
    deed(run, { do: 'undo', record: 'facture' });
    expect(record(run, 'facture').standing.undoes).toBe('le litige');
    run.advance(60_000);
    expect(record(run, 'facture').follow.map(({ text }) => text)).toContain(
      `Visa refusé par Mme${HARD}Nguyen. Non${HARD}: voyez d’abord le magasin.`,
    );
  });

  it('is no more to be checked once it is recorded', () => {
    const run = atErp();
    deed(run, { do: 'recordInvoice', record: 'saine' });
    expect(record(run, 'saine').status).toBe('Enregistrée');
    expect(record(run, 'facture').status).toBe(`À contrôler, 1${HARD}sur${HARD}2`);
    deed(run, { do: 'approvePayment', record: 'saine' });
    expect(record(run, 'saine').status).toBe('Règlement validé');
  });

  it('shows the account printed only where no scan does', () => {
    const run = atErp();
    expect(record(run, 'facture').scan).toBe('plan');
    expect(record(run, 'saine')).toMatchObject({ scan: null, iban: 'FR14 2004 1010 0505 0001 3M02 606' });
  });
});

describe('nothing gives away what is wrong', () => {
  it('two invoices, sound and not, are shown by the same words and no other key', () => {
    const run = atErp();
    expect(Object.keys(record(run, 'facture')).sort()).toEqual(Object.keys(record(run, 'saine')).sort());
    const said = JSON.stringify(view(run)).toLowerCase();
    for (const word of ['discrepan', 'duplicate', 'anomal', 'erreur', 'écart']) {
      const grounds = JSON.stringify(view(run).grounds).toLowerCase();
      expect(said.replace(grounds, '')).not.toContain(word);
    }
  });
});

describe('a party', () => {
  it('has its account, its terms, its conditions', () => {
    const run = atErp();
    const party = () => view(run).parties.find(({ id }) => id === 'lantier');
    expect(party()).toMatchObject({
      kind: 'fournisseur',
      iban: 'FR76 3000 1007 9412 3456 7890 185',
      shortIban: `FR76${HARD}…${HARD}0185`,
      isIbanChanged: false,
    });
    expect(party()?.conditions[0]).toMatchObject({ name: `Papier A4 80${HARD}g, ramette` });
    expect(party()?.conditions[0]?.words).toContain('dès 50');
    deed(run, { do: 'changeIban', party: 'lantier', iban: 'FR1420041010050500013M02606' });
    expect(party()).toMatchObject({ isIbanChanged: true, iban: 'FR14 2004 1010 0505 0001 3M02 606' });
  });
});

describe('a product', () => {
  const product = (run: Run, id: string) => view(run).products.find((one) => one.id === id);

  it('has its price, its discounts, its stock and what moved it', () => {
    expect(product(atErp(), 'papier')).toMatchObject({
      price: '4,20',
      discounts: [`dès 50${HARD}: −10${HARD}%`, `dès 200${HARD}: −15${HARD}%`],
      stock: { onHand: '74', minimum: '40', place: 'Réserve B' },
      movements: [{ record: 'livraison', date: '10/11/2025', quantity: '+60' }],
    });
  });

  it('comes in and goes out as deliveries are drawn up', () => {
    const run = atErp();
    const line = { product: 'papier', quantity: 30, unitPriceCents: 420, discountPercent: 0, vatPercent: 20 };
    const draft = { party: 'aldec', after: '', lines: [line], note: '' };
    deed(run, { do: 'drawUp', draft: { ...draft, type: 'deliveryNote' } });
    expect(product(run, 'papier')?.stock?.onHand).toBe('44');
    deed(run, { do: 'drawUp', draft: { ...draft, type: 'goodsReceipt', party: 'lantier' } });
    expect(product(run, 'papier')?.stock?.onHand).toBe('74');
    expect(product(run, 'papier')?.movements.map(({ quantity }) => quantity)).toEqual(['−30', '+30', '+60']);
  });
});

describe('a document drawn up', () => {
  it('is numbered and listed with the others', () => {
    const run = atErp();
    const line = { product: 'papier', quantity: 5, unitPriceCents: 420, discountPercent: 0, vatPercent: 20 };
    deed(run, {
      do: 'drawUp',
      draft: { type: 'creditNoteOut', party: 'aldec', after: 'vente', lines: [line], note: 'Rendu' },
    });
    expect(record(run, 'record-1')).toMatchObject({
      kind: 'Avoir client',
      number: 'AV 25-0001',
      tab: 'sales',
      date: '18/11/2025',
      net: `25,20${HARD}€`,
      note: 'Rendu',
    });
    expect(record(run, 'vente').pieces.map(({ title }) => title)).toContain('Avoir client AV 25-0001');
  });
});

describe('states', () => {
  it('agree with what they are of', () => {
    const run = atErp();
    expect(record(run, 'commande').state).toBe('Passé');
    expect(record(run, 'livraison').state).toBe('Reçu');
    expect(record(run, 'ancienne').state).toBe('Réglée');
    expect(record(run, 'vente').state).toBe('À encaisser');
  });
});
