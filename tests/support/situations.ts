/** The situations of the project, read from disk and loaded once, for tests. */
import { existsSync, readFileSync } from 'node:fs';
import { loadSituation } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';

const read = (path: string): Uint8Array | null => (existsSync(path) ? readFileSync(path) : null);
const loaded = new Map<string, Scenario>();

/** Loads `scenarios/<id>/scenario.yaml`; throws with its faults when it does not load. */
export function situation(id: string): Scenario {
  const known = loaded.get(id);
  if (known) return known;
  const { scenario, diagnostics } = loadSituation(read, `scenarios/${id}/scenario.yaml`);
  if (!scenario) throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  loaded.set(id, scenario);
  return scenario;
}

export const FIRST_SITUATION = 's01-ou-est-mon-dossier';
