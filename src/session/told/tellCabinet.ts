/** What is done in the shared documents, said in French with their names and folders. Judges nothing. */

import { assertNever } from '../../model/assertNever.ts';
import type { CabinetDeed, CabinetFact } from '../../model/cabinet.ts';
import { joinWords, quote } from '../../model/phrases.ts';
import type { Run } from '../../simulation/index.ts';
import { nameShelf } from '../programs/cabinet/shelves.ts';
import { other, own, type Told } from './deed.ts';
import type { Names } from './names.ts';

type Entry<K extends CabinetFact['kind']> = Extract<CabinetFact, { kind: K }>;

const RIGHTS = { read: 'en lecture', write: 'en écriture', none: 'plus du tout' } as const;

const UNDONE: Readonly<Partial<Record<CabinetDeed['do'], string>>> = {
  file: 'le rangement',
  addVersion: 'la nouvelle version',
  annotate: 'la note',
  share: 'le partage',
  bin: 'la mise à la corbeille',
  restore: 'la restauration',
};

function tellEnd({ document, shelf, name, binned }: Entry<'documentStands'>, names: Names, run: Run): string {
  const title = quote(name === '' ? names.document(document) : name);
  if (binned) return `À la fin, ${title} est à la corbeille`;
  return shelf === ''
    ? `À la fin, ${title} n’est rangé nulle part`
    : `À la fin, ${title} est dans ${nameShelf(run, shelf)}`;
}

export function tellCabinet(entry: CabinetFact, names: Names, run: Run): Told {
  const tell = (text: string, quote = '') => own('documents', text, quote);
  const name = (id: string): string => quote(names.document(id));
  switch (entry.kind) {
    case 'documentsCompared':
      return tell(`Vous mettez côte à côte ${joinWords(entry.documents.map(name))}`);
    case 'documentFiled':
      return tell(
        `Vous rangez ${name(entry.document)} dans ${entry.shelf === '' ? 'aucun dossier' : nameShelf(run, entry.shelf)}, sous le nom ${quote(entry.name)}`,
      );
    case 'versionAdded':
      return tell(`Vous faites de ${name(entry.document)} la nouvelle version de ${name(entry.of)}`);
    case 'documentAnnotated':
      return tell(`Vous annotez ${name(entry.document)}`, entry.text);
    case 'documentShared':
      return tell(`Vous partagez ${name(entry.document)} avec ${names.people(entry.with)}, ${RIGHTS[entry.right]}`);
    case 'documentBinned':
      return tell(`Vous mettez ${name(entry.document)} à la corbeille`);
    case 'documentRestored':
      return tell(`Vous sortez ${name(entry.document)} de la corbeille`);
    case 'documentDeedUndone':
      return tell(`Vous annulez ${UNDONE[entry.deed] ?? 'ce qui venait d’être fait'} de ${name(entry.document)}`);
    case 'documentStands':
      return other('documents', tellEnd(entry, names, run));
    default:
      return assertNever(entry);
  }
}
