/** Writes values as French does: an independent hand, so that finders are not tested against themselves. */

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

function spellBelowHundred(n: number): string {
  if (n < 20) return UNITS[n] ?? '';
  const ten = Math.floor(n / 10);
  const rest = (n % 10) + (ten === 7 || ten === 9 ? 10 : 0);
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : (TENS[ten] ?? '');
  const link = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return `${TENS[ten]}${link}${UNITS[rest]}`;
}

/** A whole number from 0 to 999 999 in letters. */
export function spell(n: number): string {
  if (n >= 1000) {
    const thousands = Math.floor(n / 1000);
    const rest = n % 1000;
    return `${thousands === 1 ? '' : `${spell(thousands).replace(/(cent|vingt)s$/, '$1')} `}mille${rest === 0 ? '' : ` ${spell(rest)}`}`;
  }
  if (n < 100) return spellBelowHundred(n);
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? head : `${head} ${spellBelowHundred(rest)}`;
}

const group = (n: number, sign: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, sign);

/** Every way of writing a sum that the finder promises to read. */
export function writeAmount(cents: number): string[] {
  const euros = Math.floor(cents / 100);
  const rest = String(cents % 100).padStart(2, '0');
  const figures = [' ', '\u00a0', '\u202f', '.', ''].map((sign) => group(euros, sign));
  const written = figures.flatMap((whole) => [
    `${whole},${rest} €`,
    `${whole},${rest}€`,
    `${whole},${rest} euros`,
    `${whole} € ${rest}`,
  ]);
  if (euros < 1000) written.push(`${euros}.${rest} €`);
  const spelt = `${spell(euros)} euros`;
  written.push(cents % 100 === 0 ? spelt : `${spelt} et ${spell(cents % 100)} centimes`);
  if (cents % 100 === 0) written.push(`${group(euros, ' ')} €`, `${euros} euros`);
  return written;
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const DAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

export const toIso = ({ year, month, day }: Civil): string => `${year}-${two(month)}-${two(day)}`;

/** Every way of writing a whole date that the finder promises to read. */
export function writeDate(date: Civil): string[] {
  const { year, month, day } = date;
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const name = MONTHS[month - 1] ?? '';
  const first = day === 1 ? '1er' : String(day);
  return [
    `le ${first} ${name} ${year}`,
    `le ${weekday} ${first} ${name} ${year}`,
    `${weekday} ${day} ${name.toUpperCase()} ${year}`,
    `le ${two(day)}/${two(month)}/${year}`,
    `le ${day}/${month}/${year}`,
    `le ${two(day)}.${two(month)}.${year}`,
    `le ${two(day)}-${two(month)}-${year}`,
    `le ${two(day)}/${two(month)}/${two(year % 100)}`,
    toIso(date),
    `le ${day === 1 ? 'premier' : spell(day)} ${name} ${year}`,
    `le ${weekday} ${day === 1 ? 'premier' : spell(day)} ${name} ${spell(year)}`,
  ];
}

/** Every way of writing an hour that the finder promises to read. */
export function writeHour(minutes: number): string[] {
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const written = [
    `${hour} h ${two(rest)}`,
    `${hour}h${two(rest)}`,
    `${two(hour)}:${two(rest)}`,
    `${hour}\u00a0H\u00a0${two(rest)}`,
  ];
  if (rest === 0) written.push(`${hour} h`, `${hour}h`, `${hour} heure${hour > 1 ? 's' : ''}`);
  if (hour > 0)
    written.push(`${hour === 1 ? 'une heure' : `${spell(hour)} heures`}${rest === 0 ? '' : ` ${spell(rest)}`}`);
  return written;
}
