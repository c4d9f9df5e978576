/** Deeds in the program « letters », by mouse or by keyboard. The names of things are those the session says the page shows. */
import type { Locator } from 'playwright-core';
import { assertNever } from '../../../../src/model/assertNever.ts';
import type { LetterDeed, Sending, TextKind, WrittenText } from '../../../../src/model/letters.ts';
import type { LettersView } from '../../../../src/session/programs/letters.ts';
import type { AtProgram } from './index.ts';

/** What one begins a text of each kind from; what it holds is written over. */
const BEGINNINGS: Readonly<Record<TextKind, string>> = {
  letter: 'Page blanche',
  note: 'Note',
  minutes: 'Compte rendu',
};

const WAYS: Readonly<Record<Sending, string>> = {
  post: 'La poste',
  registered: 'Recommandé',
  internal: 'Courrier interne',
};

/** Tabs show no more of a title than this. */
const LONGEST_TAB = 24;

function viewOf({ session }: AtProgram): LettersView {
  const { letters } = session.view().programs;
  if (letters === null) throw new Error('This desk does not write.');
  return letters;
}

const more = ({ hands: { page } }: AtProgram): Locator =>
  page.getByRole('toolbar', { name: 'Rédaction' }).getByRole('button', { name: 'Autres actes' });

const doMore = ({ hands, ...at }: AtProgram, verb: string): Promise<void> =>
  hands.pick(more({ hands, ...at }), hands.page.getByRole('menuitem', { name: verb }));

async function begin({ hands }: AtProgram, kind: TextKind): Promise<void> {
  const { page } = hands;
  const start = page.getByRole('region', { name: 'Qu’écrivez-vous' });
  const template = BEGINNINGS[kind];
  const templates = page.getByRole('button', { name: 'Modèles et textes gardés' });
  await start.or(templates).waitFor();
  if ((await start.count()) > 0) {
    await hands.press(start.getByRole('button', { name: template, exact: true }));
  } else {
    await hands.pick(templates, page.getByRole('menuitem', { name: template, exact: true }));
  }
}

/** Goes to the tab of a kept text. */
async function goTo(at: AtProgram, id: string): Promise<void> {
  const { page } = at.hands;
  const title = viewOf(at).texts.find((text) => text.id === id)?.title ?? '';
  const shown = title.length <= LONGEST_TAB ? title : `${title.slice(0, LONGEST_TAB - 1)}…`;
  const tab = page
    .getByRole('navigation', { name: 'Textes ouverts' })
    .getByRole('button', { name: shown, exact: true });
  if ((await tab.getAttribute('aria-current')) === null) await at.hands.press(tab);
}

async function rename(at: AtProgram, title: string): Promise<void> {
  const { hands } = at;
  await doMore(at, 'Renommer');
  const sheet = hands.page.getByRole('dialog', { name: 'Renommer le texte' });
  await hands.write(sheet.getByLabel('Nom du texte'), title);
  await hands.press(sheet.getByRole('button', { name: 'Renommer', exact: true }));
  await sheet.waitFor({ state: 'detached' });
}

async function keep(at: AtProgram, id: string, { kind, title, body }: WrittenText): Promise<void> {
  const { hands } = at;
  if (id === '') await begin(at, kind);
  else await goTo(at, id);
  await hands.write(hands.page.getByRole('textbox', { name: /^Texte de/ }), body);
  await rename(at, title);
  await doMore(at, 'Garder');
}

const quoteForPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function send(at: AtProgram, { text, to, by, enclosed }: Extract<LetterDeed, { do: 'send' }>): Promise<void> {
  const { hands } = at;
  const { page } = hands;
  const { addressees, documents } = viewOf(at);
  await goTo(at, text);
  await hands.press(page.getByRole('toolbar', { name: 'Rédaction' }).getByRole('button', { name: 'Envoyer' }));
  const sheet = page.getByRole('dialog', { name: 'Envoyer sur papier' });
  const name = addressees.find(({ id }) => id === to)?.name ?? to;
  const addressee = page.getByRole('option', { name: new RegExp(`^${quoteForPattern(name)}(\\s|$)`) });
  await hands.pick(sheet.locator('button[aria-haspopup="listbox"]'), addressee);
  await hands.choose(sheet.getByRole('radiogroup', { name: 'Comment' }), WAYS[by]);
  for (const document of enclosed) {
    const file = documents.find(({ id }) => id === document)?.name ?? document;
    await hands.tick(sheet.getByRole('checkbox', { name: file, exact: true }));
  }
  await hands.press(sheet.getByRole('button', { name: 'Envoyer', exact: true }));
  await sheet.waitFor({ state: 'detached' });
}

async function remove(at: AtProgram, id: string): Promise<void> {
  await goTo(at, id);
  await doMore(at, 'Supprimer ce texte');
}

export function workInLetters(at: AtProgram, deed: LetterDeed): Promise<void> {
  switch (deed.do) {
    case 'keep':
      return keep(at, deed.text, deed.written);
    case 'send':
      return send(at, deed);
    case 'remove':
      return remove(at, deed.text);
    case 'joinFile':
    case 'takeBackFile':
      throw new Error(`No reference does « ${deed.do} »: tests/desk/letters.browser.test.ts plays it.`);
    default:
      return assertNever(deed);
  }
}
