/** To whom a letter may go: everybody of the address book, and colleagues who have no address to read messages at. */
import type { ContactId } from '../../../model/mail.ts';
import type { Scenario } from '../../../scenario/schema/index.ts';
import { listContacts } from '../../addressBook.ts';

export interface Addressee {
  readonly id: ContactId;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  /** Of the house: the house’s own mail reaches them. */
  readonly isInside: boolean;
}

/** The situation’s own contacts first. */
export function listAddressees(scenario: Scenario): readonly Addressee[] {
  const { world } = scenario;
  const book = listContacts(scenario).map(({ id, name, organisation, role }) => ({
    id,
    name,
    organisation,
    role,
    isInside: organisation === world.name,
  }));
  const silent = world.colleagues
    .filter(({ id }) => !book.some((known) => known.id === id))
    .map(({ id, firstName, name, role }) => ({
      id,
      name: `${firstName} ${name}`,
      organisation: world.name,
      role,
      isInside: true,
    }));
  return [...book, ...silent];
}

export const findLetterAddressee = (scenario: Scenario, id: string): Addressee | undefined =>
  listAddressees(scenario).find((one) => one.id === id);
