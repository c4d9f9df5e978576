/**
 * The nouns of an official référentiel: what a document says a learner must show, in its own words.
 * Types only, shaped for five documents of different layouts. Knows neither which documents exist
 * (`src/referentiels`) nor how a criterion is judged (`src/assessment`).
 *
 * Field names keep the documents' French terms: they are the terms shown on screen.
 */

/**
 * Stable ASCII name of one official criterion: `T1.1`, `TC2` (CADGA, bare), `cqpm.M5.1`, `cqpi.C8`,
 * `sante.K1`, `agora.1.1.1.c2` (second criterion of situation 1.1.1). Once published, an id never changes meaning.
 */
export type CriterionId = string & { readonly __brand: 'CriterionId' };

/**
 * Who may judge.
 * - `software`: the log alone shows it.
 * - `software-to-confirm`: software proposes, a person confirms (tone, clarity).
 * - `software-plus-explanation`: the deed is scored; the explanation is asked for and a person judges it.
 * - `human`: only a person (speech, posture, dress); software never gives a verdict.
 */
export type ObservationMode = 'software' | 'software-to-confirm' | 'software-plus-explanation' | 'human';

/** Words of a document and where they stand in it (1-based lines of the text the project transcribed). */
export interface Extrait {
  readonly texte: string;
  readonly line: number;
  /** Last line, when the words run over several. */
  readonly lineEnd?: number;
}

/** Anything less than `software` says why, in French, for the jury. */
export type Observability =
  | { readonly mode: 'software'; readonly reason?: undefined }
  | { readonly mode: Exclude<ObservationMode, 'software'>; readonly reason: string };

/** Never scored by software, unless a person says otherwise: the use of aids in a situation of disability. */
export interface SansObjet {
  readonly mode: 'sans-objet';
  readonly reason: string;
}

/** What a document lists under a criterion to judge it by. Some documents list none. */
export type Indicateur = Extrait & { readonly id: string } & (Observability | SansObjet);

/** One official criterion, word for word. `texte` is the only wording to show. */
export type Criterion = Extrait &
  Observability & {
    readonly id: CriterionId;
    readonly indicateurs: readonly Indicateur[];
    /** The situation it belongs to, when the document ties criteria to situations. */
    readonly situationId?: string;
  };

/** A professional situation of the document, with what is expected of it and the complexities and hazards it names. */
export interface SituationOfficielle extends Extrait {
  readonly id: string;
  readonly attendu: Extrait;
  readonly complexites: readonly ElementDeSituation[];
  readonly aleas: readonly ElementDeSituation[];
}

/** One complexity or one hazard (aléa), in the document's words. */
export interface ElementDeSituation extends Extrait {
  readonly id: string;
}

/** Knowledge and know-how a document lists, under the document's own heading. */
export interface GroupeDeSavoirs {
  readonly titre: string;
  readonly items: readonly Extrait[];
}

/** A compétence (called capacité in the CQPM) and what shows it. */
export interface Competence {
  readonly id: string;
  readonly titre: string;
  readonly line: number;
  readonly criteres: readonly Criterion[];
  readonly situations: readonly SituationOfficielle[];
  readonly savoirs: readonly GroupeDeSavoirs[];
  /** How the document says the compétence is exercised. */
  readonly description?: readonly Extrait[];
  readonly contexte?: readonly Extrait[];
  /** Conditions de réalisation. */
  readonly conditions?: readonly Extrait[];
  /** The activité of the bloc it comes under, when the document has that level. */
  readonly activiteId?: string;
}

/** A level between bloc and compétences, for documents that have one. */
export interface Activite {
  readonly id: string;
  readonly titre: string;
  readonly line: number;
  readonly savoirs: readonly GroupeDeSavoirs[];
}

/** A bloc de compétences (called activité type in a titre professionnel). */
export interface Bloc {
  readonly id: string;
  readonly titre: string;
  /** 0 when the transcription has lost the heading. */
  readonly line: number;
  readonly competences: readonly Competence[];
  /** Criteria the document attaches to the bloc without saying which compétence. */
  readonly criteres: readonly Criterion[];
  /** True for compétences that cross the other blocs: not one more bloc to award. */
  readonly transversal: boolean;
  readonly activites?: readonly Activite[];
  /** Modalités d’évaluation. */
  readonly modalites?: readonly Extrait[];
}

/** When a document awards the whole. Absent: the document gives no rule and none is invented. */
export interface RegleObtention extends Extrait {
  readonly rule: 'tous-les-blocs' | 'toutes-les-capacites';
}

/** One official document. */
export interface Referentiel {
  readonly id: string;
  /** Short name for tables. */
  readonly sigle: string;
  readonly titre: string;
  readonly line: number;
  readonly blocs: readonly Bloc[];
  readonly obtention?: RegleObtention;
}

const CRITERION_ID_SHAPE = /^(?:[a-z]+\.)?[A-Z]*[0-9]+[a-z]?(?:\.[0-9]+)*(?:\.c[0-9]+)?$/;

/**
 * Brands a text as a criterion id.
 * @param text such as `T1.1`, `sante.P3b` or `agora.2.3.1.4.c1`
 * @throws RangeError when the text has not the shape of one; whether a document holds it is
 * `findCriterion`’s question.
 */
export function criterionId(text: string): CriterionId {
  if (!CRITERION_ID_SHAPE.test(text)) {
    throw new RangeError(`« ${text} » n’a pas la forme d’un identifiant de critère (exemples : T1.1, cqpm.M5.1).`);
  }
  return text as CriterionId;
}
