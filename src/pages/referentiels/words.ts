/** The French of the list of criteria: who judges, lines of the source, filters in words. Knows no screen. */
import type { Extrait, ObservationMode } from '../../model/criterion.ts';
import { nameCriterion } from '../../report/nameCriterion.ts';
import { countWords } from '../../report/words.ts';
import type { Asked } from './asked.ts';
import { splitWords } from './foldText.ts';

/** Who judges, as the answer to « Qui en juge ? ». */
export const modeWords: Readonly<Record<ObservationMode, { readonly name: string; readonly meaning: string }>> = {
  software: {
    name: 'le logiciel',
    meaning: 'Les gestes, les paroles choisies et les écrits suffisent\u00a0: le logiciel propose un verdict.',
  },
  'software-to-confirm': {
    name: 'à confirmer',
    meaning: 'Le logiciel propose, une personne confirme\u00a0: le ton, la clarté, les nuances.',
  },
  'software-plus-explanation': {
    name: 'explication demandée',
    meaning: 'Le geste est relevé\u00a0; ce que la personne en dit se demande, et une personne en juge.',
  },
  human: {
    name: 'une personne',
    meaning: 'La voix, la posture, la tenue, un vrai fichier\u00a0: aucun verdict n’est proposé.',
  },
};

/** Blocs, compétences and situations are called as criteria are: as their document calls them. */
export const nameId = nameCriterion;

/** « ligne 38 », « lignes 341 à 345 »: where the words stand in the text they were taken from. */
export function sayLine({ line, lineEnd }: Pick<Extrait, 'line' | 'lineEnd'>): string {
  return lineEnd === undefined || lineEnd === line ? `ligne\u00a0${line}` : `lignes\u00a0${line} à\u00a0${lineEnd}`;
}

/** « 29 critères sur 319 » */
export function sayCount(count: number, total: number): string {
  const words = count === 0 ? 'Aucun critère' : countWords(count, 'critère');
  return count === total ? words : `${words} sur\u00a0${total}`;
}

/** One filter in force, and what would be asked without it. */
export interface FilterInForce {
  readonly id: keyof Asked;
  readonly words: string;
  readonly without: Partial<Asked>;
}

export function listFilters(asked: Asked): readonly FilterInForce[] {
  const { text, referentiel, bloc, mode, practice, met } = asked;
  const filters: (FilterInForce | null)[] = [
    splitWords(text).length === 0 ? null : { id: 'text', words: `«\u202f${text.trim()}\u202f»`, without: { text: '' } },
    referentiel === null
      ? null
      : { id: 'referentiel', words: referentiel.sigle, without: { referentiel: null, bloc: null } },
    bloc === null ? null : { id: 'bloc', words: bloc.titre, without: { bloc: null } },
    mode === null ? null : { id: 'mode', words: `qui en juge\u00a0: ${modeWords[mode].name}`, without: { mode: null } },
    practice === null
      ? null
      : {
          id: 'practice',
          words: practice === 'now' ? 'praticable aujourd’hui' : 'pas encore praticable',
          without: { practice: null },
        },
    met ? { id: 'met', words: 'déjà rencontré', without: { met: false } } : null,
  ];
  return filters.filter((filter) => filter !== null);
}
