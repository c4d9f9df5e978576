/**
 * The sentences that faults of a rubric are told with, by code; codes are stable, each has its page in docs/diagnostics/.
 * Faults of the text and of its shape are told by the scenario room’s own codes.
 */
import { type Diagnostic, placeFault } from '../diagnostics.ts';

interface Wording<Details> {
  readonly fault: (details: Details) => string;
  readonly cure: (details: Details) => string;
}

const word = <Details>(fault: Wording<Details>['fault'], cure: Wording<Details>['cure']): Wording<Details> => ({
  fault,
  cure,
});

const excerpt = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 59)}…`;
};

const RUBRIC_WORDING = {
  RU001: word<{ id: string }>(
    ({ id }) => `Deux faits s’appellent « ${id} ».`,
    () => 'Donnez à chacun son nom.',
  ),
  RU002: word<{ id: string }>(
    ({ id }) => `« ${id} » est le nom d’un constat que le logiciel fait de lui-même.`,
    ({ id }) => `Demandez-le dans « asks », ou renommez le fait, par exemple « ${id}-du-document ».`,
  ),
  RU003: word<{ id: string; forms: readonly string[] }>(
    ({ id }) => `Le fait « ${id} » ne dit pas ce qu’il faut trouver.`,
    ({ forms }) => `Ajoutez une de ces clés : ${forms.join(', ')}.`,
  ),
  RU004: word<{ id: string; found: readonly string[] }>(
    ({ id, found }) => `Le fait « ${id} » a plusieurs formes : ${found.join(', ')}.`,
    () => 'Gardez-en une, et faites de l’autre un second fait.',
  ),
  RU005: word<{ date: string }>(
    ({ date }) => `Le « ${excerpt(date)} » n’existe pas.`,
    () => 'Écrivez un jour du calendrier : année-mois-jour, par exemple « 2026-11-26 ».',
  ),
  RU006: word<{ hour: string }>(
    ({ hour }) => `« ${excerpt(hour)} » n’est pas une heure.`,
    () => 'Écrivez une heure de « 0:00 » à « 23:59 ».',
  ),
  RU007: word<{ amount: string }>(
    ({ amount }) => `« ${excerpt(amount)} » n’est pas une somme.`,
    () => 'Écrivez une seule somme avec son unité, par exemple « 1 284,60 € ».',
  ),
  RU008: word<{ reference: string }>(
    ({ reference }) =>
      `« ${excerpt(reference)} » ne peut pas être un numéro de pièce : il n’a pas de chiffre, ou presque rien d’autre.`,
    () =>
      'Écrivez le numéro entier, trois signes au moins, par exemple « FA-2026-0893 » ; pour un mot, employez « text ».',
  ),
  RU009: word<{ key: string }>(
    ({ key }) => `Ce « ${key} » ne contient aucun mot à chercher.`,
    () => 'Écrivez des lettres ou des chiffres, ou retirez la ligne.',
  ),
  RU010: word<{ id: string }>(
    ({ id }) => `Le texte du fait « ${id} » ne dit ni « any » ni « all ».`,
    () => 'Ajoutez « any » (l’un de ces mots) ou « all » (tous ces mots).',
  ),
  RU011: word<{ id: string }>(
    ({ id }) => `Le même constat est demandé deux fois : « ${id} ».`,
    () => 'Gardez-le une fois dans « asks ».',
  ),
  RU012: word<{ id: string; word: string }>(
    ({ id, word: contradicted }) =>
      `Le fait « ${id} » veut et refuse « ${excerpt(contradicted)} » dans la même phrase : il ne sera jamais trouvé.`,
    () => 'Retirez le mot d’un des deux côtés.',
  ),
  RU013: word<Record<never, never>>(
    () => 'Cette grille ne cherche rien : ni constat demandé, ni fait.',
    () => 'Ajoutez « asks » ou « facts ».',
  ),
};

export type RubricCode = keyof typeof RUBRIC_WORDING;

/** Every code, in order. */
export const RUBRIC_CODES = Object.keys(RUBRIC_WORDING) as readonly RubricCode[];

/** A fault of a rubric’s file, shown like those of a situation’s. */
export interface RubricDiagnostic extends Omit<Diagnostic, 'code'> {
  readonly code: RubricCode | Diagnostic['code'];
}

export type DetailsOf<Code extends RubricCode> = Parameters<(typeof RUBRIC_WORDING)[Code]['fault']>[0];

/** The sentence of a fault and its cure, unplaced. */
export function wordRubricFault<Code extends RubricCode>(
  code: Code,
  details: DetailsOf<Code>,
): readonly [string, string] {
  // Each code has its own details; TypeScript cannot follow the pairing through an index.
  const { fault, cure } = RUBRIC_WORDING[code] as Wording<DetailsOf<Code>>;
  return [fault(details), cure(details)];
}

/** A fault, placed and worded. */
export function makeRubricDiagnostic<Code extends RubricCode>(
  code: Code,
  place: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  details: DetailsOf<Code>,
): RubricDiagnostic {
  const [fault, cure] = wordRubricFault(code, details);
  return placeFault(code, place, fault, cure);
}
