/** Where a document belongs, and what its name lacks of the rule. Judges names; knows nothing of folders’ rights. */

import type { NameFault, ShelfId } from '../../../model/cabinet.ts';
import type { TextKind } from '../../../model/letters.ts';
import type { DocumentId } from '../../../model/mail.ts';
import { foldText, holdsWords } from '../../../model/text.ts';
import { parseCivilDate } from '../../../model/time.ts';
import type { Filing, Naming } from '../../../scenario/schema/index.ts';
import { wording } from '../../circumstances.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';

/** What kind of text of the learner’s this is; empty when it is none. */
export const textKindOf = (office: Office, id: DocumentId): TextKind | '' =>
  office.programs.letters.texts.find((text) => text.id === id)?.kind ?? '';

/** Where a document belongs; null when the situation does not say. Repères are filled. */
export function filingOf(model: Model, office: Office, id: DocumentId): Filing | null {
  const kind = textKindOf(office, id);
  const filing = kind === '' ? model.documents.get(id)?.filing : model.scenario.cabinet?.ownTexts[kind];
  if (filing === undefined) return null;
  const fill = (words: readonly string[]) => words.map((word) => wording(model, office, word));
  return { ...filing, kind: fill(filing.kind), party: fill(filing.party), number: fill(filing.number) };
}

/** Where nothing is said, any folder will do. */
export const isRightShelf = (filing: Filing | null, shelf: ShelfId): boolean =>
  filing === null || filing.shelves.includes(shelf);

type Part = Naming['parts'][number];

const NO_FILING: Filing = { shelves: [], kind: [], party: [], number: [] };

/** File names end; the rule does not say how. */
const withoutEnding = (name: string): string => name.trim().replace(/\.(pdf|docx?|odt|odp|txt)$/i, '');

/** Does the text say what this part must say? Without anything to say, a part only has to be there, and a day to be one. */
function says(text: string, part: Part, filing: Filing): boolean {
  if (part === 'date') return filing.date === undefined ? isDay(text.trim()) : text.trim() === filing.date;
  const words = filing[part];
  return words.length === 0 ? foldText(text) !== '' : words.some((word) => holdsWords(text, word));
}

const isDay = (text: string): boolean => parseCivilDate(text) !== null;

const DAY_WITHIN = /\d{4}-\d{2}-\d{2}/g;

/** The same, anywhere in a name whose parts cannot be told from each other. */
function saysSomewhere(name: string, part: Part, filing: Filing): boolean {
  if (part === 'date') return (name.match(DAY_WITHIN) ?? []).some((day) => says(day, 'date', filing));
  return says(name, part, filing);
}

/**
 * What the name lacks. Parts are joined by underscores, in order; capitals and accents do not count, and a part may say more
 * than it must. When there are more or fewer parts than asked, each is looked for anywhere.
 */
export function findNameFaults(naming: Naming | undefined, filing: Filing | null, name: string): readonly NameFault[] {
  if (naming === undefined) return [];
  const wanted = filing ?? NO_FILING;
  const whole = withoutEnding(name);
  const parts = whole.split('_');
  if (parts.length === naming.parts.length)
    return naming.parts.filter((part, rank) => !says(parts[rank] ?? '', part, wanted));
  return [...naming.parts.filter((part) => !saysSomewhere(whole, part, wanted)), 'shape'];
}
