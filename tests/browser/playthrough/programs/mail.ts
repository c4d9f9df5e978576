/** Deeds in the mailbox, by mouse or by keyboard. Finds a message by its row, its folder by its name. */
import type { Locator } from 'playwright-core';
import type { DocumentId, MailAct, MailId, MailMessage, MailOrigin } from '../../../../src/model/mail.ts';
import type { MailboxView, MailView } from '../../../../src/session/view.ts';
import type { AtProgram } from './index.ts';

type Deed = Exclude<MailAct, { readonly do: 'openDocument' }>;

function mailboxOf({ session }: AtProgram): MailboxView {
  const { mailbox } = session.view();
  if (mailbox === null) throw new Error('This desk has no mailbox.');
  return mailbox;
}

function findMail(at: AtProgram, id: MailId): MailView {
  const mail = mailboxOf(at).mails.find((one) => one.id === id);
  if (mail === undefined) throw new Error(`« ${id} » has not come.`);
  return mail;
}

const listOf = ({ hands }: AtProgram): Locator => hands.page.getByRole('region', { name: 'Messages', exact: true });
const toolbarOf = ({ hands }: AtProgram): Locator =>
  hands.page.getByRole('toolbar', { name: 'Actions sur les messages' });

const rowOf = (at: AtProgram, id: MailId): Locator => listOf(at).locator(`button[data-mail="${id}"]`);

/** The folder of the message first, when another one is shown. */
async function showFolder(at: AtProgram, { id, box, folder }: MailView): Promise<void> {
  if ((await rowOf(at, id).count()) > 0) return;
  const { boxes, folders } = mailboxOf(at);
  const title = folders.find((one) => one.id === folder && one.box === box)?.title ?? folder;
  const name = boxes.find((one) => one.id === box)?.name ?? box;
  const rail = at.hands.page.getByRole('navigation', { name: 'Dossiers' }).getByRole('region', { name });
  await at.hands.press(rail.getByRole('button', { name: new RegExp(`^${title}`) }).first());
  await rowOf(at, id).waitFor();
}

/** Presses the row of a message: it is opened, which is reading it. */
async function openRow(at: AtProgram, mail: MailView): Promise<void> {
  await showFolder(at, mail);
  await at.hands.press(rowOf(at, mail.id));
  await at.hands.page.getByRole('article', { name: mail.subject, exact: true }).waitFor();
}

/** What is done to a message is done to the one open. */
async function holdMail(at: AtProgram, id: MailId): Promise<void> {
  const mail = findMail(at, id);
  const isOpen = listOf(at).locator(`button[data-mail="${id}"][aria-current]`);
  if ((await isOpen.count()) > 0) return;
  await openRow(at, mail);
  if (!mail.isOwn) at.session.act({ do: 'readMail', mail: id });
}

const BEGIN: Readonly<Record<MailOrigin['how'], string>> = {
  new: 'Nouveau',
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
};

async function begin(at: AtProgram, { how, answers }: MailOrigin): Promise<Locator> {
  if (answers !== null) await holdMail(at, answers);
  await at.hands.press(
    toolbarOf(at)
      .getByRole('button', { name: BEGIN[how], exact: how !== 'new' && how !== 'reply' })
      .first(),
  );
  const form = at.hands.page.getByRole('form');
  await form.waitFor();
  return form;
}

async function address(at: AtProgram, form: Locator, label: 'À' | 'Cc', wanted: readonly string[]): Promise<void> {
  const { hands } = at;
  const tokens = form.getByRole('list', { name: `Destinataires, ${label}` }).getByRole('button', { name: /^Retirer / });
  const { contacts } = mailboxOf(at);
  const emails = wanted.map((id) => contacts.find((one) => one.id === id)?.email ?? id);
  const shown = await tokens.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const isRight = shown.length === emails.length && emails.every((email, rank) => shown[rank]?.endsWith(email));
  if (isRight) return;
  for (let left = shown.length; left > 0; left -= 1) await hands.press(tokens.last());
  const field = form.getByRole('combobox', { name: label, exact: true });
  for (const email of emails) {
    await hands.write(field, email);
    await hands.page.keyboard.press('Enter');
  }
}

/** Its file name, as the mailbox writes it. */
function nameOfFile({ session }: AtProgram, document: DocumentId): string {
  return session.scenario.documents.find(({ id }) => id === document)?.name ?? document;
}

async function join(at: AtProgram, form: Locator, documents: readonly DocumentId[]): Promise<void> {
  const { hands } = at;
  for (const document of documents) {
    const name = nameOfFile(at, document);
    await hands.pick(form.getByRole('button', { name: 'Joindre' }), hands.page.getByRole('menuitem', { name }));
    await form.getByRole('button', { name, exact: true }).waitFor();
  }
}

async function send(at: AtProgram, message: MailMessage, origin: MailOrigin): Promise<void> {
  const { hands } = at;
  const form = await begin(at, origin);
  await address(at, form, 'À', message.to);
  await address(at, form, 'Cc', message.cc);
  if (message.bcc.length > 0) throw new Error('No reference sends blind copies: teach the test how a page does it.');
  await hands.write(form.getByRole('textbox', { name: 'Objet' }), message.subject);
  await hands.write(form.getByRole('textbox', { name: 'Texte' }), message.body);
  await join(at, form, message.attachments);
  if (message.priority === 'high') await hands.tick(form.getByRole('checkbox', { name: 'Priorité haute' }));
  await hands.press(form.getByRole('button', { name: /^Envoyer/ }));
  const question = hands.page.getByRole('alertdialog');
  if ((await question.count()) > 0) await hands.press(question.getByRole('button', { name: 'Envoyer' }));
  await hands.page
    .getByText(/^Message envoyé à/)
    .first()
    .waitFor();
}

async function follow(at: AtProgram, mail: MailId, due: string | undefined): Promise<void> {
  const { page, pick } = at.hands;
  await holdMail(at, mail);
  const day = mailboxOf(at).dueDays.find((one) => one.day === due);
  const name = day === undefined ? 'Sans date' : new RegExp(day.words);
  await pick(toolbarOf(at).getByRole('button', { name: /^Suivre/ }), page.getByRole('menuitem', { name }));
}

async function file(at: AtProgram, mail: MailId, folder: string): Promise<void> {
  await holdMail(at, mail);
  const title = mailboxOf(at).folders.find(({ id }) => id === folder)?.title ?? folder;
  const entry = at.hands.page.getByRole('menuitem', { name: title, exact: true });
  await at.hands.pick(toolbarOf(at).getByRole('button', { name: 'Classer' }), entry);
}

export async function openMailDocument(at: AtProgram, document: DocumentId): Promise<void> {
  const { hands } = at;
  const from = mailboxOf(at).mails.find(({ attachments }) => attachments.some(({ id }) => id === document));
  const name = nameOfFile(at, document);
  if (from === undefined) throw new Error(`No message brought « ${document} ».`);
  await holdMail(at, from.id);
  const files = hands.page
    .getByRole('article', { name: from.subject, exact: true })
    .getByRole('list', { name: 'Pièces jointes' });
  await hands.press(files.getByRole('button', { name }));
  const sheet = hands.page.getByRole('dialog');
  await sheet.waitFor();
  await hands.press(sheet.getByRole('button', { name: 'Fermer' }));
  await sheet.waitFor({ state: 'detached' });
}

export async function workInMail(at: AtProgram, act: Deed): Promise<void> {
  switch (act.do) {
    case 'readMail':
      return openRow(at, findMail(at, act.mail));
    case 'flagMail':
      return follow(at, act.mail, act.due ?? undefined);
    case 'fileMail':
      return file(at, act.mail, act.folder);
    case 'sendMail':
      return send(at, act.message, act.origin);
    default:
      throw new Error(
        `No reference does « ${act.do} »: tests/desk/mail.browser.test.ts plays the rest of the mailbox.`,
      );
  }
}
