/**
 * Deeds in the program « erp », by mouse or by keyboard. The names of things are those the session says the page shows. What is
 * done to a record is done on its page: the reference has opened it before.
 */
import type { Locator } from 'playwright-core';
import { assertNever } from '../../../../src/model/assertNever.ts';
import type { DraftLine, ErpDeed, Ground, RecordDraft, RecordId } from '../../../../src/model/erp.ts';
import type { DocumentId } from '../../../../src/model/mail.ts';
import { formatAmount, formatMoney } from '../../../../src/model/money.ts';
import type { ErpTab, ErpView, RecordView } from '../../../../src/session/programs/erpView.ts';
import type { AtProgram } from './index.ts';

type DeedOf<D extends ErpDeed['do']> = Extract<ErpDeed, { do: D }>;

const TABS: Readonly<Record<ErpTab, string>> = {
  purchases: 'Achats',
  sales: 'Ventes',
  stock: 'Stocks',
  parties: 'Tiers',
};

function viewOf({ session }: AtProgram): ErpView {
  const { erp } = session.view().programs;
  if (erp === null) throw new Error('This desk has no business software.');
  return erp;
}

function recordOf(at: AtProgram, id: RecordId): RecordView {
  const record = viewOf(at).records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`No record is called ${id}.`);
  return record;
}

const tableOf = ({ hands }: AtProgram, tab: ErpTab): Locator =>
  hands.page.getByRole('grid', { name: TABS[tab], exact: true });

/** Its list, whatever page was open. */
async function openTab({ hands, ...at }: AtProgram, tab: ErpTab): Promise<void> {
  const tabs = hands.page.getByRole('navigation', { name: 'Volets de la gestion' });
  await hands.press(tabs.getByRole('button', { name: TABS[tab], exact: true }));
  await tableOf({ hands, ...at }, tab).waitFor();
}

async function openRow(at: AtProgram, tab: ErpTab, texts: readonly string[]): Promise<void> {
  await openTab(at, tab);
  const table = tableOf(at, tab);
  const row = texts.reduce<Locator>((rows, hasText) => rows.filter({ hasText }), table.getByRole('row'));
  await at.hands.open(table, row);
}

function openRecord(at: AtProgram, id: RecordId): Promise<void> {
  const { tab, number, kind, date, state } = recordOf(at, id);
  return openRow(at, tab, [`${number}${kind}`, date, state]);
}

function openParty(at: AtProgram, id: string): Promise<void> {
  const party = viewOf(at).parties.find((one) => one.id === id);
  return openRow(at, 'parties', [`${party?.name}${party?.number}`]);
}

function openProduct(at: AtProgram, id: string): Promise<void> {
  const product = viewOf(at).products.find((one) => one.id === id);
  return openRow(at, 'stock', [`${product?.name}${product?.reference}`]);
}

const actions = ({ hands }: AtProgram): Locator => hands.page.getByRole('toolbar', { name: 'Actes' });

const press = (at: AtProgram, verb: string): Promise<void> =>
  at.hands.press(actions(at).getByRole('button', { name: new RegExp(`^${verb}`) }));

const doMore = (at: AtProgram, verb: string): Promise<void> =>
  at.hands.pick(
    actions(at).getByRole('button', { name: 'Autres actes' }),
    at.hands.page.getByRole('menuitem', { name: verb }),
  );

const sheetOf = ({ hands }: AtProgram, title: string): Locator => hands.page.getByRole('dialog', { name: title });

async function submit(at: AtProgram, sheet: Locator, verb: string): Promise<void> {
  await at.hands.press(sheet.getByRole('button', { name: verb, exact: true }));
  await sheet.waitFor({ state: 'detached' });
}

async function block(at: AtProgram, { reason }: DeedOf<'blockPayment'>): Promise<void> {
  await press(at, 'Bloquer le paiement');
  const sheet = sheetOf(at, 'Bloquer le paiement');
  await at.hands.write(sheet.getByLabel('Motif'), reason);
  await submit(at, sheet, 'Bloquer le paiement');
}

const listIn = (sheet: Locator, rank: number): Locator => sheet.locator('button[aria-haspopup="listbox"]').nth(rank);

async function addGround(at: AtProgram, record: RecordView, sheet: Locator, { what, line }: Ground): Promise<void> {
  const { hands } = at;
  const { page } = hands;
  const where = line === null ? 'Toute la facture' : `${line}. ${record.lines[line - 1]?.name}`;
  await hands.pick(listIn(sheet, 0), page.getByRole('option', { name: where, exact: true }));
  const word = viewOf(at).grounds.find((one) => one.what === what)?.word ?? what;
  await hands.pick(listIn(sheet, 1), page.getByRole('option', { name: word, exact: true }));
  await hands.press(sheet.getByRole('button', { name: 'Ajouter', exact: true }));
}

async function dispute(at: AtProgram, { record, grounds, note }: DeedOf<'dispute'>): Promise<void> {
  await press(at, 'Ouvrir un litige');
  const sheet = sheetOf(at, 'Ouvrir un litige');
  for (const ground of grounds) await addGround(at, recordOf(at, record), sheet, ground);
  if (note !== '') await at.hands.write(sheet.getByLabel('Explication'), note);
  await submit(at, sheet, 'Ouvrir un litige');
}

async function askCredit(at: AtProgram, { amountCents, note }: DeedOf<'askCredit'>): Promise<void> {
  await doMore(at, 'Demander un avoir');
  const sheet = sheetOf(at, 'Demander un avoir');
  await at.hands.write(sheet.getByLabel('Montant TTC'), formatMoney(amountCents));
  if (note !== '') await at.hands.write(sheet.getByLabel('Explication'), note);
  await submit(at, sheet, 'Demander un avoir');
}

async function askVisa(at: AtProgram, { from, note }: DeedOf<'askVisa'>): Promise<void> {
  await press(at, 'Demander un visa');
  const sheet = sheetOf(at, 'Demander un visa');
  const person = viewOf(at).people.find(({ id }) => id === from);
  const option = at.hands.page.getByRole('option').filter({ hasText: `${person?.name}${person?.role}` });
  await at.hands.pick(listIn(sheet, 0), option);
  if (note !== '') await at.hands.write(sheet.getByLabel('Message'), note);
  await submit(at, sheet, 'Demander un visa');
}

async function annotate(at: AtProgram, { record, text }: DeedOf<'annotate'>): Promise<void> {
  if (recordOf(at, record).type === 'invoiceIn') await doMore(at, 'Annoter');
  else await press(at, 'Annoter');
  const sheet = sheetOf(at, 'Annoter');
  await at.hands.write(sheet.getByLabel('Note'), text);
  await submit(at, sheet, 'Annoter');
}

async function changeIban(at: AtProgram, { iban }: DeedOf<'changeIban'>): Promise<void> {
  await at.hands.press(at.hands.page.getByRole('button', { name: 'Modifier le compte' }));
  const sheet = sheetOf(at, 'Modifier le compte');
  await at.hands.write(sheet.getByLabel('Nouvel IBAN'), iban);
  await submit(at, sheet, 'Modifier le compte');
}

async function fillLine(at: AtProgram, form: Locator, line: DraftLine, rank: number): Promise<void> {
  const { hands } = at;
  const here = `ligne\u00a0${rank + 1}`;
  if (rank > 0) await hands.press(form.getByRole('button', { name: 'Ajouter une ligne' }));
  const product = viewOf(at).products.find(({ id }) => id === line.product);
  const option = hands.page.getByRole('option').filter({ hasText: `${product?.name}${product?.reference}` });
  await hands.pick(form.getByRole('table').locator('button[aria-haspopup="listbox"]').nth(rank), option);
  const write = (what: string, figure: string) => hands.write(form.getByLabel(`${what}, ${here}`), figure);
  await write('Qté', String(line.quantity).replace('.', ','));
  await write('PU HT', formatAmount(line.unitPriceCents));
  await write('Rem.', String(line.discountPercent).replace('.', ','));
  await write('TVA', String(line.vatPercent).replace('.', ','));
}

async function drawUp(at: AtProgram, { type, party, after, lines, note }: RecordDraft): Promise<void> {
  const { hands } = at;
  const { page } = hands;
  const kind = viewOf(at).drawnUp.find((one) => one.type === type);
  await openTab(at, kind?.role === 'supplier' ? 'purchases' : 'sales');
  await hands.pick(
    page.getByRole('button', { name: 'Nouvelle pièce' }),
    page.getByRole('menuitem', { name: kind?.kind ?? type, exact: true }),
  );
  const form = page.getByRole('form', { name: new RegExp(`${kind?.kind}$`) });
  const whom = viewOf(at).parties.find(({ id }) => id === party);
  await hands.pick(listIn(form, 0), page.getByRole('option').filter({ hasText: `${whom?.name}${whom?.number}` }));
  if (after !== '') {
    const origin = recordOf(at, after);
    await hands.pick(
      listIn(form, 1),
      page.getByRole('option', { name: `${origin.kind} ${origin.number}`, exact: true }),
    );
  }
  for (const [rank, line] of lines.entries()) await fillLine(at, form, line, rank);
  if (note !== '') await hands.write(form.getByLabel('Note', { exact: true }), note);
  await hands.press(form.getByRole('button', { name: 'Établir', exact: true }));
  await form.waitFor({ state: 'detached' });
}

/** The scan of the record whose page is open; put away once it has been seen. */
export async function openRecordDocument(at: AtProgram, document: DocumentId): Promise<void> {
  const record = viewOf(at).records.find(({ scan }) => scan === document);
  const piece = record?.pieces.find(({ icon }) => icon === 'scan');
  const pieces = at.hands.page.getByRole('region', { name: 'Pièces et suivi' });
  await at.hands.press(pieces.getByRole('button', { name: piece?.title ?? document, exact: true }));
  const sheet = at.hands.page.getByRole('dialog');
  await sheet.waitFor();
  await at.hands.press(sheet.getByRole('button', { name: 'Fermer', exact: true }));
  await sheet.waitFor({ state: 'detached' });
}

export async function workInErp(at: AtProgram, deed: ErpDeed): Promise<void> {
  const { page } = at.hands;
  switch (deed.do) {
    case 'openRecord':
      return openRecord(at, deed.record);
    case 'openParty':
      return openParty(at, deed.party);
    case 'openProduct':
      return openProduct(at, deed.product);
    case 'compare':
      return at.hands.press(page.getByRole('button', { name: /^Rapprocher/ }));
    case 'recordInvoice':
      return press(at, 'Enregistrer');
    case 'approvePayment':
      return doMore(at, 'Valider le règlement');
    case 'blockPayment':
      return block(at, deed);
    case 'unblockPayment':
      return press(at, 'Lever le blocage');
    case 'dispute':
      return dispute(at, deed);
    case 'askCredit':
      return askCredit(at, deed);
    case 'askVisa':
      return askVisa(at, deed);
    case 'annotate':
      return annotate(at, deed);
    case 'changeIban':
      return changeIban(at, deed);
    case 'undo':
      return at.hands.press(page.getByRole('button', { name: /^Reprendre / }));
    case 'drawUp':
      return drawUp(at, deed.draft);
    default:
      return assertNever(deed);
  }
}
