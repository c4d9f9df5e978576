/**
 * À, Cc or Cci: addresses as tokens, letters that offer the people of the book with where they work and their address. Knows
 * the book; whom a message should go to is not said here.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { ContactView } from '../../../session/view.ts';
import { Icon, IconButton, joinClasses, VisuallyHidden } from '../../../ui/index.ts';
import styles from './AddressField.module.css';
import { cutAtMatch, type ShownAddress, showAddress } from './addressBook.ts';
import { words } from './mailWords.ts';
import { type AddressFieldState, useAddressField } from './useAddressField.ts';

export interface AddressFieldProps extends AddressFieldState {
  /** « À » */
  readonly label: string;
  /** What the session refused here. */
  readonly fault: string | null;
  /** Takes the focus when the message is opened. */
  readonly isFirst: boolean;
  /** Takes it as soon as it is there. */
  readonly takesFocus: boolean;
  /** At the end of the row. */
  readonly more: ReactNode;
}

function Token(props: {
  readonly shown: ShownAddress;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}) {
  const { shown, onRemove, onKeyDown } = props;
  return (
    <li className={joinClasses(styles.token, !shown.isWritable && styles.wrong)}>
      <Icon name={shown.isWritable ? 'person' : 'warning'} className={styles.person} />
      <span className={styles.name}>
        <b>{shown.name}</b>
        {shown.note === '' ? null : <small>{shown.note}</small>}
      </span>
      <button
        type="button"
        className={styles.remove}
        aria-label={words.removeAddress(shown.name, shown.email)}
        title={shown.email}
        onClick={onRemove}
        onKeyDown={onKeyDown}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function Option(props: {
  readonly id: string;
  readonly contact: ContactView;
  readonly typed: string;
  readonly isActive: boolean;
  readonly onTake: () => void;
}) {
  const { id, contact, typed, isActive, onTake } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const [before, match, after] = cutAtMatch(contact.name, typed);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={joinClasses(styles.option, isActive && styles.active)}
      ref={row}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className={styles.optionName}>
        {before}
        {match === '' ? null : <u>{match}</u>}
        {after}
      </span>
      <span>{[contact.organisation, contact.role].filter(Boolean).join(', ')}</span>
      <span className={styles.email}>{contact.email}</span>
    </div>
  );
}

export function AddressField(props: AddressFieldProps) {
  const { label, contacts, addresses, typed, fault, isFirst } = props;
  const field = useAddressField(props);
  const id = useId();
  const { input } = field;
  const isAsked = useRef(props.takesFocus);
  useEffect(() => {
    if (isAsked.current) input.current?.focus();
  }, [input]);
  // Whoever was just added is seen, however many there are.
  useEffect(() => {
    if (addresses.length > 0 && document.activeElement === input.current)
      input.current?.scrollIntoView({ block: 'nearest' });
  }, [addresses.length, input]);
  const isListShown = field.isOpen && field.offered.length > 0;
  const isWrong = !field.isOpen && typed.trim() !== '';
  const note = fault ?? (isWrong ? words.notAnAddress(typed.trim()) : null);
  const open = (): void => {
    field.setOpen(!field.isOpen);
    field.input.current?.focus();
  };
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <div className={styles.box}>
          <ul ref={field.tokens} className={styles.tokens} aria-label={words.recipients(label)}>
            {addresses.map((address) => (
              <Token
                key={address}
                shown={showAddress(contacts, address)}
                onRemove={() => field.remove(address)}
                onKeyDown={(event) => field.readTokenKey(event, address)}
              />
            ))}
          </ul>
          <input
            ref={field.input}
            id={id}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={isListShown}
            aria-controls={`${id}-list`}
            aria-activedescendant={field.active === null ? undefined : `${id}-${field.active.id}`}
            aria-invalid={note !== null}
            aria-describedby={note === null ? undefined : `${id}-note`}
            {...(isFirst ? { 'data-first': true } : {})}
            value={typed}
            onChange={(event) => field.write(event.target.value)}
            onKeyDown={field.readKey}
            onBlur={({ relatedTarget }) => {
              // Going to the book's own button is not leaving.
              if (relatedTarget?.closest('[data-book]') == null) field.settle(typed);
            }}
          />
        </div>
        <span className={styles.book} data-book>
          {props.more}
          <IconButton icon="down" look="plain" label={words.book(label)} onPress={open} excludeFromTabOrder />
        </span>
      </div>
      {isListShown ? (
        <div id={`${id}-list`} role="listbox" aria-label={words.book(label)} className={styles.list}>
          {field.offered.map((contact) => (
            <Option
              key={contact.id}
              id={`${id}-${contact.id}`}
              contact={contact}
              typed={typed}
              isActive={contact === field.active}
              onTake={() => {
                field.add(contact.id);
                field.input.current?.focus();
              }}
            />
          ))}
        </div>
      ) : null}
      <VisuallyHidden>
        <span role="status">{field.isOpen && field.offered.length === 0 ? words.nobodyInBook : ''}</span>
      </VisuallyHidden>
      {note === null ? null : (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
