/**
 * Turns a row of the AGOrA matrix into a compétence. The matrix has, per situation, an « attendu » and « critères
 * d’évaluation »: the attendu is the criterion (it says what must be seen), the critères are what it is judged by.
 */
import type { Competence, Criterion, Observability, SituationOfficielle } from '../../model/criterion.ts';
import { critere, elements, indicateur } from '../build.ts';

/** A critère d’évaluation, with its mode when software alone may not judge it. */
type Critere = string | readonly [texte: string, mode: Observability];

export interface MatrixRow {
  /** The matrix’s own number, such as `2.3.1.4`. */
  readonly number: string;
  readonly line: number;
  readonly situation: string;
  readonly attendu: string;
  readonly mode?: Observability;
  readonly criteres: readonly Critere[];
  readonly complexites: readonly string[];
  readonly aleas: readonly string[];
}

export interface MatrixCompetence {
  readonly number: string;
  readonly line: number;
  readonly titre: string;
  readonly activiteId: string;
  readonly rows: readonly MatrixRow[];
}

export function competence({ number, line, titre, activiteId, rows }: MatrixCompetence): Competence {
  return {
    id: `agora.C${number}`,
    titre,
    line,
    activiteId,
    criteres: rows.map(readCriterion),
    situations: rows.map(readSituation),
    savoirs: [],
  };
}

function readCriterion(row: MatrixRow): Criterion {
  const id = `agora.${row.number}`;
  const indicateurs = row.criteres.map((listed, rank) => {
    const [texte, mode] = typeof listed === 'string' ? [listed] : listed;
    return indicateur(`${id}.i${rank + 1}`, row.line, texte, mode);
  });
  return { ...critere(id, row.line, row.attendu, row.mode, indicateurs), situationId: situationId(row) };
}

function readSituation(row: MatrixRow): SituationOfficielle {
  return {
    id: situationId(row),
    texte: row.situation,
    line: row.line,
    complexites: elements(`agora.${row.number}.X`, row.line, row.complexites),
    aleas: elements(`agora.${row.number}.A`, row.line, row.aleas),
  };
}

function situationId(row: MatrixRow): string {
  return `agora.S${row.number}`;
}
