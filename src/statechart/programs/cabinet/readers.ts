/** With whom a document may be shared, and who must not read it. */
import type { PersonId } from '../../../model/ids.ts';
import type { DocumentId } from '../../../model/mail.ts';
import type { Scenario } from '../../../scenario/schema/index.ts';
import { listContacts } from '../../addressBook.ts';
import type { Model } from '../../model.ts';

/** Somebody one may share with. */
export interface Sharer {
  readonly id: PersonId;
  readonly name: string;
  readonly role: string;
}

/** Everybody of the address book and of the house, each once. */
export function listSharers(scenario: Scenario): readonly Sharer[] {
  const booked = listContacts(scenario).map(({ id, name, organisation, role }) => ({
    id,
    name,
    role: [role, organisation].filter((words) => words !== '').join(', '),
  }));
  const colleagues = scenario.world.colleagues.map(({ id, firstName, name, role }) => ({
    id,
    name: `${firstName} ${name}`,
    role,
  }));
  return [...booked, ...colleagues.filter(({ id }) => !booked.some((one) => one.id === id))];
}

/** May all of them read it? */
export function mayAllRead(model: Model, id: DocumentId, people: readonly PersonId[]): boolean {
  const hiddenFrom = model.documents.get(id)?.hiddenFrom ?? [];
  return !people.some((person) => hiddenFrom.includes(person));
}
