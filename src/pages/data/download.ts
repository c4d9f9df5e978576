/** Gives the learner a file made here. */

/** `2026-11-21` of the real calendar, for names of files. */
export function nameToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function downloadText(text: string, name: string, type = 'application/json'): void {
  download(new Blob([text], { type }), name);
}

export function downloadBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  download(new Blob([bytes], { type: 'application/octet-stream' }), name);
}

function download(what: Blob, name: string): void {
  const address = URL.createObjectURL(what);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click returns.
  window.setTimeout(() => URL.revokeObjectURL(address), 30_000);
}
