/** The real clock and calendar, in words. Knows nothing of simulated time. */

const dayMs = 86_400_000;

function startOfDay(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** « 9 h 05 » */
export function sayHour(ms: number): string {
  const date = new Date(ms);
  const minutes = date.getMinutes();
  return minutes === 0
    ? `${date.getHours()}\u00a0h`
    : `${date.getHours()}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
}

/** « aujourd’hui », « hier », « lundi », « le 12 mars », « le 12 mars 2024 ». */
export function sayDay(ms: number, nowMs: number): string {
  const days = Math.round((startOfDay(nowMs) - startOfDay(ms)) / dayMs);
  if (days <= 0) return 'aujourd’hui';
  if (days === 1) return 'hier';
  const date = new Date(ms);
  if (days < 7) return date.toLocaleDateString('fr-FR', { weekday: 'long' });
  const isThisYear = date.getFullYear() === new Date(nowMs).getFullYear();
  const words = date.toLocaleDateString('fr-FR', {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return `le ${words.replace(/^1 /, '1er ').replaceAll(' ', '\u00a0')}`;
}

/** « 21/11/2026 à 9 h 05 » */
export function sayMoment(ms: number): string {
  return `${new Date(ms).toLocaleDateString('fr-FR')} à ${sayHour(ms)}`;
}
