/**
 * The address book: everybody one may write to, with where they work and their whole address, so that two names alike can be
 * told apart. Knows people; whom to write to is not said.
 */
import { useState } from 'react';
import type { ContactView } from '../../../session/view.ts';
import { Button, EmptyState, moveByArrows, TextField } from '../../../ui/index.ts';
import { suggestContacts } from './addressBook.ts';
import styles from './ContactBook.module.css';
import { words } from './mailWords.ts';

export interface ContactBookProps {
  readonly contacts: readonly ContactView[];
  readonly onWrite: (contact: string) => void;
}

function People({ contacts, onWrite }: ContactBookProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.organisation}</th>
          <th scope="col">{words.columns.role}</th>
          <th scope="col">{words.columns.email}</th>
          <td />
        </tr>
      </thead>
      <tbody onKeyDown={moveByArrows}>
        {contacts.map(({ id, name, organisation, role, email }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{organisation === '' ? '–' : organisation}</td>
            <td>{role === '' ? '–' : role}</td>
            <td className={styles.email}>
              {email.slice(0, email.indexOf('@'))}
              <wbr />
              <span>{email.slice(email.indexOf('@'))}</span>
            </td>
            <td>
              <Button look="ruled" icon="pencil" aria-label={words.writeTo(name)} onPress={() => onWrite(id)}>
                {words.write}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ContactBook({ contacts, onWrite }: ContactBookProps) {
  const [query, setQuery] = useState('');
  const found = suggestContacts(contacts, query);
  return (
    <div className={styles.book}>
      <div className={styles.bar}>
        <TextField
          label={words.bookSearch}
          isLabelHidden
          placeholder={words.bookSearch}
          value={query}
          onChange={setQuery}
          autoComplete="off"
        />
        <p role="status">{words.bookCount(found.length)}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page one scrolls through */}
      <section className={styles.page} tabIndex={0} aria-label={words.bookTitle}>
        {found.length > 0 ? (
          <People contacts={found} onWrite={onWrite} />
        ) : (
          <EmptyState icon="person" title={contacts.length === 0 ? words.bookEmpty : words.bookNobody(query.trim())}>
            {words.bookHelp}
          </EmptyState>
        )}
      </section>
    </div>
  );
}
