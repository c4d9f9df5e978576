/** The mailbox: messages need one, and lie in folders it has. */
import { FOLDERS } from '../../model/mail.ts';
import { type Check, inside } from '../draft.ts';
import { nearestName } from '../suggest.ts';
import { whereOf } from './unknownName.ts';

export const checkMailboxExpected: Check = ({ mails, mailbox }, report) => {
  const [first] = mails;
  if (first !== undefined && mailbox === null) report('SC126', first.place, { mail: first.value.id });
};

export const checkFolders: Check = ({ mails, mailbox }, report) => {
  const folders = [...FOLDERS, ...(mailbox?.value.folders.map(({ id }) => id) ?? [])];
  for (const { value, place } of mails) {
    if (folders.includes(value.folder)) continue;
    const at = inside(place, 'folder');
    report('SC127', at, {
      name: value.folder,
      where: whereOf(at),
      near: nearestName(value.folder, folders),
      known: folders,
    });
  }
};
