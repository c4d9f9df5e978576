/** The business software: what may be done with a document, what the log keeps of it, what can be taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCREPANCIES, type ErpDeed, type ErpFact, RECORD_TYPES } from '../../src/model/erp.ts';
import { type Run, replayRun } from '../../src/simulation/index.ts';
import { suggestDeeds } from '../../src/statechart/index.ts';
import { atErp, deed, ERP_FILE, erpScenario, KNOWN_IBAN, OTHER_IBAN, withErp } from '../support/erpDesk.ts';

const facts = <K extends ErpFact['kind']>(run: Run, kind: K) =>
  run.log.filter((entry): entry is Extract<typeof entry, { kind: K }> => entry.kind === kind);
const last = <K extends ErpFact['kind']>(run: Run, kind: K) => facts(run, kind).at(-1);
const state = (run: Run) => run.state.programs.erp;

/** Ends the situation, whoever is there. */
function finish(run: Run): void {
  run.advance(erpScenario.closesAfterS * 1000 + 1000);
  run.act({ do: 'finish' });
}

describe('looking things up', () => {
  it('is written down, and teaches what the document holds', () => {
    const run = atErp();
    deed(run, { do: 'openRecord', record: 'facture' });
    deed(run, { do: 'openParty', party: 'lantier' });
    deed(run, { do: 'openProduct', product: 'toner' });
    expect(last(run, 'recordOpened')).toMatchObject({ record: 'facture', type: 'invoiceIn' });
    expect(run.state.marks['known.plan-a-joindre']).toBe(0);
    expect(run.state.marks['party.lantier']).toBe(0);
    expect(run.state.marks['product.toner']).toBe(0);
  });

  it('compares with the order and the delivery it names', () => {
    const run = atErp();
    expect(deed(run, { do: 'compare', record: 'facture' })).toBeNull();
    expect(last(run, 'recordsCompared')).toMatchObject({ record: 'facture', with: ['commande', 'livraison'] });
    expect(deed(run, { do: 'compare', record: 'saine' })).toMatch(/Rien à rapprocher/);
  });

  it('finds a document that waits for something only once that is true', () => {
    const run = atErp();
    expect(deed(run, { do: 'openRecord', record: 'tardive' })).toMatch(/pas dans la gestion/);
    deed(run, { do: 'askCredit', record: 'facture', amountCents: 100, note: '' });
    expect(deed(run, { do: 'openRecord', record: 'tardive' })).toBeNull();
  });
});

describe('recording an invoice', () => {
  it('within the delegation is possible, right or wrong', () => {
    const run = atErp();
    expect(deed(run, { do: 'recordInvoice', record: 'saine' })).toBeNull();
    expect(last(run, 'invoiceRecorded')).toMatchObject({
      record: 'saine',
      amountCents: 46_110,
      withinDelegation: true,
      visa: false,
      discrepancies: [],
    });
    expect(deed(run, { do: 'recordInvoice', record: 'encore' })).toBeNull();
    expect(last(run, 'invoiceRecorded')).toMatchObject({ record: 'encore', discrepancies: ['duplicate'] });
    expect(deed(run, { do: 'recordInvoice', record: 'encore' })).toMatch(/déjà enregistrée/);
  });

  it('above it asks for a visa, and is possible once it is given', () => {
    const run = atErp();
    const first = { ...ERP_FILE, visas: ERP_FILE.visas.slice(1) };
    const granting = atErp(withErp(first));
    expect(deed(run, { do: 'recordInvoice', record: 'facture' })).toBe(
      'Au-delà de votre délégation (1\u202f000,00\u00a0€ TTC)\u00a0: demandez un visa.',
    );
    expect(run.log.at(-1)).toMatchObject({ kind: 'refused' });
    deed(granting, { do: 'askVisa', record: 'facture', from: 'nguyen', note: 'Elle dépasse 1\u202f000\u00a0€.' });
    granting.advance(31_000);
    expect(deed(granting, { do: 'recordInvoice', record: 'facture' })).toBeNull();
    expect(last(granting, 'invoiceRecorded')).toMatchObject({
      visa: true,
      withinDelegation: false,
      discrepancies: ['damaged', 'price', 'vat'],
    });
  });

  it('is refused for anything but an invoice received', () => {
    const run = atErp();
    for (const record of ['commande', 'livraison', 'vente'])
      expect(deed(run, { do: 'recordInvoice', record })).toMatch(/facture reçue/);
    expect(deed(run, { do: 'recordInvoice', record: 'ancienne' })).toMatch(/déjà enregistrée/);
  });
});

describe('paying', () => {
  it('needs a recorded invoice that is not blocked, within the delegation', () => {
    const run = atErp();
    expect(deed(run, { do: 'approvePayment', record: 'saine' })).toMatch(/Enregistrez d’abord/);
    deed(run, { do: 'recordInvoice', record: 'saine' });
    deed(run, { do: 'blockPayment', record: 'saine', reason: 'À vérifier' });
    expect(deed(run, { do: 'approvePayment', record: 'saine' })).toMatch(/bloqué/);
    deed(run, { do: 'unblockPayment', record: 'saine' });
    expect(deed(run, { do: 'approvePayment', record: 'saine' })).toBeNull();
    expect(last(run, 'paymentApproved')).toMatchObject({ iban: OTHER_IBAN, ibanKnown: true, blocked: false });
    expect(deed(run, { do: 'approvePayment', record: 'saine' })).toMatch(/déjà validé/);
  });

  it('tells where the money goes and whether anybody vouched for it', () => {
    const records = ERP_FILE.records.map((one) =>
      one.id === 'saine' ? { ...one, party: 'lantier', iban: OTHER_IBAN } : one,
    );
    const run = atErp(withErp({ ...ERP_FILE, records }));
    deed(run, { do: 'recordInvoice', record: 'saine' });
    deed(run, { do: 'approvePayment', record: 'saine' });
    expect(last(run, 'paymentApproved')).toMatchObject({
      iban: OTHER_IBAN,
      ibanKnown: false,
      ibanVerified: false,
      discrepancies: ['iban'],
    });
    deed(run, { do: 'undo', record: 'saine' });
    run.advance(60_000);
    run.act({ do: 'openTool', tool: 'mail' });
    run.act({ do: 'readMail', mail: 'changement' });
    run.act({ do: 'openTool', tool: 'erp' });
    deed(run, { do: 'approvePayment', record: 'saine' });
    expect(last(run, 'paymentApproved')).toMatchObject({ ibanKnown: false, ibanVerified: true });
  });

  it('goes to the account of the software once somebody has changed it', () => {
    const run = atErp();
    expect(deed(run, { do: 'changeIban', party: 'brehat', iban: 'FR76 1234' })).toMatch(/clé/);
    expect(deed(run, { do: 'changeIban', party: 'brehat', iban: OTHER_IBAN })).toMatch(/déjà le compte/);
    expect(deed(run, { do: 'changeIban', party: 'brehat', iban: KNOWN_IBAN })).toBeNull();
    expect(last(run, 'ibanChanged')).toMatchObject({ party: 'brehat', verified: false });
    deed(run, { do: 'recordInvoice', record: 'saine' });
    deed(run, { do: 'approvePayment', record: 'saine' });
    expect(last(run, 'paymentApproved')).toMatchObject({ iban: KNOWN_IBAN, ibanKnown: false });
  });
});

describe('contesting', () => {
  it('blocks with a written reason, grounded or not', () => {
    const run = atErp();
    expect(deed(run, { do: 'blockPayment', record: 'facture', reason: '  ' })).toMatch(/motif/);
    deed(run, { do: 'blockPayment', record: 'facture', reason: 'Prix du toner' });
    deed(run, { do: 'blockPayment', record: 'saine', reason: 'Doute' });
    expect(facts(run, 'paymentBlocked').map(({ grounded }) => grounded)).toEqual([true, false]);
  });

  it('holds each ground against the truth', () => {
    const run = atErp();
    const grounds = [
      { what: 'price', line: 2 },
      { what: 'damaged', line: 2 },
      { what: 'quantity', line: null },
    ] as const;
    deed(run, { do: 'dispute', record: 'facture', grounds, note: '' });
    expect(last(run, 'disputeOpened')).toMatchObject({
      right: ['damaged', 'price'],
      wrong: ['quantity'],
      missed: ['vat'],
      placed: false,
    });
    expect(deed(run, { do: 'dispute', record: 'facture', grounds, note: '' })).toMatch(/déjà ouvert/);
  });

  it('is placed when every ground names its line', () => {
    const run = atErp();
    const grounds = [
      { what: 'price', line: 2 },
      { what: 'damaged', line: 3 },
      { what: 'vat', line: 5 },
    ] as const;
    deed(run, { do: 'dispute', record: 'facture', grounds, note: '' });
    expect(last(run, 'disputeOpened')).toMatchObject({ wrong: [], missed: [], placed: true });
  });

  it('asks for the credit note the truth commands, to the cent', () => {
    const run = atErp();
    deed(run, { do: 'askCredit', record: 'facture', amountCents: 5_534, note: '' });
    expect(last(run, 'creditAsked')).toMatchObject({ dueCents: 5_534, exact: true });
    deed(run, { do: 'undo', record: 'facture' });
    deed(run, { do: 'askCredit', record: 'facture', amountCents: 5_535, note: '' });
    expect(last(run, 'creditAsked')).toMatchObject({ exact: false });
    expect(deed(run, { do: 'askCredit', record: 'saine', amountCents: 46_111, note: '' })).toMatch(
      /dépasse la facture/,
    );
  });
});

describe('a visa', () => {
  it('is answered later by the first entry that fits', () => {
    const run = atErp();
    deed(run, { do: 'askVisa', record: 'facture', from: 'nguyen', note: '' });
    expect(deed(run, { do: 'askVisa', record: 'facture', from: 'nguyen', note: '' })).toMatch(/déjà demandé/);
    run.advance(20_000);
    expect(facts(run, 'visaAnswered')).toEqual([]);
    run.advance(40_000);
    expect(last(run, 'visaAnswered')).toMatchObject({ by: 'nguyen', granted: false });
    expect(state(run).records.facture).toMatchObject({ visa: 'refused', visaNote: expect.stringMatching(/magasin/) });
  });

  it('asked from somebody who gives none stays unanswered', () => {
    const run = atErp();
    deed(run, { do: 'askVisa', record: 'saine', from: 'costa', note: '' });
    run.advance(120_000);
    expect(last(run, 'visaAsked')).toMatchObject({ from: 'costa', right: false });
    expect(facts(run, 'visaAnswered')).toEqual([]);
    expect(deed(run, { do: 'askVisa', record: 'encore', from: 'inconnu', note: '' })).toMatch(/à qui/);
  });
});

describe('taking back', () => {
  const done: readonly ErpDeed[] = [
    { do: 'recordInvoice', record: 'saine' },
    { do: 'approvePayment', record: 'saine' },
    { do: 'blockPayment', record: 'saine', reason: 'Doute' },
    { do: 'unblockPayment', record: 'saine' },
    { do: 'dispute', record: 'saine', grounds: [{ what: 'price', line: 1 }], note: '' },
    { do: 'askCredit', record: 'saine', amountCents: 1, note: '' },
  ];

  it('gives the same bytes, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...done), { maxLength: 12 }), fc.constantFrom(...done), (before, one) => {
        const run = atErp();
        for (const earlier of before) deed(run, earlier);
        const bytes = JSON.stringify(state(run));
        if (deed(run, one) !== null) return;
        expect(JSON.stringify(state(run))).not.toBe(bytes);
        expect(deed(run, { do: 'undo', record: 'saine' })).toBeNull();
        expect(JSON.stringify(state(run))).toBe(bytes);
        expect(last(run, 'deedUndone')).toMatchObject({ record: 'saine', deed: one.do });
      }),
      { numRuns: 60 },
    );
  });

  it('to the end leaves the record untouched, and then there is nothing to take back', () => {
    const run = atErp();
    for (const one of done) deed(run, one);
    for (let left = state(run).records.saine?.done.length ?? 0; left > 0; left -= 1)
      deed(run, { do: 'undo', record: 'saine' });
    expect(state(run).records).toEqual({});
    expect(deed(run, { do: 'undo', record: 'saine' })).toMatch(/rien à reprendre/);
  });

  it('keeps notes and visas', () => {
    const run = atErp();
    deed(run, { do: 'blockPayment', record: 'saine', reason: 'Doute' });
    deed(run, { do: 'annotate', record: 'saine', text: 'Appelé à 10\u00a0h' });
    deed(run, { do: 'undo', record: 'saine' });
    expect(state(run).records.saine).toMatchObject({ blocked: null, notes: [{ text: 'Appelé à 10\u00a0h' }] });
  });
});

describe('drawing up', () => {
  const line = { product: 'papier', quantity: 60, unitPriceCents: 420, discountPercent: 10, vatPercent: 20 };
  const draft = { type: 'quote' as const, party: 'aldec', after: '', lines: [line], note: '' };
  const drawUp = (change: object): ErpDeed => ({ do: 'drawUp', draft: { ...draft, ...change } });

  it('gives documents that can be opened, with their totals', () => {
    const run = atErp();
    expect(deed(run, drawUp({}))).toBeNull();
    expect(deed(run, drawUp({ type: 'creditNoteOut', after: 'vente', lines: [{ ...line, quantity: 5 }] }))).toBeNull();
    expect(deed(run, drawUp({ type: 'payment', after: 'vente', lines: [] }))).toBeNull();
    expect(facts(run, 'recordDrawnUp')).toMatchObject([
      { record: 'record-1', type: 'quote', totalCents: 27_216 },
      { record: 'record-2', type: 'creditNoteOut', after: 'vente', totalCents: 2_268 },
      { record: 'record-3', type: 'payment', totalCents: 20_160 },
    ]);
    expect(run.state.marks['drawn-up.creditNoteOut']).toBe(0);
    expect(deed(run, { do: 'openRecord', record: 'record-2' })).toBeNull();
    expect(deed(run, { do: 'annotate', record: 'record-2', text: 'ok' })).toBeNull();
  });

  it.each([
    [{ type: 'invoiceIn' }, /se reçoit/],
    [{ party: 'personne' }, /tiers/],
    [{ party: 'lantier' }, /pour un client/],
    [{ type: 'purchaseOrder' }, /pour un fournisseur/],
    [{ lines: [] }, /au moins une ligne/],
    [{ lines: [{ ...line, product: 'x' }] }, /Ligne 1\u00a0: choisissez un article/],
    [{ lines: [line, { ...line, quantity: 0 }] }, /Ligne 2\u00a0: la quantité/],
    [{ lines: [{ ...line, quantity: 1e300 }] }, /la quantité/],
    [{ lines: [{ ...line, unitPriceCents: 1.5 }] }, /le prix/],
    [{ lines: [{ ...line, discountPercent: 101 }] }, /la remise/],
    [{ lines: [{ ...line, vatPercent: -1 }] }, /TVA/],
    [{ type: 'creditNoteOut' }, /sur quelle facture/],
    [{ type: 'creditNoteOut', after: 'facture' }, /autre tiers/],
    [{ type: 'creditNoteOut', after: 'vente' }, /dépasse la facture/],
    [{ type: 'payment' }, /ce règlement solde/],
    [{ after: 'inconnue' }, /origine/],
    [{ note: 'x'.repeat(3000) }, /trop longue/],
  ])('%o is refused in words', (change, why) => {
    expect(deed(atErp(), drawUp(change))).toMatch(why);
  });
});

describe('the end', () => {
  it('tells how each invoice received stands', () => {
    const run = atErp();
    deed(run, { do: 'recordInvoice', record: 'saine' });
    deed(run, { do: 'blockPayment', record: 'facture', reason: 'Prix' });
    finish(run);
    expect(facts(run, 'recordStands')).toMatchObject([
      { record: 'facture', recorded: false, blocked: true, discrepancies: ['damaged', 'price', 'vat'] },
      { record: 'saine', recorded: true, blocked: false, approved: false },
      { record: 'ancienne', recorded: true, approved: true },
      { record: 'encore', recorded: false, discrepancies: ['duplicate'] },
    ]);
  });

  it('is told the same when the run is played again', () => {
    const run = atErp();
    for (const { do: program, deed: one } of suggestDeeds(run.model, run.state).filter((act) => act.do === 'erp')) {
      run.act({ do: program, deed: one });
      run.advance(run.nowMs + 3000);
    }
    finish(run);
    expect(replayRun(erpScenario, run.record()).log).toEqual(run.log);
  });
});

describe('whatever is tried', () => {
  const name = fc.constantFrom(
    'facture',
    'saine',
    'vente',
    'record-1',
    'lantier',
    'aldec',
    'toner',
    '',
    '__proto__',
    'toString',
    'x',
  );
  const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-1, 0, 1e308));
  const text = fc.oneof(fc.string(), fc.constant('x'.repeat(5000)));
  const line = fc.record({
    product: name,
    quantity: number,
    unitPriceCents: number,
    discountPercent: number,
    vatPercent: number,
  });
  const ground = fc.record({ what: fc.constantFrom(...DISCREPANCIES), line: fc.option(number) });
  const garbage = fc.oneof(
    fc.record({
      do: fc.constantFrom('openRecord', 'compare', 'recordInvoice', 'approvePayment', 'unblockPayment', 'undo'),
      record: name,
    }),
    fc.record({ do: fc.constantFrom('blockPayment'), record: name, reason: text }),
    fc.record({ do: fc.constant('dispute'), record: name, grounds: fc.array(ground), note: text }),
    fc.record({ do: fc.constant('askCredit'), record: name, amountCents: number, note: text }),
    fc.record({ do: fc.constant('askVisa'), record: name, from: name, note: text }),
    fc.record({ do: fc.constant('annotate'), record: name, text }),
    fc.record({ do: fc.constant('changeIban'), party: name, iban: text }),
    fc.record({ do: fc.constantFrom('openParty', 'openProduct'), party: name, product: name }),
    fc.record({
      do: fc.constant('drawUp'),
      draft: fc.record({
        type: fc.constantFrom(...RECORD_TYPES),
        party: name,
        after: name,
        lines: fc.array(line, { maxLength: 3 }),
        note: text,
      }),
    }),
  ) as fc.Arbitrary<ErpDeed>;

  it('never throws, is refused in a French sentence or done, and leaves plain data', () => {
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 25 }), (deeds) => {
        const run = atErp();
        for (const one of deeds) {
          const before = state(run);
          const why = deed(run, one);
          if (why === null) continue;
          expect(why).toMatch(/^\p{Lu}.*[.?]$/u);
          expect(state(run)).toEqual(before);
        }
        expect(JSON.parse(JSON.stringify(state(run)))).toEqual(state(run));
        finish(run);
        expect(facts(run, 'recordStands').length).toBe(4);
      }),
      { numRuns: 60 },
    );
  });

  it('what is suggested is bounded, and some of it is possible', () => {
    const run = atErp();
    const suggested = suggestDeeds(run.model, run.state).filter((act) => act.do === 'erp');
    expect(suggested.length).toBeLessThan(60);
    expect(suggested.filter((act) => run.whyNot(act) === null).length).toBeGreaterThan(10);
  });
});
