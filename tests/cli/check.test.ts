import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command as check } from '../../src/cli/check.ts';
import { UserError } from '../../src/cli/command.ts';
import { command as schema } from '../../src/cli/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'situ-check-')).replaceAll('\\', '/');
afterAll(() => rmSync(folder, { recursive: true }));

const MINIMAL = readFileSync('tests/scenario/accepted/minimal.yaml', 'utf8');
mkdirSync(`${folder}/minimale`);
mkdirSync(`${folder}/mauvais`);
mkdirSync(`${folder}/worlds`);
mkdirSync(`${folder}/vide`);
writeFileSync(`${folder}/worlds/guichet.yaml`, readFileSync('tests/scenario/worlds/guichet.yaml'));
writeFileSync(`${folder}/minimale/scenario.yaml`, MINIMAL);
writeFileSync(
  `${folder}/mauvais/scenario.yaml`,
  `${MINIMAL.replace('id: minimale', 'id: mauvais').replace('to: visiteur', 'to: visteur')}parts: [suite.yaml]\n`,
);
writeFileSync(`${folder}/mauvais/suite.yaml`, 'lines: [{ id: x, who: visiteur, on: nimporte, text: "Ah." }]\n');

async function run(...args: string[]) {
  const printed: string[] = [];
  const code = await check.run(args, { print: (text) => printed.push(text), remark: () => {} });
  return { code, text: printed.join('\n') };
}

describe('situ check', () => {
  it('exits with 0 and counts when all is well', async () => {
    const { code, text } = await run(`${folder}/minimale`);
    expect(code).toBe(0);
    expect(text).toBe('1 fichier vérifié\u00a0: 0 erreur, 0 avertissement.');
  });

  it('exits with 1 and gives code, place, fault and cure', async () => {
    const { code, text } = await run(`${folder}/mauvais`);
    expect(code).toBe(1);
    expect(text).toMatch(
      /^SC101 \S+\/mauvais\/scenario\.yaml:\d+:\d+ «\u202fvisteur\u202f» .* Vouliez-vous «\u202fvisiteur\u202f»\u202f\?$/m,
    );
    expect(text).toMatch(/^SC133 \S+\/mauvais\/suite\.yaml:1:\d+ /m);
  });

  it('gives data to other tools', async () => {
    const { code, text } = await run('--json', folder);
    expect(code).toBe(1);
    const { files, diagnostics } = JSON.parse(text);
    expect(files).toBe(4);
    expect(diagnostics.map(({ code: one }: { code: string }) => one)).toEqual(['SC101', 'SC133']);
    expect(Object.keys(diagnostics[0])).toEqual(['code', 'severity', 'file', 'line', 'column', 'message']);
  });

  it('a part named alone is checked with its situation, once', async () => {
    const alone = await run('--json', `${folder}/mauvais/suite.yaml`);
    const both = await run('--json', `${folder}/mauvais/suite.yaml`, `${folder}/mauvais/scenario.yaml`);
    expect(JSON.parse(both.text).diagnostics).toEqual(JSON.parse(alone.text).diagnostics);
  });

  it('a world named alone is checked as a world', async () => {
    expect((await run(`${folder}/worlds/guichet.yaml`)).code).toBe(0);
  });

  it('a rubric is checked as a rubric', async () => {
    expect((await run('tests/writing/rubrics/courriel.yaml')).code).toBe(0);
    const { code, text } = await run('--json', 'tests/writing/refused/word-of-signs.yaml');
    expect(code).toBe(1);
    expect(JSON.parse(text).diagnostics).toMatchObject([{ code: 'RU009', line: 15 }]);
  });

  it('tells a file that is not there', async () => {
    const { code, text } = await run(`${folder}/absent.yaml`);
    expect(code).toBe(1);
    expect(text).toContain('SC001');
  });

  it('corrects the typography of texts on demand, and nothing else', async () => {
    const comment = '# d\'abord un commentaire : "tel quel" !\n';
    const correct = `${comment}${MINIMAL.replace('id: minimale', 'id: typo')}`;
    mkdirSync(`${folder}/typo`);
    const path = `${folder}/typo/scenario.yaml`;
    writeFileSync(path, correct.replaceAll('\u202f', ' ').replaceAll('’', "'"));
    expect((await run(path)).text).toContain('SC158');
    expect((await run(path, '--typographie')).text).not.toContain('SC158');
    expect(readFileSync(path, 'utf8').slice(comment.length)).toBe(correct.slice(comment.length));
    expect(readFileSync(path, 'utf8').startsWith(comment)).toBe(true);
    rmSync(`${folder}/typo`, { recursive: true });
  });

  it('refuses a folder without a file, and an unknown option', async () => {
    await expect(run(`${folder}/vide`)).rejects.toThrow(UserError);
    await expect(run('--jsn')).rejects.toThrow(UserError);
  });

  it('checks what ships when nothing is named, and finds no error in it', async () => {
    const { code, text } = await run('--json');
    const { files, diagnostics } = JSON.parse(text);
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
    expect(files).toBeGreaterThan(5);
  });
});

describe('situ schema', () => {
  const print = (...args: string[]) => {
    const printed: string[] = [];
    schema.run(args, { print: (text) => printed.push(text), remark: () => {} });
    return JSON.parse(printed.join(''));
  };

  it.each(['situation', 'part', 'organisation', 'candidate', 'rubric'])('describes a %s', (kind) => {
    const described = print(kind);
    expect(described.$schema).toContain('json-schema.org');
    expect(described.additionalProperties).toBe(false);
  });

  it('asks only for keys without a default', () => {
    const { required } = print();
    expect(required).toEqual(expect.arrayContaining(['situ', 'id', 'world', 'characters', 'endings']));
    expect(required).not.toContain('parts');
    expect(required).not.toContain('catalogue');
  });

  it('refuses an unknown kind and proposes the nearest', () => {
    expect(() => print('situations')).toThrow(/Vouliez-vous/);
  });
});
