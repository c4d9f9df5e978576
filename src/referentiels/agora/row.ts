/**
 * Turns rows of the AGOrA matrix into a compétence: its « critères d’évaluation » are the criteria, each tied to the
 * situation of its row, whose « attendu » says what is expected there.
 */
import type { Competence, Criterion, Observability, SituationOfficielle } from '../../model/criterion.ts';
import { critere, elements, extrait } from '../build.ts';

/** A critère d’évaluation, with its mode when software alone may not judge it. */
type Critere = string | readonly [texte: string, mode: Observability];

export interface MatrixRow {
  /** The matrix’s own number, such as `2.3.1.4`. */
  readonly number: string;
  readonly line: number;
  readonly situation: string;
  readonly attendu: string;
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
    criteres: rows.flatMap(readCriteria),
    situations: rows.map(readSituation),
    savoirs: [],
  };
}

function readCriteria(row: MatrixRow): readonly Criterion[] {
  return row.criteres.map((listed, rank) => {
    const [texte, mode] = typeof listed === 'string' ? [listed] : listed;
    return { ...critere(`agora.${row.number}.c${rank + 1}`, row.line, texte, mode), situationId: situationId(row) };
  });
}

function readSituation(row: MatrixRow): SituationOfficielle {
  return {
    id: situationId(row),
    texte: row.situation,
    line: row.line,
    attendu: extrait(row.line, row.attendu),
    complexites: elements(`agora.${row.number}.X`, row.line, row.complexites),
    aleas: elements(`agora.${row.number}.A`, row.line, row.aleas),
  };
}

function situationId(row: MatrixRow): string {
  return `agora.S${row.number}`;
}
