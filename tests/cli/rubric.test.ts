import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSitu } from '../../src/cli/situ.ts';

const RUBRIC = 'tests/writing/accepted/minimal.yaml';
const folder = mkdtempSync(join(tmpdir(), 'situ-rubric-'));
function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const remarks: string[] = [];
  const output = { print: (text: string) => printed.push(text), remark: (text: string) => remarks.push(text) };
  const code = await runSitu(['rubric', ...args], output);
  return { code, printed: printed.join('\n'), remarks: remarks.join('\n') };
}

const letter = write(
  'lettre.txt',
  '\ufeffObjet : facture FA 2026-0893\r\n\r\nNous demandons un avoir de 1 284,60 € avant le 26/11.\r\n',
);

describe('situ rubric', () => {
  it('gives the findings, and nothing else, as JSON', async () => {
    const { code, printed } = await run(RUBRIC, '--text', letter, '--json');
    expect(code).toBe(0);
    const data = JSON.parse(printed);
    expect(Object.keys(data)).toEqual(['findings']);
    for (const finding of data.findings)
      expect(Object.keys(finding)).toEqual(['id', 'verdict', 'quote', 'start', 'end']);
    const verdictOf = (id: string) => data.findings.find((finding: { id: string }) => finding.id === id);
    expect(verdictOf('facture')).toMatchObject({ quote: 'FA 2026-0893', start: 17 });
    expect(verdictOf('heure')).toEqual({ id: 'heure', verdict: 'absent', quote: '', start: null, end: null });
  });

  it('adds the first word the dictionary does not know, only when asked', async () => {
    const misspelt = write('faute.txt', 'Madame,\nVotre courier est arrivé.\n');
    const plain = await run(RUBRIC, '--text', misspelt, '--json');
    expect(plain.printed).not.toContain('orthographe');
    const { printed } = await run(RUBRIC, '--text', misspelt, '--orthographe', '--json');
    expect(JSON.parse(printed).findings.at(-1)).toEqual({
      id: 'orthographe',
      verdict: 'a-confirmer',
      quote: 'courier',
      start: 14,
      end: 21,
    });
  });

  it('shows a table otherwise', async () => {
    const { printed } = await run(RUBRIC, '--text', letter);
    expect(printed).toContain('Une grille d’exemple');
    expect(printed).toMatch(/présent +facture +«\u202fFA 2026-0893\u202f»/u);
  });

  it('tells the faults of a rubric, and exits with 1', async () => {
    const { code, printed, remarks } = await run(
      'tests/writing/refused/hour-that-is-not.yaml',
      '--text',
      letter,
      '--json',
    );
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(remarks).toContain('RU006 tests/writing/refused/hour-that-is-not.yaml:');
  });

  it.each<[string, string[]]>([
    ['no rubric', []],
    ['two rubrics', [RUBRIC, RUBRIC, '--text', letter]],
    ['no text', [RUBRIC]],
    ['a text that is not there', [RUBRIC, '--text', join(folder, 'absent.txt')]],
    ['a folder', [RUBRIC, '--text', folder]],
    ['an unknown option', [RUBRIC, '--texte', letter]],
  ])('%s is misuse: told, exit 2', async (_name, args) => {
    const { code, remarks } = await run(...args);
    expect(code).toBe(2);
    expect(remarks).not.toBe('');
  });

  it('a rubric that is not there is a fault of the rubric', async () => {
    const { code, remarks } = await run(join(folder, 'absente.yaml'), '--text', letter);
    expect(code).toBe(1);
    expect(remarks).toContain('SC001');
  });

  it.each<[string, string | Uint8Array]>([
    ['an empty text', ''],
    ['bytes', new Uint8Array([0, 255, 254, 10, 13, 195, 40, 240, 159])],
    ['ten million characters', 'Nous ne demandons pas 40 cartons. '.repeat(300_000)],
    ['one word of ten million letters', 'a'.repeat(10_000_000)],
  ])('%s gets an answer', async (name, content) => {
    const { code, printed } = await run(RUBRIC, '--text', write(`${name}.txt`, content), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed).findings.length).toBeGreaterThan(10);
  });

  it('reads standard input with « - »', () => {
    const printed = execFileSync(process.execPath, ['src/cli/situ.ts', 'rubric', RUBRIC, '--text', '-', '--json'], {
      input: 'Rendez-vous le 26/11 à 9 h, comme convenu.',
      encoding: 'utf8',
    });
    expect(JSON.parse(printed).findings.find(({ id }: { id: string }) => id === 'heure').quote).toBe('9 h');
  });
});
