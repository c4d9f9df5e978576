import { expect, test } from 'vitest';
import { changeDrafts, type DraftChange, type Drafts, noDrafts } from '../../src/desk/drafts/drafts.ts';
import { listBegunMails, type MailDraft, nameNextDraft } from '../../src/desk/drafts/mailDrafts.ts';
import { listUndone } from '../../src/desk/ending/leftUndone.ts';
import { TOOL_KEYS } from '../../src/desk/shell/readKey.ts';
import {
  cutAtMatch,
  readAddress,
  readAddresses,
  showAddress,
  suggestContacts,
} from '../../src/desk/tools/mail/addressBook.ts';
import { beginAnswer, beginNew, changeSender, findCaret, quoteMail } from '../../src/desk/tools/mail/beginDraft.ts';
import { listDocuments } from '../../src/desk/tools/mail/ComposerFoot.tsx';
import { fillFromTemplate } from '../../src/desk/tools/mail/fillFromTemplate.ts';
import {
  groupByDue,
  groupMails,
  nameCorrespondent,
  nameDay,
  searchMails,
  sortMails,
  stripSubject,
} from '../../src/desk/tools/mail/listMails.ts';
import { listPlaces } from '../../src/desk/tools/mail/MailToolbar.tsx';
import { MAIL_KEYS, readMailKey } from '../../src/desk/tools/mail/mailKeys.ts';
import { boxOfPlace, listInPlace, listRail, nameFolder } from '../../src/desk/tools/mail/mailPlaces.ts';
import { readMessage } from '../../src/desk/tools/mail/useMailDesk.ts';
import { listMissing } from '../../src/desk/tools/mail/whatIsMissing.ts';
import { readDrafts } from '../../src/pages/play/readDrafts.ts';
import type { MailboxView } from '../../src/session/view.ts';
import { quietView } from './fixtures.ts';
import { arnaud, arnault, mailbox, makeMail } from './mailFixtures.ts';

const { contacts } = mailbox;
const signature = 'L’accueil';
const beginning = { key: 'draft-1', time: '9 h 05', mailbox: { signature, boxes: mailbox.boxes } };
const write = (drafts: Drafts, ...changes: readonly DraftChange[]): Drafts => changes.reduce(changeDrafts, drafts);
const noModifiers = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

test('keeps each letter of a message, and a word written never brings back a message that has left', () => {
  const draft = beginNew(beginning);
  const written = write(
    noDrafts,
    { write: 'mail', draft },
    { write: 'mailWords', key: 'draft-1', words: { subject: 'Sa' } },
    { write: 'mailWords', key: 'draft-1', words: { subject: 'Salle' } },
    { write: 'mailWords', key: 'draft-1', words: { typed: { to: 'arn', cc: '', bcc: '' } } },
  );
  expect(written.mails['draft-1']).toMatchObject({ subject: 'Salle', typed: { to: 'arn' }, isTouched: true });
  const sent = write(written, { sent: 'mail', key: 'draft-1' });
  expect(write(sent, { write: 'mailWords', key: 'draft-1', words: { subject: 'x' } }).mails).toEqual({});
});

test('lists as drafts only messages in which something was written', () => {
  const opened = write(noDrafts, { write: 'mail', draft: beginNew(beginning) });
  expect(listBegunMails(opened.mails)).toEqual([]);
  expect(listUndone(quietView, opened)).toEqual([]);
  const begun = write(opened, { write: 'mailWords', key: 'draft-1', words: { subject: 'Salle 3' } });
  expect(listBegunMails(begun.mails)).toHaveLength(1);
  expect(listUndone(quietView, begun).map(({ text }) => text)).toEqual([
    'Le message électronique «\u202fSalle 3\u202f» est écrit, pas envoyé.',
  ]);
});

test('gives a new draft a key no other has, even after one has left', () => {
  const draft = beginNew(beginning);
  expect(nameNextDraft({})).toBe('draft-1');
  expect(nameNextDraft({ 'draft-4': draft })).toBe('draft-5');
});

test('reads drafts back as they were saved, and what cannot be read as blank', () => {
  const draft: MailDraft = {
    ...beginAnswer(beginning, makeMail({ ccIds: ['dubreuil'] }), 'replyAll'),
    body: 'Bonjour',
    bcc: ['a@b.fr'],
    typed: { to: 'lu', cc: '', bcc: '' },
    attachments: ['plan'],
    priority: 'high',
    isTouched: true,
  };
  const drafts = write(
    noDrafts,
    { write: 'mail', draft },
    { write: 'mailPlace', place: { draft: 'draft-1' } },
    { write: 'absence', text: 'Absente' },
  );
  expect(readDrafts(JSON.parse(JSON.stringify(drafts)))).toEqual(drafts);
  const damaged = readDrafts({ mails: { 'draft-1': { to: ['a', 3], origin: { how: 'reply' }, priority: 'top' } } });
  expect(damaged.mails['draft-1']).toMatchObject({
    to: ['a'],
    priority: 'normal',
    origin: { how: 'new', answers: null },
  });
  expect(damaged.mailPlace).toEqual(noDrafts.mailPlace);
});

test('offers both of two people whose names are nearly the same, with what tells them apart', () => {
  expect(suggestContacts(contacts, 'luc arna').map(({ id }) => id)).toEqual(['arnaud', 'arnault']);
  expect(suggestContacts(contacts, 'marche').map(({ id }) => id)).toEqual(['arnault']);
  expect(suggestContacts(contacts, 'INES').map(({ id }) => id)).toEqual(['dubreuil']);
  expect(suggestContacts(contacts, 'luc arna', ['arnaud'])).toEqual([arnault]);
  expect(suggestContacts(contacts, '')).toHaveLength(contacts.length);
  expect(suggestContacts(contacts, 'zzz')).toEqual([]);
});

test('takes for an address a whole name, a contact’s address, or any address in full; nothing less', () => {
  expect(readAddress(contacts, 'Lucie Arnaud')).toBe('arnaud');
  expect(readAddress(contacts, `  ${arnaud.email.toUpperCase()} `)).toBe('arnaud');
  expect(readAddress(contacts, `Quelqu’un <${arnault.email}>`)).toBe('arnault');
  expect(readAddress(contacts, 'mairie@ville.example')).toBe('mairie@ville.example');
  expect(readAddress(contacts, 'arnau')).toBeNull();
  expect(readAddress(contacts, 'mairie@ville')).toBeNull();
  const twice = [arnaud, { ...arnault, name: 'Lucie Arnaud' }];
  expect(readAddress(twice, 'Lucie Arnaud')).toBeNull();
});

test('takes several addresses pasted at once and leaves the letters it cannot read', () => {
  expect(readAddresses(contacts, `Lucie Arnaud; duc, a@b.example`)).toEqual({
    addresses: ['arnaud', 'a@b.example'],
    rest: 'duc',
  });
});

test('shows an address that cannot be written to as such', () => {
  expect(showAddress(contacts, 'arnaud')).toEqual({
    name: 'Lucie Arnaud',
    note: 'Les Mots passants',
    email: arnaud.email,
    isWritable: true,
  });
  expect(showAddress(contacts, 'duc').isWritable).toBe(false);
  expect(showAddress(contacts, 'a@b.example').isWritable).toBe(true);
});

test('underlines what was typed whatever the accents', () => {
  expect(cutAtMatch('Inès Dubreuil', 'ines')).toEqual(['', 'Inès', ' Dubreuil']);
  expect(cutAtMatch('Lucie Arnaud', 'arn')).toEqual(['Lucie ', 'Arn', 'aud']);
  expect(cutAtMatch('Lucie Arnaud', 'présidente')).toEqual(['Lucie Arnaud', '', '']);
});

test('answers whoever wrote; answers all without oneself and without anybody twice', () => {
  const mail = makeMail({ toIds: ['me', 'dubreuil'], ccIds: ['me', 'arnaud', 'arnault'] });
  expect(beginAnswer(beginning, mail, 'reply')).toMatchObject({ to: ['arnaud'], cc: [] });
  expect(beginAnswer(beginning, mail, 'replyAll')).toMatchObject({ to: ['arnaud', 'dubreuil'], cc: ['arnault'] });
  expect(beginAnswer(beginning, mail, 'forward')).toMatchObject({ to: [], attachments: ['plan'] });
  const own = makeMail({ isOwn: true, fromId: 'me', toIds: ['arnault'] });
  expect(beginAnswer(beginning, own, 'reply').to).toEqual(['arnault']);
});

test('titles an answer once, however often it went to and fro', () => {
  expect(stripSubject('RE : Re: TR : Salle')).toBe('Salle');
  expect(stripSubject('Rencontre : salle')).toBe('Rencontre : salle');
  expect(beginAnswer(beginning, makeMail({ subject: 'Re : Salle' }), 'reply').subject).toBe('Re\u00a0: Salle');
});

test('begins before the signature, and goes on there', () => {
  const { body } = beginNew(beginning);
  expect(body).toBe('\n\nL’accueil');
  expect(findCaret(body, signature)).toBe(0);
  expect(findCaret('Bonjour\n\nL’accueil', signature)).toBe('Bonjour'.length);
  expect(findCaret('Bonjour', signature)).toBe('Bonjour'.length);
});

test('quotes a message with everybody’s address', () => {
  const { heads, body } = quoteMail(makeMail({}));
  expect(heads).toContainEqual({ name: 'De', value: `Lucie Arnaud <${arnaud.email}>` });
  expect(heads.map(({ name }) => name)).not.toContain('Cc');
  expect(body).toContain('plan d’accès');
});

test('sends the letters left in a field as an address, to be refused rather than forgotten', () => {
  const draft = { ...beginNew(beginning), to: ['arnaud'], typed: { to: '', cc: ' dub ', bcc: '' } };
  expect(readMessage(draft).message).toMatchObject({ to: ['arnaud'], cc: ['dub'], bcc: [] });
});

test('asks only about what is missing of the form', () => {
  const whole = { subject: 'Salle', body: `Bonjour\n${signature}`, attachments: [] };
  expect(listMissing(whole, signature)).toEqual([]);
  expect(listMissing({ ...whole, subject: ' ' }, signature)).toEqual(['Le message n’a pas d’objet.']);
  expect(listMissing({ ...whole, body: `\n\n${signature}` }, signature)).toEqual(['Le message n’a pas de texte.']);
  for (const text of ['Vous trouverez ci-joint le plan.', 'Le plan est en pièce jointe.', 'Je vous joins le plan.']) {
    expect(listMissing({ ...whole, body: text }, signature), text).toHaveLength(1);
    expect(listMissing({ ...whole, body: text, attachments: ['plan'] }, signature)).toEqual([]);
  }
  for (const text of ['Vous pouvez me joindre ce matin.', 'Un point de jonction, à rejoindre.']) {
    expect(listMissing({ ...whole, body: text }, signature), text).toEqual([]);
  }
});

test('searches names, addresses, subject, words and files, in any folder', () => {
  const mails = [makeMail({ id: 'a' }), makeMail({ id: 'b', folder: 'archive', attachments: [], body: 'Bonjour.' })];
  expect(searchMails(mails, 'PLAN-d-acces')).toHaveLength(1);
  expect(searchMails(mails, 'arnaud bonjour').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(searchMails(mails, arnaud.email)).toHaveLength(2);
  expect(searchMails(mails, 'absent')).toEqual([]);
});

test('sorts by correspondent and by subject without what answers put before it', () => {
  const mails = [
    makeMail({ id: 'a', subject: 'Re : Zone', from: { name: 'Émile', email: 'e@x.example' } }),
    makeMail({ id: 'b', subject: 'Salle', from: { name: 'Zoé', email: 'z@x.example' } }),
    makeMail({ id: 'c', subject: 'abri', from: { name: 'Denis', email: 'd@x.example' } }),
  ];
  const ids = (sort: Parameters<typeof sortMails>[1]) => sortMails(mails, sort).map(({ id }) => id);
  expect(ids('correspondent')).toEqual(['c', 'a', 'b']);
  expect(ids('subject')).toEqual(['c', 'b', 'a']);
  expect(ids('oldest')).toEqual(['c', 'b', 'a']);
});

test('groups by day when sorted by date, names the days, and a sent message by whom it went to', () => {
  const mails = [makeMail({ id: 'a', day: '' }), makeMail({ id: 'b', day: '17/11/2025' })];
  expect(groupMails(mails, 'newest').map(({ title }) => title)).toEqual(['Aujourd’hui', 'lundi 17 novembre']);
  expect(groupMails(mails, 'subject').map(({ title }) => title)).toEqual(['']);
  expect(nameDay('hier')).toBe('hier');
  expect(nameCorrespondent(makeMail({ isOwn: true, to: [{ name: 'Inès Dubreuil', email: 'i@x.example' }] }))).toBe(
    'Inès Dubreuil',
  );
});

test('offers each document of the mailbox once', () => {
  const mails = [makeMail({ id: 'a' }), makeMail({ id: 'b' })];
  expect(listDocuments({ mails }).map(({ id }) => id)).toEqual(['plan']);
});

test('puts a model in without losing what was written', () => {
  const template = { id: 't', title: 'Accusé', subject: 'Bien reçu', body: 'Bien reçu, merci.' };
  const blank = beginNew(beginning);
  expect(fillFromTemplate(blank, template, signature)).toEqual({
    subject: 'Bien reçu',
    body: 'Bien reçu, merci.\n\nL’accueil',
  });
  const begun = { ...blank, subject: 'Salle', body: 'Bonjour\n\nL’accueil' };
  expect(fillFromTemplate(begun, template, signature)).toEqual({
    subject: 'Salle',
    body: 'Bonjour\n\nBien reçu, merci.\n\nL’accueil',
  });
});

test('has letters of its own: none is the dock’s, none counts while one types', () => {
  const letters = Object.values(MAIL_KEYS).filter((key) => /^[A-Z]$/.test(key));
  expect(letters.filter((letter) => ['W', 'T', ...TOOL_KEYS.map((one) => one.letter)].includes(letter))).toEqual([]);
  const read = (key: string, more: object = {}) => readMailKey({ key, isTyping: false, ...noModifiers, ...more });
  expect(read('o')).toBe('reply');
  expect(read('O', { shiftKey: true })).toBe('replyAll');
  expect(read('N', { shiftKey: true })).toBeNull();
  expect(read('/', { shiftKey: true })).toBe('search');
  expect(read('n', { ctrlKey: true })).toBeNull();
  expect(read('n', { isTyping: true })).toBeNull();
  expect(read('Delete', { isTyping: true })).toBeNull();
  expect(read('F6', { isTyping: true, shiftKey: true })).toBe('previousPane');
});

const compta: MailboxView['boxes'][number] = {
  id: 'compta',
  name: 'Comptabilité',
  address: 'comptabilite@deux-rives.example',
  note: 'à 3',
  signature: 'L’accueil, pour la comptabilité',
};
const twoBoxes: MailboxView = {
  ...mailbox,
  boxes: [compta, ...mailbox.boxes],
  folders: [
    { id: 'compta/inbox', box: 'compta', title: 'Réception', count: 1, unread: 1 },
    { id: 'compta/sent', box: 'compta', title: 'Envoyés', count: 0, unread: 0 },
    { id: 'compta/archive', box: 'compta', title: 'Archives', count: 1, unread: 0 },
    { id: 'compta/trash', box: 'compta', title: 'Corbeille', count: 0, unread: 0 },
    ...mailbox.folders,
  ],
  mails: [
    makeMail({ id: 'relance', folder: 'compta/inbox', box: 'compta', toIds: ['me', 'dubreuil'], isFlagged: true }),
    makeMail({ id: 'tard', isFlagged: true, due: { day: '2025-11-21', words: 'vendredi 21 novembre' } }),
    makeMail({ id: 'tot', isFlagged: true, due: { day: '2025-11-20', words: 'jeudi 20 novembre' } }),
    makeMail({ id: 'jete', folder: 'trash', isFlagged: true }),
    makeMail({ id: 'sent-1', folder: 'compta/sent', box: 'compta', isOwn: true, isAwaited: true }),
  ],
};
const atTwoBoxes = { key: 'draft-1', time: '9 h 05', mailbox: twoBoxes };

test('the rail shows shared boxes first, short of what is empty, what gathers once, and my drafts in my own box', () => {
  const rail = listRail(twoBoxes, 2).map(({ box, folders }) => [box.id, folders.map(({ id }) => id)]);
  expect(rail).toEqual([
    ['compta', ['compta/inbox', '@flagged', '@due', '@awaited', 'compta/sent', 'compta/archive']],
    ['me', ['inbox', 'ateliers', 'drafts', 'sent', 'archive', 'trash']],
  ]);
  expect(
    listRail(mailbox, 0)[0]
      ?.folders.slice(0, 5)
      .map(({ id }) => id),
  ).toEqual(['inbox', '@flagged', '@due', '@awaited', 'ateliers']);
});

test('what gathers takes messages wherever they lie, but thrown away; what is put off comes in the order of days', () => {
  const idsIn = (folder: string) => listInPlace(twoBoxes, folder).map(({ id }) => id);
  expect(idsIn('@flagged')).toEqual(['relance', 'tard', 'tot']);
  expect(idsIn('@due')).toEqual(['tot', 'tard']);
  expect(idsIn('@awaited')).toEqual(['sent-1']);
  expect(idsIn('compta/inbox')).toEqual(['relance']);
});

test('what is put off is read under the days it is put off to', () => {
  expect(groupByDue(twoBoxes.mails).map(({ title, mails }) => [title, mails.map(({ id }) => id)])).toEqual([
    ['jeudi 20 novembre', ['tot']],
    ['vendredi 21 novembre', ['tard']],
  ]);
});

test('a folder is named with its box only where there are several', () => {
  expect(nameFolder(twoBoxes, 'compta/inbox')).toBe('Réception, Comptabilité');
  expect(nameFolder(twoBoxes, 'inbox')).toBe('Réception, Accueil');
  expect(nameFolder(mailbox, 'inbox')).toBe('Réception');
  expect(nameFolder(twoBoxes, '@due')).toBe('Suivi');
  expect(nameFolder(twoBoxes, 'drafts')).toBe('Brouillons');
});

test('one may file into any folder of any box but the trash, and the sent only for what one has sent', () => {
  const placesOf = (rank: number) => listPlaces(twoBoxes, twoBoxes.mails.slice(rank, rank + 1)).map(({ id }) => id);
  expect(placesOf(0)).toEqual(['compta/inbox', 'compta/archive', 'inbox', 'archive', 'ateliers']);
  expect(placesOf(4)).toContain('compta/sent');
});

test('an answer goes out in the name of the box the message lies in, signed for it, and not to that box', () => {
  const [relance = makeMail({})] = twoBoxes.mails;
  const draft = beginAnswer(atTwoBoxes, relance, 'replyAll');
  expect(draft).toMatchObject({ origin: { from: 'compta' }, to: ['arnaud', 'dubreuil'] });
  expect(draft.body).toBe(`\n\n${compta.signature}`);
  expect(beginAnswer(atTwoBoxes, makeMail({}), 'reply').origin).toEqual({ how: 'reply', answers: 'demande' });
  expect(beginNew(atTwoBoxes, boxOfPlace(twoBoxes, 'compta/sent')).origin.from).toBe('compta');
  expect(boxOfPlace(twoBoxes, '@due')).toBe('me');
});

test('changing the sender changes the signature, unless it was written over', () => {
  const draft = beginNew(atTwoBoxes, 'compta');
  const own = { ...draft, ...changeSender(draft, twoBoxes, 'me') };
  expect(own).toMatchObject({ origin: { how: 'new', answers: null }, body: `\n\n${signature}` });
  expect(own.origin).not.toHaveProperty('from');
  expect(changeSender({ ...draft, body: 'Bien à vous' }, twoBoxes, 'me').body).toBe('Bien à vous');
  expect(readMessage({ ...draft, to: ['arnaud'] }).origin.from).toBe('compta');
});

test('a draft in the name of a box, and the part one was in, survive being kept', () => {
  const draft = { ...beginNew(atTwoBoxes, 'compta'), isTouched: true };
  const drafts = write(
    noDrafts,
    { write: 'mail', draft },
    { write: 'mailPlace', place: { tab: 'book', folder: 'compta/inbox' } },
  );
  expect(readDrafts(JSON.parse(JSON.stringify(drafts)))).toEqual(drafts);
});
