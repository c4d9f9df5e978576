import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { readSituations, serveSituations } from '../../scripts/viteSituations.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const copies: string[] = [];
const scenarios = readSituations().flatMap(({ scenario }) => scenario ?? []);

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project that holds nothing but the situations and a page that asks for them. */
function copySituations(): string {
  const root = mkdtempSync(join(tmpdir(), 'situ-situations-'));
  copies.push(root);
  cpSync(join(projectFolder, 'scenarios'), join(root, 'scenarios'), { recursive: true });
  writeFileSync(join(root, 'page.js'), `export { situations, loadScenario } from 'virtual:situations';`);
  return root;
}

async function buildPage(root: string): Promise<Rolldown.RolldownOutput> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [serveSituations(root)],
    build: { write: false, rolldownOptions: { input: join(root, 'page.js'), preserveEntrySignatures: 'strict' } },
  });
  return output as Rolldown.RolldownOutput;
}

describe('situations in built pages', () => {
  test('are all there', () => {
    expect(scenarios.length).toBeGreaterThan(0);
    expect(scenarios.map(({ id }) => id)).toEqual(readSituations().map(({ id }) => id));
  });

  test('are listed lightly, and each is a file of its own', async () => {
    const { output } = await buildPage(copySituations());
    const chunks = output.filter((file) => file.type === 'chunk');
    const [catalogue] = chunks.filter((chunk) => chunk.isEntry);

    for (const { title } of scenarios) expect(catalogue?.code).toContain(title);
    // Replies and evidence belong to the file of the situation: the opening page must not carry them.
    for (const { utterances, indicators } of scenarios) {
      for (const { id } of [...utterances, ...indicators]) expect(catalogue?.code).not.toContain(`"${id}"`);
    }
    expect(chunks.filter((chunk) => chunk.isDynamicEntry)).toHaveLength(scenarios.length);
  });

  test('arrive as they were read', async () => {
    const { output } = await buildPage(copySituations());
    const [first] = scenarios;
    const file = output.find(
      (one) => one.type === 'chunk' && one.isDynamicEntry && one.facadeModuleId?.endsWith(first?.id ?? '-'),
    );
    expect(file?.type === 'chunk' && file.code).toContain(
      JSON.stringify(first?.summary).slice(1, -1).replaceAll('"', '\\"'),
    );
  });

  test('stop the build when one is faulty, with its place', async () => {
    const root = copySituations();
    const [path = ''] = readSituations(root)
      .flatMap((one) => one.files)
      .filter((file) => file.endsWith('scenario.yaml'));
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^minutes: .*$/m, 'minutes: beaucoup'));
    await expect(buildPage(root)).rejects.toThrow(/SC\d+ scenarios\/.*scenario\.yaml:\d+:\d+/);
  });
});
