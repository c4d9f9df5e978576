/** The French of the coverage map: names short enough for a heading, counts, totals. Knows no page. */
import type { Tally } from './tally.ts';

const NO_BREAK = '\u00a0';
const THIN = '\u202f';
/** Two turned lines over a column. */
const LONGEST_TITLE = 42;

/** `s01-ou-est-mon-dossier` → « S01 »; an id without a number is its own code. */
export function nameCode(id: string): string {
  return /^[a-z]\d+/.exec(id)?.[0].toLocaleUpperCase('fr') ?? id;
}

/** What comes before a colon says enough of a long title; else it is cut between two words. */
export function shortenTitle(title: string, longest = LONGEST_TITLE): string {
  if (title.length <= longest) return title;
  const head = title.split(/[\s\u00a0\u202f]*:/, 1)[0] ?? title;
  if (head.length <= longest) return head;
  const cut = head.slice(0, longest).replace(/[\s\u00a0\u202f,;]+\S*$/, '');
  return `${cut}…`;
}

const groupDigits = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, THIN);

export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)}${NO_BREAK}${count > 1 ? many : one}`;
}

/** « 3 indicateurs, 144 variantes » */
export function sayMeeting(indicators: number, variants: number): string {
  return `${countWords(indicators, 'indicateur')}, ${countWords(variants, 'variante')}`;
}

/** « T1.1 », « 1.1.1.c2 »: the document is named once, over its criteria. */
export const nameCriterion = (id: string): string => id.replace(/^[a-z]+\./, '');

/** « ×12 »; more than a narrow cell can hold is only said to be plenty. */
export const sayTimes = (variants: number): string => (variants > 99 ? '×99+' : `×${variants}`);

function sayThrice({ met, thrice }: Tally): string {
  if (thrice === met) return met === 1 ? 'dans trois variantes au moins' : 'tous dans trois variantes au moins';
  return `${thrice === 0 ? 'aucun' : thrice} dans trois variantes au moins`;
}

function sayHuman({ human }: Tally): string {
  if (human === 0) return 'aucun ne se juge seulement par une personne';
  return human === 1 ? '1 se juge par une personne' : `${human} se jugent par une personne`;
}

/** « 18 critères sur 98 praticables ; 12 dans trois variantes au moins ; 3 se jugent par une personne. » */
export function sayTotals(tally: Tally): string {
  const { criteria, met } = tally;
  const parts =
    met === 0
      ? [`Aucun des ${criteria}${NO_BREAK}critères n’est encore praticable`, sayHuman(tally)]
      : [
          `${countWords(met, 'critère')} sur ${criteria} ${met > 1 ? 'praticables' : 'praticable'}`,
          sayThrice(tally),
          sayHuman(tally),
        ];
  return `${parts.join(`${THIN}; `)}.`;
}

/** « 9 sur 13, dont 6 dans trois variantes » */
export function sayPart(tally: Tally): string {
  const { criteria, met, thrice } = tally;
  const share = `${met} sur ${criteria}`;
  if (met === 0 || thrice === met) return share;
  return `${share}, dont ${thrice === 0 ? 'aucun' : thrice} dans trois variantes`;
}
