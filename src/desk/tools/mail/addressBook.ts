/**
 * From letters to addresses: whom the book offers for what is typed, what counts as an address, how one is shown.
 * Two people with nearly the same name are both offered, each with where they work: telling them apart is the learner's.
 */
import type { ContactView } from '../../../session/view.ts';
import { foldText } from '../../phone/callState.ts';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** How an address of a message is shown. `isWritable`: one may write there. */
export interface ShownAddress {
  readonly name: string;
  readonly note: string;
  readonly email: string;
  readonly isWritable: boolean;
}

/** Everybody whose name, organisation, role or address holds all the words typed; the whole book when nothing is. */
export function suggestContacts(
  contacts: readonly ContactView[],
  typed: string,
  taken: readonly string[] = [],
): readonly ContactView[] {
  const wanted = foldText(typed).split(/\s+/).filter(Boolean);
  return contacts.filter((contact) => {
    if (taken.includes(contact.id)) return false;
    const text = foldText(`${contact.name} ${contact.organisation} ${contact.role} ${contact.email}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** What letters typed by hand stand for: a contact's id, an address as it is, or null when they are neither. */
export function readAddress(contacts: readonly ContactView[], typed: string): string | null {
  const text = typed.trim().replace(/^.*<([^<>]+)>$/, '$1');
  if (text === '') return null;
  const folded = foldText(text);
  const byEmail = contacts.find(({ email }) => foldText(email) === folded);
  if (byEmail !== undefined) return byEmail.id;
  const named = contacts.filter(({ name }) => foldText(name) === folded);
  if (named.length === 1 && named[0] !== undefined) return named[0].id;
  return ADDRESS.test(text) ? text : null;
}

/** Several addresses at once, as they are pasted: those that can be read, and the letters left over. */
export function readAddresses(
  contacts: readonly ContactView[],
  typed: string,
): { readonly addresses: readonly string[]; readonly rest: string } {
  const parts = typed.split(/[;,\n]/).filter((part) => part.trim() !== '');
  const read = parts.map((part) => ({ part, address: readAddress(contacts, part) }));
  return {
    addresses: read.flatMap(({ address }) => address ?? []),
    rest: read.flatMap(({ part, address }) => (address === null ? part.trim() : [])).join(', '),
  };
}

export function showAddress(contacts: readonly ContactView[], address: string): ShownAddress {
  const contact = contacts.find(({ id }) => id === address);
  if (contact !== undefined) {
    const { name, organisation, email } = contact;
    return { name, note: organisation, email, isWritable: true };
  }
  return { name: address, note: '', email: address, isWritable: ADDRESS.test(address) };
}

/** A name cut where it holds the first word typed, whatever the accents: what a suggestion underlines. */
export function cutAtMatch(name: string, typed: string): readonly [before: string, match: string, after: string] {
  const [word = ''] = foldText(typed).split(/\s+/).filter(Boolean);
  const letters = [...name.normalize('NFC')];
  const folded = letters.map((letter) => foldText(letter));
  const at = word === '' ? -1 : folded.join('').indexOf(word);
  // Only when folding keeps one letter for one letter can places be compared.
  if (at < 0 || folded.some((letter) => letter.length !== 1)) return [name, '', ''];
  const end = at + word.length;
  return [letters.slice(0, at).join(''), letters.slice(at, end).join(''), letters.slice(end).join('')];
}
