/** Deeds in the program « documents », by mouse or by keyboard. The names of things are those the session says the page shows. */
import type { Locator } from 'playwright-core';
import { assertNever } from '../../../../src/model/assertNever.ts';
import type { CabinetDeed } from '../../../../src/model/cabinet.ts';
import type { DocumentId } from '../../../../src/model/mail.ts';
import type { CabinetDocumentView, CabinetView, ShelfView } from '../../../../src/session/programs/cabinet.ts';
import type { AtProgram } from './index.ts';

const RIGHTS = { read: 'Lire', write: 'Lire et modifier', none: 'Retirer l’accès' } as const;
const NOTES = { write: '', read: ', lecture seule', none: ', fermé' } as const;
/** Tabs show no more of a name than this. */
const LONGEST_TAB = 20;

const quoteForPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const beginning = (words: string): RegExp => new RegExp(`^${quoteForPattern(words)}(\\s|$)`);

function viewOf({ session }: AtProgram): CabinetView {
  const { documents } = session.view().programs;
  if (documents === null) throw new Error('This desk shares no documents.');
  return documents;
}

function find(at: AtProgram, id: DocumentId): CabinetDocumentView {
  const found = viewOf(at).documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The documents do not show « ${id} ».`);
  return found;
}

const nameShelf = ({ title, access }: ShelfView): string => `${title}${NOTES[access]}`;

/** The name in the tree of where a document lies. */
function namePlace(at: AtProgram, { shelf, isBinned }: CabinetDocumentView): string {
  if (isBinned) return 'Corbeille';
  const found = viewOf(at).shelves.find(({ id }) => id === shelf);
  return found === undefined ? 'À classer' : nameShelf(found);
}

const tabs = ({ hands }: AtProgram): Locator => hands.page.getByRole('navigation', { name: 'Documents ouverts' });
const toolbar = ({ hands }: AtProgram): Locator => hands.page.getByRole('toolbar', { name: 'Documents' });

/** Back to the folders, from a page open. */
async function goToFolders(at: AtProgram): Promise<void> {
  const tab = tabs(at).getByRole('button', { name: 'Dossiers', exact: true });
  if ((await tab.getAttribute('aria-current')) === null) await at.hands.press(tab);
}

/** The document is chosen in its folder. */
async function choose(at: AtProgram, id: DocumentId): Promise<void> {
  const { hands } = at;
  const document = find(at, id);
  await goToFolders(at);
  const tree = hands.page.getByRole('treegrid', { name: 'Dossiers partagés' });
  const place = tree.getByRole('row', { name: namePlace(at, document), exact: true });
  if ((await place.getAttribute('aria-selected')) !== 'true') await hands.walkTo(place);
  const list = hands.page.getByRole('grid', { name: 'Documents du dossier' });
  const row = list.getByRole('row', { name: beginning(document.name) });
  if ((await row.getAttribute('aria-selected')) !== 'true') await hands.walkTo(row);
}

const press = (at: AtProgram, verb: string): Promise<void> =>
  at.hands.press(toolbar(at).getByRole('button', { name: verb, exact: true }));

const more = (at: AtProgram, verb: string): Promise<void> =>
  at.hands.pick(
    toolbar(at).getByRole('button', { name: 'Autres actes' }),
    at.hands.page.getByRole('menuitem', { name: verb }),
  );

/** The sheet that has just risen does the deed with this verb, and goes. */
async function confirm(at: AtProgram, sheet: Locator, verb: string): Promise<void> {
  await at.hands.press(sheet.getByRole('button', { name: verb, exact: true }));
  await sheet.waitFor({ state: 'detached' });
}

const sheetNamed = ({ hands }: AtProgram, name: RegExp): Locator => hands.page.getByRole('dialog', { name });
const listOf = (sheet: Locator): Locator => sheet.locator('button[aria-haspopup="listbox"]');

async function file(at: AtProgram, { document, shelf, name }: Extract<CabinetDeed, { do: 'file' }>): Promise<void> {
  const { hands } = at;
  await choose(at, document);
  await press(at, 'Classer ou renommer');
  const sheet = sheetNamed(at, /^Classer/);
  const path = viewOf(at).shelves.find(({ id }) => id === shelf)?.path ?? shelf;
  await hands.pick(listOf(sheet), hands.page.getByRole('option', { name: beginning(path) }).first());
  await hands.write(sheet.getByRole('textbox', { name: 'Nom' }), name);
  await confirm(at, sheet, 'Classer');
}

async function addVersion(at: AtProgram, document: DocumentId, of: DocumentId): Promise<void> {
  const { hands } = at;
  await choose(at, document);
  await more(at, 'En faire une nouvelle version');
  const sheet = sheetNamed(at, /nouvelle version/);
  await hands.pick(listOf(sheet), hands.page.getByRole('option', { name: beginning(find(at, of).name) }));
  await confirm(at, sheet, 'Ajouter la version');
}

async function annotate(at: AtProgram, document: DocumentId, text: string): Promise<void> {
  await choose(at, document);
  await press(at, 'Annoter');
  const sheet = sheetNamed(at, /^Annoter/);
  await at.hands.write(sheet.getByRole('textbox', { name: 'Annotation' }), text);
  await confirm(at, sheet, 'Annoter');
}

async function share(at: AtProgram, deed: Extract<CabinetDeed, { do: 'share' }>): Promise<void> {
  const { hands } = at;
  await choose(at, deed.document);
  await press(at, 'Partager');
  const sheet = sheetNamed(at, /^Accès à/);
  for (const person of deed.with) {
    const name = viewOf(at).people.find(({ id }) => id === person)?.name ?? person;
    await hands.tick(sheet.getByRole('checkbox', { name: beginning(name) }));
  }
  const rights = sheet.getByRole('radiogroup', { name: 'Droit' });
  if (deed.right !== 'read') await hands.choose(rights, RIGHTS[deed.right]);
  await confirm(at, sheet, 'Changer l’accès');
}

/** Opens it from its folder, in a tab of its own. */
export async function openCabinetDocument(at: AtProgram, document: DocumentId): Promise<void> {
  await choose(at, document);
  await press(at, 'Ouvrir');
}

const tabOf = (at: AtProgram, id: DocumentId): Locator => {
  const { short } = find(at, id);
  const shown = short.length <= LONGEST_TAB ? short : `${short.slice(0, LONGEST_TAB - 1)}…`;
  return tabs(at).getByRole('button', { name: shown, exact: true });
};

/** The first must be open already: pages are put beside one that is read. */
async function compare(at: AtProgram, [one, other]: readonly [DocumentId, DocumentId]): Promise<void> {
  const { hands } = at;
  const tab = tabOf(at, one);
  if ((await tab.getAttribute('aria-current')) === null) await hands.press(tab);
  await hands.press(toolbar(at).getByRole('button', { name: /^Côte à côte/ }));
  const sheet = sheetNamed(at, /^Mettre côte à côte/);
  const page = hands.page.getByRole('region', { name: 'Pages ouvertes' }).getByRole('article').nth(1);
  await sheet.or(page).first().waitFor();
  if ((await sheet.count()) === 0) return;
  await hands.pick(listOf(sheet), hands.page.getByRole('option', { name: beginning(find(at, other).title) }));
  await confirm(at, sheet, 'Côte à côte');
}

export async function workInDocuments(at: AtProgram, deed: CabinetDeed): Promise<void> {
  switch (deed.do) {
    case 'compare':
      return compare(at, deed.documents);
    case 'file':
      return file(at, deed);
    case 'addVersion':
      return addVersion(at, deed.document, deed.of);
    case 'annotate':
      return annotate(at, deed.document, deed.text);
    case 'share':
      return share(at, deed);
    case 'bin':
      await choose(at, deed.document);
      return more(at, 'Mettre à la corbeille');
    case 'restore':
      await choose(at, deed.document);
      return more(at, 'Reprendre de la corbeille');
    case 'undo':
      return at.hands.press(at.hands.page.getByRole('button', { name: 'Annuler', exact: true }));
    default:
      return assertNever(deed);
  }
}
