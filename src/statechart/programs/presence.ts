/** Which programs a desk has: those its situation describes. Knows no program’s rules. */
import { PROGRAMS, type Program } from '../../model/act.ts';
import type { Scenario } from '../../scenario/schema/index.ts';

/** What describes each. */
const DESCRIBED: Readonly<Record<Program, (scenario: Scenario) => unknown>> = {
  agenda: ({ agenda }) => agenda,
  erp: ({ erp }) => erp,
  documents: ({ cabinet }) => cabinet,
  letters: ({ letters }) => letters,
};

const isProgram = (name: string): name is Program => (PROGRAMS as readonly string[]).includes(name);

/** Has this desk the program? True of every other tool. */
export const hasProgram = (scenario: Scenario, tool: string): boolean =>
  !isProgram(tool) || DESCRIBED[tool](scenario) !== undefined;
