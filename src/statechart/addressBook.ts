/** Whom one may write to: the situation’s contacts, colleagues of the house who have an address, shared boxes. Knows no message. */
import type { Contact, Scenario } from '../scenario/schema/index.ts';

/** Everybody of the book, the situation’s own contacts first. */
export function listContacts({ contacts, world, mailbox }: Scenario): readonly Contact[] {
  const colleagues = world.colleagues.flatMap(({ id, firstName, name, role, email }) =>
    email === undefined ? [] : [{ id, name: `${firstName} ${name}`, organisation: world.name, role, email }],
  );
  const boxes = (mailbox?.shared ?? []).map(({ id, name, note, address }) => ({
    id,
    name,
    organisation: world.name,
    role: note === '' ? 'boîte partagée' : `boîte partagée, ${note}`,
    email: address,
  }));
  return [...contacts, ...colleagues, ...boxes];
}

/** The one of the book an address names, by id or by the address itself as typed; undefined when it is nobody’s. */
export function findContact(scenario: Scenario, address: string): Contact | undefined {
  const typed = address.trim().toLowerCase();
  return listContacts(scenario).find(({ id, email }) => id === address || email.toLowerCase() === typed);
}
