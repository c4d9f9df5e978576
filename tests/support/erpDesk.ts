/** The small mailbox example with business software on its desk, and runs where it is open. */

import type { ErpDeed } from '../../src/model/erp.ts';
import { type Erp, erpSchema } from '../../src/scenario/schema/erp.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { ERP_FILE } from './erpFile.ts';
import { situation } from './situations.ts';

export { ERP_FILE, KNOWN_IBAN, OTHER_IBAN } from './erpFile.ts';

/** The small mailbox example, with this business software on its desk. */
export function withErp(file: unknown): Scenario {
  return { ...situation('exemple-courrier'), erp: erpSchema.parse(file) as Erp };
}

export const erpScenario: Scenario = withErp(ERP_FILE);

/** A run with the software open. */
export function atErp(scenario: Scenario = erpScenario, seed = 3): Run {
  const run = openRun(scenario, { seed });
  run.act({ do: 'openTool', tool: 'erp' });
  return run;
}

/** Does it, and says why it was impossible. */
export function deed(run: Run, one: ErpDeed): string | null {
  const why = run.whyNot({ do: 'erp', deed: one });
  run.act({ do: 'erp', deed: one });
  return why;
}
