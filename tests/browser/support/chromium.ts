/**
 * Where the real browser of tests and benches comes from: the npm package `@sparticuz/chromium`, unpacked once into `.cache/`.
 * Nothing has to be installed on the machine. Knows how to launch; nothing of the pages.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import packedChromium from '@sparticuz/chromium';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

const rootFolder = join(import.meta.dirname, '..', '..', '..');

/**
 * Flags of the package we refuse: they make a browser unlike the learners' (no web security, everything in one process).
 * `--headless` is Playwright's to give.
 */
const refusedFlags =
  /^--(headless|single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials)/;

const ownFlags = [
  // No word to the outside: a browser that updates itself disturbs measures and breaks our promise of silence.
  '--disable-background-networking',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  // Without a graphics card, browsers draw pages on the processor; through the imitated card of the package a page takes seconds.
  '--disable-gpu-rasterization',
];

function readPackageVersion(): string {
  const file = join(rootFolder, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8'));
  return String(version);
}

/**
 * Unpacks the browser when needed, into a draft folder renamed at the end: two runs that start together never use a half-written one.
 * @returns the path of the executable
 */
async function unpackChromium(): Promise<string> {
  const folder = join(rootFolder, '.cache', `chromium-${readPackageVersion()}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const outerTmp = process.env.TMPDIR;
  try {
    // The package unpacks into the system's temporary folder and nowhere else: lend it ours.
    process.env.TMPDIR = draft;
    await packedChromium.executablePath();
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    if (outerTmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outerTmp;
    rmSync(draft, { recursive: true, force: true });
  }
  return executable;
}

async function chooseBrowser(): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    return {
      executablePath: await unpackChromium(),
      args: packedChromium.args.filter((flag) => !refusedFlags.test(flag)),
    };
  }
  // The packed browser is for Linux on x64; elsewhere the machine's own Chrome or Edge does as well.
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args: ['--use-angle=swiftshader'] };
}

/**
 * Launches the browser as a server that several test files can join.
 * @throws when no browser can be started (on systems other than Linux x64: install Chrome or Edge)
 */
export async function launchChromium(extraFlags: readonly string[] = []): Promise<BrowserServer> {
  const { args = [], ...options } = await chooseBrowser();
  return chromium.launchServer({ ...options, headless: true, args: [...args, ...ownFlags, ...extraFlags] });
}
