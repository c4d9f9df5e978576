/** Hands a file to the browser, which saves it where the learner wants. Nothing goes out on the network. */
import type { MailFile } from './mailFile.ts';

export function saveFile({ name, type, text }: MailFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the file after the click: its address must outlive it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
