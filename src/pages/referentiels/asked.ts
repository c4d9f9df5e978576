/**
 * What is asked of the list of criteria, and how an address says it. What an address says wrongly is left out. Knows the documents.
 */
import type { Bloc, ObservationMode, Referentiel } from '../../model/criterion.ts';
import { referentiels } from '../../referentiels/index.ts';
import type { Query } from '../shell/routes.ts';

export interface Asked {
  /** As typed. */
  readonly text: string;
  readonly referentiel: Referentiel | null;
  /** Of that document. */
  readonly bloc: Bloc | null;
  readonly mode: ObservationMode | null;
  /** `now`: a situation gives the occasion today; `later`: none does yet. */
  readonly practice: 'now' | 'later' | null;
  /** Only criteria the learner was observed on. */
  readonly met: boolean;
  /** Id of the criterion shown whole, as the address gives it. */
  readonly opened: string | null;
}

export const noFilter: Omit<Asked, 'opened'> = {
  text: '',
  referentiel: null,
  bloc: null,
  mode: null,
  practice: null,
  met: false,
};

export const nothingAsked: Asked = { ...noFilter, opened: null };

export const modes = ['software', 'software-to-confirm', 'software-plus-explanation', 'human'] as const;

const practiceWords = { oui: 'now', non: 'later' } as const;

function readPlace(query: Query): Pick<Asked, 'referentiel' | 'bloc'> {
  const named = referentiels.find(({ id }) => id === query.document) ?? null;
  const holder = referentiels.find(({ blocs }) => blocs.some(({ id }) => id === query.bloc)) ?? null;
  if (holder === null || (named !== null && named !== holder)) return { referentiel: named, bloc: null };
  return { referentiel: holder, bloc: holder.blocs.find(({ id }) => id === query.bloc) ?? null };
}

export function readAsked(query: Query): Asked {
  const { cherche = '', mode, praticable, rencontre, critere = '' } = query;
  return {
    ...readPlace(query),
    text: cherche,
    mode: modes.find((one) => one === mode) ?? null,
    practice: praticable === 'oui' || praticable === 'non' ? practiceWords[praticable] : null,
    met: rencontre === 'oui',
    opened: critere === '' ? null : critere,
  };
}

/** Read back, it asks the same. */
export function writeAsked({ text, referentiel, bloc, mode, practice, met, opened }: Asked): Query {
  return {
    ...(referentiel === null ? {} : { document: referentiel.id }),
    ...(bloc === null ? {} : { bloc: bloc.id }),
    ...(mode === null ? {} : { mode }),
    ...(practice === null ? {} : { praticable: practice === 'now' ? 'oui' : 'non' }),
    ...(met ? { rencontre: 'oui' } : {}),
    ...(text === '' ? {} : { cherche: text }),
    ...(opened === null ? {} : { critere: opened }),
  };
}
