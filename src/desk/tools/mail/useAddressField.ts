/**
 * How an address field behaves: letters offer people of the book, Enter takes the one shown, a comma or leaving the field takes
 * an address written in full, Backspace in an empty field goes to the last address. Knows addresses; nothing of pixels.
 */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ContactView } from '../../../session/view.ts';
import { readAddress, readAddresses, suggestContacts } from './addressBook.ts';

export interface AddressFieldState {
  readonly contacts: readonly ContactView[];
  readonly addresses: readonly string[];
  readonly typed: string;
  readonly onChange: (addresses: readonly string[], typed: string) => void;
}

export function useAddressField({ contacts, addresses, typed, onChange }: AddressFieldState) {
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const tokens = useRef<HTMLUListElement>(null);
  const offered = suggestContacts(contacts, typed, addresses);
  const active = isOpen ? (offered[Math.min(at, offered.length - 1)] ?? null) : null;

  const focusLastToken = () => {
    const buttons = tokens.current?.querySelectorAll('button');
    buttons?.[buttons.length - 1]?.focus();
  };
  const close = () => {
    setOpen(false);
    setAt(0);
  };
  const add = (address: string) => {
    onChange(addresses.includes(address) ? addresses : [...addresses, address], '');
    close();
  };
  const remove = (address: string) => {
    onChange(
      addresses.filter((one) => one !== address),
      typed,
    );
    input.current?.focus();
  };
  /** Takes what can be read; the rest stays as letters. */
  const settle = (text: string) => {
    const { addresses: read, rest } = readAddresses(contacts, text);
    if (read.length > 0 || rest !== typed) onChange([...new Set([...addresses, ...read])], rest);
    close();
  };
  const write = (text: string) => {
    if (/[;,\n]/.test(text)) return settle(text);
    onChange(addresses, text);
    setAt(0);
    setOpen(text.trim() !== '');
  };
  const move = (step: 1 | -1) => {
    if (!isOpen) setOpen(true);
    else
      setAt((before) => (Math.min(before, offered.length - 1) + step + offered.length) % Math.max(1, offered.length));
  };

  const take = () => {
    const whole = active?.id ?? readAddress(contacts, typed);
    if (whole !== null) add(whole);
  };
  const readKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const isAtStart = input.current?.selectionStart === 0 && input.current.selectionEnd === 0;
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter') take();
    else if (key === 'Escape' && isOpen) close();
    else if ((key === 'Backspace' && typed === '') || (key === 'ArrowLeft' && isAtStart)) focusLastToken();
    else return;
    event.preventDefault();
  };
  /** On the cross of a token: taken away by Delete too, and left by the arrows. */
  const readTokenKey = (event: KeyboardEvent<HTMLButtonElement>, address: string) => {
    const buttons = [...(tokens.current?.querySelectorAll('button') ?? [])];
    const rank = buttons.indexOf(event.currentTarget);
    if (event.key === 'Delete' || event.key === 'Backspace') remove(address);
    else if (event.key === 'ArrowLeft') buttons[rank - 1]?.focus();
    else if (event.key === 'ArrowRight') (buttons[rank + 1] ?? input.current)?.focus();
    else return;
    event.preventDefault();
  };
  return { input, tokens, offered, active, isOpen, setOpen, add, remove, write, settle, readKey, readTokenKey, close };
}
