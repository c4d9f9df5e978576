/** The message whose row has the focus: a key is about the row in hand before it is about the message open beside. */
export function findFocusedRow(): string | null {
  return document.activeElement?.closest('[data-mail]')?.getAttribute('data-mail') ?? null;
}
