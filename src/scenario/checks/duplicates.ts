/** Two things of one kind may not bear the same name, and no name may be a reserved word. */
import type { Check, Report } from '../draft.ts';
import type { NameKind, Names } from '../names.ts';
import { childOf } from '../shape/where.ts';

/** How each kind is called when its name is taken. Persons are characters or colleagues: one of each may be the same. */
const KIND_WORDS: Partial<Record<NameKind, string>> = {
  character: 'une autre personne',
  persona: 'une autre identité',
  utterance: 'une autre réplique',
  line: 'une autre ligne',
  info: 'une autre information',
  claim: 'une autre affirmation',
  promise: 'une autre promesse',
  call: 'un autre appel',
  file: 'un autre dossier',
  contact: 'un autre contact',
  document: 'un autre document',
  mail: 'un autre message',
  box: 'une autre boîte',
  writing: 'un autre écrit',
  hazard: 'un autre aléa',
  indicator: 'un autre indicateur',
  ending: 'une autre fin',
  procedure: 'une autre procédure',
  colleague: 'un autre collègue',
  service: 'un autre service',
  owner: 'une autre personne de l’agenda',
  room: 'une autre salle',
  equipment: 'un autre matériel',
  meeting: 'une autre réunion',
  record: 'une autre pièce',
  party: 'un autre tiers',
  product: 'un autre article',
  shelf: 'un autre dossier partagé',
};

const RESERVED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export const checkDuplicates: Check = ({ names }, report) => reportDuplicates(names, report);

export function reportDuplicates(names: Names, report: Report): void {
  for (const [kind, words] of Object.entries(KIND_WORDS) as [NameKind, string][]) {
    const first = new Map<string, string>();
    for (const { name, document, path } of names.declarations(kind)) {
      const place = { document, path };
      const earlier = first.get(name);
      if (RESERVED.has(name)) report('SC121', place, { name });
      if (earlier !== undefined) report('SC120', place, { name, kind: words, first: earlier });
      else {
        const { file, line } = document.locate(path);
        first.set(name, `${file}, ligne ${line}`);
      }
    }
  }
}

/** A situation is found by its folder: its id says the same. Judged only where the file has its usual name. */
export const checkFolder: Check = ({ main }, report) => {
  const [folder, name] = main.file.split('/').slice(-2);
  const id = childOf(main.value, 'id');
  if (name !== 'scenario.yaml' || folder === undefined || typeof id !== 'string' || id === folder) return;
  report('SC122', { document: main, path: ['id'] }, { id, folder });
};
