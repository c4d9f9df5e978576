import { expect, test } from 'vitest';
import { type KeyFacts, readKey, TOOL_KEYS } from '../../src/desk/shell/readKey.ts';
import type { Tool } from '../../src/model/act.ts';

const COUNTER: readonly Tool[] = ['phone', 'register', 'files', 'procedures', 'messages', 'mail', 'report'];
const DESK: readonly Tool[] = ['phone', 'procedures', 'messages', 'mail', 'agenda', 'erp', 'documents', 'letters'];

const press = (facts: Partial<KeyFacts>, tools = COUNTER) =>
  readKey({ key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, isTyping: false, ...facts }, tools);

test('reads figures by their place, so that a French keyboard needs no Shift', () => {
  expect(press({ key: 'é', code: 'Digit2' })).toEqual({ ask: 'reply', index: 1 });
  expect(press({ key: '6', code: 'Numpad6' })).toEqual({ ask: 'reply', index: 5 });
  expect(press({ key: 'ç', code: 'Digit9' })).toBeNull();
});

test('reads letters by what they write, wherever they stand', () => {
  // On a French keyboard, M stands where an American one has the semicolon.
  expect(press({ key: 'm', code: 'Semicolon' })).toEqual({ ask: 'tool', tool: 'messages' });
  expect(press({ key: 'S', code: 'KeyS' })).toEqual({ ask: 'tool', tool: 'phone' });
});

test('lets everything be typed in a field but Escape', () => {
  expect(press({ key: 'm', code: 'KeyM', isTyping: true })).toBeNull();
  expect(press({ key: '1', code: 'Digit1', isTyping: true })).toBeNull();
  expect(press({ key: ' ', code: 'Space', isTyping: true })).toBeNull();
  expect(press({ key: 'Escape', code: 'Escape', isTyping: true })).toEqual({ ask: 'back' });
});

test('acts from a field with Alt, even where Alt writes another sign', () => {
  expect(press({ key: 'ß', code: 'KeyS', altKey: true, isTyping: true })).toEqual({ ask: 'tool', tool: 'phone' });
  expect(press({ key: '1', code: 'Digit1', altKey: true, isTyping: true })).toEqual({ ask: 'reply', index: 0 });
});

test('leaves the shortcuts of the browser alone', () => {
  expect(press({ key: 'd', code: 'KeyD', ctrlKey: true })).toBeNull();
  expect(press({ key: 'r', code: 'KeyR', metaKey: true })).toBeNull();
  expect(press({ key: ' ', code: 'Space', altKey: true })).toBeNull();
});

test.each([
  ['the counter', COUNTER],
  ['the desk', DESK],
])('gives each tool of %s a letter of its own', (_place, tools) => {
  const letters = TOOL_KEYS.filter(({ tool }) => tools.includes(tool)).map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(tools.length);
});

test('opens the tool this desk has, when a letter serves two', () => {
  expect(press({ key: 'd', code: 'KeyD' })).toEqual({ ask: 'tool', tool: 'files' });
  expect(press({ key: 'd', code: 'KeyD' }, DESK)).toEqual({ ask: 'tool', tool: 'documents' });
  expect(press({ key: 'a', code: 'KeyA' })).toBeNull();
});
