/** The mailbox: messages need one, lie in folders their box has; boxes have names of their own. */
import { FOLDERS, MYSELF } from '../../model/mail.ts';
import { type Check, type Draft, inside } from '../draft.ts';
import { nearestName } from '../suggest.ts';
import { whereOf } from './unknownName.ts';

export const checkMailboxExpected: Check = ({ mails, mailbox }, report) => {
  const [first] = mails;
  if (first !== undefined && mailbox === null) report('SC126', first.place, { mail: first.value.id });
};

/** Folders of a box; null when there is no such box, which is told elsewhere. */
function listFolders(mailbox: Draft['mailbox'], box: string): readonly string[] | null {
  const owner = box === MYSELF ? mailbox?.value : mailbox?.value.shared.find(({ id }) => id === box);
  if (owner === undefined && box !== MYSELF) return null;
  return [...FOLDERS, ...(owner?.folders.map(({ id }) => id) ?? [])];
}

export const checkFolders: Check = ({ mails, mailbox }, report) => {
  for (const { value, place } of mails) {
    const folders = listFolders(mailbox, value.box);
    if (folders === null || folders.includes(value.folder)) continue;
    const at = inside(place, 'folder');
    report('SC127', at, {
      name: value.folder,
      where: whereOf(at),
      near: nearestName(value.folder, folders),
      known: folders,
    });
  }
};

/** In one’s own box nobody answers in one’s place. */
export const checkHandled: Check = ({ mails }, report) => {
  for (const { value, place } of mails) {
    if (value.handled !== undefined && value.box === MYSELF)
      report('SC198', inside(place, 'handled'), { mail: value.id });
  }
};

/** A box may be written to: no contact and no colleague bears its name. */
export const checkBoxNames: Check = ({ mailbox, names }, report) => {
  if (mailbox === null) return;
  const boxes = new Set(names.all('box'));
  const taken = names.declarations('address').filter(({ path }) => path[0] !== 'mailbox');
  for (const { name, document, path } of taken) {
    if (!boxes.has(name)) continue;
    const [box] = names.declarations('box').filter((one) => one.name === name);
    if (box === undefined) continue;
    const { file, line } = document.locate(path);
    report('SC120', box, { name, kind: 'un contact ou un collègue', first: `${file}, ligne ${line}` });
  }
};
