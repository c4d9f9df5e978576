/** Days and hours as the agenda says them. Pure; knows no calendar. */
import { civilDate, formatDayInWords, formatHour } from '../../../model/time.ts';

const DAY_MINUTES = 1440;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const sayDay = (minute: number): string => formatDayInWords(civilDate(Math.floor(minute / DAY_MINUTES)));

export const sayHour = (minute: number): string => formatHour(((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES);

/** « jeudi 20 novembre, 14 h à 16 h » */
export const sayWhen = ({ from, to }: Stretch): string => `${sayDay(from)}, ${sayHour(from)} à ${sayHour(to)}`;

/** « jeudi 20 novembre, de 14 h à 16 h » */
export const sayWhenInFull = ({ from, to }: Stretch): string => `${sayDay(from)}, de ${sayHour(from)} à ${sayHour(to)}`;

/** « −6 h », « +5 h 30 »; a real minus. */
export function sayShift(minutes: number): string {
  const sign = minutes < 0 ? '\u2212' : '+';
  return `${sign}${formatHour(Math.abs(minutes))}`;
}

/** « Occupé » or « Occupée », as the name has it. */
export const sayBusy = (name: string): string => (/^Mme\b/.test(name) ? 'Occupée' : 'Occupé');

/** « salle Maine »; a name that says it already stays so. */
export const sayRoom = (name: string): string => (/^salle\b/i.test(name) ? name : `salle ${name}`);
