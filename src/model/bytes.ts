/** Sizes of files, as one says them. */

/** « 24 Ko », « 1,4 Mo ». */
export function formatBytes(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1024) return `${Math.max(1, Math.round(kilo))}\u00a0Ko`;
  return `${(kilo / 1024).toFixed(1).replace('.', ',')}\u00a0Mo`;
}
