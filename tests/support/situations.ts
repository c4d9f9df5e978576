/** The situations of the project, read from disk and loaded once, for tests. */
import { existsSync, readFileSync } from 'node:fs';
import { loadSituation } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';

const read = (path: string): Uint8Array | null => (existsSync(path) ? readFileSync(path) : null);
const loaded = new Map<string, Scenario>();

/** Loads `scenarios/<id>/scenario.yaml`; throws with its faults when it does not load. */
export function situation(id: string): Scenario {
  return loadFrom(`scenarios/${id}/scenario.yaml`);
}

function loadFrom(path: string): Scenario {
  const known = loaded.get(path);
  if (known) return known;
  const { scenario, diagnostics } = loadSituation(read, path);
  if (!scenario) throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  loaded.set(path, scenario);
  return scenario;
}

/** A desk where everything goes through the shared documents, made for tests. */
export function documentsDesk(): Scenario {
  return loadFrom('tests/scenario/accepted/documents.yaml');
}

/** A desk where everything goes through the shared calendars, made for tests. */
export function agendaDesk(): Scenario {
  return loadFrom('tests/scenario/accepted/agenda.yaml');
}

/** A desk with a shared mailbox beside one’s own, made for tests. */
export function sharedMailDesk(): Scenario {
  return loadFrom('tests/scenario/accepted/shared-mailbox.yaml');
}

export const FIRST_SITUATION = 's01-ou-est-mon-dossier';
