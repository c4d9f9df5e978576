/** Codes nobody can be recognised by: two plain words and a number, easy to read aloud and to write on a sheet. */

const THINGS = [
  'Agrafe',
  'Badge',
  'Carnet',
  'Crayon',
  'Dossier',
  'Encre',
  'Enveloppe',
  'Gomme',
  'Guichet',
  'Lampe',
  'Papier',
  'Plume',
  'Registre',
  'Stylo',
  'Tampon',
  'Timbre',
];

/** « Timbre 482 ». `chance` gives numbers from 0 to 1; a code already `taken` is drawn again. */
export function drawPlayerCode(chance: () => number, taken: readonly string[] = []): string {
  for (;;) {
    const code = `${THINGS[Math.floor(chance() * THINGS.length)] ?? 'Stylo'} ${100 + Math.floor(chance() * 900)}`;
    if (!taken.includes(code)) return code;
  }
}
