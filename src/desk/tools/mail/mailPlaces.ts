/**
 * The places of the mailbox as the rail shows them: the folders of each box, and the lists that gather messages wherever they
 * lie (to be dealt with, put off to a day, awaiting an answer). Pure: knows the view; opens nothing.
 */
import { MYSELF, placeIn, readPlace } from '../../../model/mail.ts';
import type { BoxView, MailboxView, MailView } from '../../../session/view.ts';
import { DRAFTS_FOLDER, GATHERED, type Gathered } from '../../drafts/mailDrafts.ts';
import { gatheredWords, words } from './mailWords.ts';

/** A line of the rail. */
export interface RailFolder {
  readonly id: string;
  readonly title: string;
  /** The folder's own name, whatever its box: what its sign is chosen by. */
  readonly kind: string;
  /** Unread messages; drafts to finish; messages gathered. */
  readonly count: number;
  readonly note: string;
}

export interface RailBox {
  readonly box: BoxView;
  readonly folders: readonly RailFolder[];
}

/** Folders every box has and that come after those of the situation. */
const LAST = ['sent', 'archive', 'trash'];

const isGathered = (folder: string): folder is Gathered => (GATHERED as readonly string[]).includes(folder);

const BELONGS: Readonly<Record<Gathered, (mail: MailView) => boolean>> = {
  '@flagged': ({ isFlagged }) => isFlagged,
  '@due': ({ due }) => due !== null,
  '@awaited': ({ isAwaited }) => isAwaited,
};

const isTrashed = ({ folder }: MailView): boolean => readPlace(folder).folder === 'trash';

/** The messages of a folder, or those a list gathers: thrown away, a message is gathered no more. */
export function listInPlace(mailbox: Pick<MailboxView, 'mails'>, folder: string): readonly MailView[] {
  if (!isGathered(folder)) return mailbox.mails.filter((mail) => mail.folder === folder);
  const gathered = mailbox.mails.filter((mail) => !isTrashed(mail) && BELONGS[folder](mail));
  // What is put off is read in the order of the days.
  if (folder !== '@due') return gathered;
  return [...gathered].sort((a, b) => (a.due?.day ?? '').localeCompare(b.due?.day ?? ''));
}

function listGathered(mailbox: MailboxView): readonly RailFolder[] {
  return GATHERED.map((id) => {
    const count = listInPlace(mailbox, id).length;
    return { id, kind: id, title: gatheredWords[id].title, count, note: count === 0 ? '' : words.total(count) };
  });
}

/** In a shared box, archives and trash show once there is something in them: the rail stays short. */
const isSparedInShared = ({ id, box, count }: MailboxView['folders'][number]): boolean =>
  box !== MYSELF && count === 0 && ['archive', 'trash'].includes(readPlace(id).folder);

/**
 * One box after the other, shared ones first: received, then what gathers (once, in the first box), the situation's own
 * folders, my drafts, and sent, archives, trash.
 */
export function listRail(mailbox: MailboxView, draftCount: number): readonly RailBox[] {
  const drafts = { id: DRAFTS_FOLDER, kind: DRAFTS_FOLDER, title: words.drafts, count: draftCount, note: '' };
  return mailbox.boxes.map((box, rank) => {
    const folders = mailbox.folders
      .filter((folder) => folder.box === box.id && !isSparedInShared(folder))
      .map(({ id, title, unread }) => ({
        id,
        title,
        kind: readPlace(id).folder,
        count: unread,
        note: unread === 0 ? '' : words.unreadCount(unread),
      }));
    return {
      box,
      folders: [
        ...folders.filter(({ kind }) => kind === 'inbox'),
        ...(rank === 0 ? listGathered(mailbox) : []),
        ...folders.filter(({ kind }) => kind !== 'inbox' && !LAST.includes(kind)),
        ...(box.id === MYSELF ? [drafts] : []),
        ...LAST.flatMap((kind) => folders.find((folder) => folder.kind === kind) ?? []),
      ],
    };
  });
}

/** The box one is in: a new message goes out in its name. */
export function boxOfPlace(mailbox: Pick<MailboxView, 'boxes'>, folder: string): string {
  if (isGathered(folder) || folder === DRAFTS_FOLDER) return MYSELF;
  const { box } = readPlace(folder);
  return mailbox.boxes.some(({ id }) => id === box) ? box : MYSELF;
}

/** Where the mailbox opens: what the first box has received. */
export const firstFolder = (mailbox: Pick<MailboxView, 'boxes'>): string =>
  placeIn(mailbox.boxes[0]?.id ?? MYSELF, 'inbox');

/** « Réception », in whatever box. */
export function titleFolder({ folders }: Pick<MailboxView, 'folders'>, id: string): string {
  if (id === DRAFTS_FOLDER) return words.drafts;
  if (isGathered(id)) return gatheredWords[id].title;
  return folders.find((one) => one.id === id)?.title ?? id;
}

/** « Réception », « Réception, Comptabilité » when there are several boxes. */
export function nameFolder(mailbox: Pick<MailboxView, 'boxes' | 'folders'>, id: string): string {
  const { boxes, folders } = mailbox;
  const owner = folders.find((one) => one.id === id)?.box;
  const box = boxes.length > 1 ? boxes.find((one) => one.id === owner) : undefined;
  return [titleFolder(mailbox, id), box?.name ?? ''].filter(Boolean).join(', ');
}

/** What goes below a message sent in the name of a box: its own signature, or mine. */
export function signatureOf(mailbox: Pick<MailboxView, 'boxes' | 'signature'>, box: string | undefined): string {
  const own = mailbox.boxes.find(({ id }) => id === (box ?? MYSELF))?.signature ?? '';
  return own === '' ? mailbox.signature : own;
}
