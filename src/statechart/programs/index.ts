/** The programs of the desk, and the one way in to each. An act names its program; nothing here knows what a deed means. */
import { PROGRAMS, type Program, type ProgramAct } from '../../model/act.ts';
import type { Model } from '../model.ts';
import type { Office } from '../office.ts';
import type { Turn } from '../turn.ts';
import { agendaRules } from './agenda/index.ts';
import { cabinetRules } from './cabinet/index.ts';
import { erpRules } from './erp/index.ts';
import { lettersRules } from './letters/index.ts';
import { hasProgram } from './presence.ts';
import type { ProgramRules } from './program.ts';
import type { ProgramStates } from './states.ts';

const RULES: { readonly [P in Program]: ProgramRules<P> } = {
  agenda: agendaRules,
  erp: erpRules,
  documents: cabinetRules,
  letters: lettersRules,
};

const NOT_OPEN: Readonly<Record<Program, string>> = {
  agenda: 'Ouvrez d’abord l’agenda.',
  erp: 'Ouvrez d’abord la gestion.',
  documents: 'Ouvrez d’abord les documents.',
  letters: 'Ouvrez d’abord la rédaction.',
};

export function openPrograms(model: Model): ProgramStates {
  return {
    agenda: agendaRules.open(model),
    erp: erpRules.open(model),
    documents: cabinetRules.open(model),
    letters: lettersRules.open(model),
  };
}

/** The rules of a program take its own deeds: the act pairs the two, which the compiler cannot follow. */
const rulesOf = (act: ProgramAct): ProgramRules<Program> => RULES[act.do] as unknown as ProgramRules<Program>;

export function whyNotInProgram(model: Model, office: Office, act: ProgramAct): string | null {
  if (office.now.tool !== act.do) return NOT_OPEN[act.do];
  return rulesOf(act).whyNot(model, office, act.deed);
}

export function playInProgram(turn: Turn, act: ProgramAct): void {
  rulesOf(act).play(turn, act.deed);
}

/** Writes how everything stands, in a fixed order. */
export function closePrograms(turn: Turn): void {
  for (const program of PROGRAMS) if (hasProgram(turn.model.scenario, program)) RULES[program].close(turn);
}

/** Whatever one may think of doing in the programs of this desk. */
export function suggestDeeds(model: Model, office: Office): ProgramAct[] {
  return PROGRAMS.filter((program) => hasProgram(model.scenario, program)).flatMap((program) =>
    RULES[program].suggest(model, office).map((deed) => ({ do: program, deed }) as ProgramAct),
  );
}
