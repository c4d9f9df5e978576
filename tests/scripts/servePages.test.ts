import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPages, servePages } from '../../scripts/servePages.ts';

const parent = mkdtempSync(join(tmpdir(), 'situ-serve-'));
const folder = join(parent, 'pages');
let served: ServedPages;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Accueil</title>');
  writeFileSync(join(folder, 'assets', 'hall-1234.js'), 'export const hall = 1;');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(parent, 'secret.json'), '{"secret":true}');
  served = await servePages({ folder, port: 4573 });
});

afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true, force: true });
});

/** Sends the path as it is: `fetch` would tidy `..` away before it left. */
function ask(path: string): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const outgoing = request(
      { hostname, port, path, headers: { 'accept-encoding': 'br', accept: 'text/html' } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const body = Buffer.concat(parts);
          const text = (answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      },
    );
    outgoing.on('error', reject).end();
  });
}

describe('the pages served', () => {
  test('are compressed, and named files are kept for good', async () => {
    const { headers, text } = await ask('/assets/hall-1234.js');
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8' });
    expect(headers['cache-control']).toMatch(/immutable/);
    expect(text).toBe('export const hall = 1;');
  });

  test('are asked for anew each time where a new version could hide', async () => {
    for (const path of ['/', '/manifest.webmanifest'])
      expect((await ask(path)).headers['cache-control']).toBe('no-cache');
  });

  test('answer any address of the application with its page', async () => {
    expect(await ask('/situations/une-autre')).toMatchObject({ status: 200, text: expect.stringContaining('Accueil') });
  });

  test.each(['/../secret.json', '/%2e%2e/secret.json', '/assets/..%2f..%2fsecret.json'])(
    'keep to their folder when asked for %s',
    async (path) => {
      expect((await ask(path)).text).not.toContain('secret');
    },
  );

  test('take the next port when theirs is taken, unless told not to', async () => {
    const port = Number(new URL(served.address).port);
    const other = await servePages({ folder, port });
    expect(other.address).not.toBe(served.address);
    await other.close();
    await expect(servePages({ folder, port, isPortStrict: true })).rejects.toThrow(/in use/);
  });
});
