/** The pages as a learner meets them: opening, conversation, a tool, debriefing, report. The last two show the reference candidate's run. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { runCandidate } from '../../src/candidates/index.ts';
import { findCandidate, findSituation } from '../../src/cli/disk.ts';
import type { KeptRun } from '../../src/store/whatIsSaved.ts';
import { buildIfStale } from '../builtPages.ts';
import { servePages } from '../servePages.ts';
import { shootDesk } from './desk.ts';
import { shootLetters } from './letters.ts';
import { shootMailbox } from './mailbox.ts';
import { type Shooter, SIZE } from './shoot.ts';

const SITUATION = 's01-ou-est-mon-dossier';
const VARIANT = 'tirage=4&visiteur=perrin&cause=piece-manquante&caractere=reactive';
const PORT = 4392;
const RUN_ID = 'images';

/** A finished run of the reference candidate, as the browser would keep it. */
function playReference(): KeptRun {
  const situation = findSituation(SITUATION);
  const { run } = runCandidate(situation.scenario, findCandidate(situation, 'expert'), { seed: 3 });
  const savedAt = Date.now();
  return {
    id: RUN_ID,
    player: 'C-417',
    scenario: SITUATION,
    startedAt: savedAt - run.nowMs,
    savedAt,
    state: 'finished',
    run: { ...run.record(), id: RUN_ID, nowMs: run.nowMs, savedAt },
    summary: { title: situation.scenario.title, time: '9 h 47', moment: '' },
    outcome: { endedAt: savedAt, ending: 'Une date, un nom', variant: 'images', observations: [] },
    drafts: null,
    notes: {},
    branchOf: null,
  };
}

async function shootCounter(page: Page, address: string, shoot: Shooter): Promise<void> {
  await page.goto(`${address}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
  await shoot(page, 'accueil');
  await page.goto(`${address}/#/situation/${SITUATION}?${VARIANT}`);
  await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
  await page.getByRole('main', { name: 'Au guichet' }).waitFor();
  await page.getByText('dossier', { exact: false }).first().waitFor();
  await page.waitForTimeout(16_000);
  await page.keyboard.press('Space');
  await page.waitForTimeout(7000);
  await shoot(page, 'conversation');
  await page.keyboard.press('d');
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('perrin');
  await page.keyboard.press('Enter');
  await page.getByText('24-1187').first().click();
  await page.waitForTimeout(2500);
  await shoot(page, 'dossiers');
}

async function shootReport(page: Page, address: string, folder: string, shoot: Shooter): Promise<void> {
  const file = join(folder, 'run.json');
  const kept = playReference();
  writeFileSync(
    file,
    JSON.stringify({
      format: 'situ-export',
      version: 1,
      writtenAt: kept.savedAt,
      players: [],
      runs: [kept],
      damaged: [],
    }),
  );
  await page.goto(`${address}/#/donnees`);
  await page.getByLabel('Rapporter un fichier de Situ').setInputFiles(file);
  await page.getByText('1 partie reprise').waitFor();
  await page.goto(`${address}/#/bilan/${RUN_ID}`);
  await page.getByLabel('Ce qui s’est bien passé').fill('Je l’ai laissé parler, et le ton est retombé.');
  await shoot(page, 'debriefing-avis');
  await page.getByRole('button', { name: 'Voir les résultats' }).click();
  await page.getByRole('heading', { name: 'Les critères' }).waitFor();
  await page.waitForTimeout(1500);
  await page
    .getByRole('heading', { name: 'Le fil de l’échange' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(400);
  await shoot(page, 'debriefing-fil');
  await page
    .getByRole('heading', { name: 'Les critères' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(400);
  await shoot(page, 'rapport');
}

export async function shootGame(browser: Browser, folder: string, shoot: Shooter): Promise<void> {
  const pages = await servePages({ folder: buildIfStale().folder, port: PORT });
  const context = await browser.newContext({ viewport: SIZE, serviceWorkers: 'block', locale: 'fr-FR' });
  const page = await context.newPage();
  try {
    await shootReport(page, pages.address, folder, shoot);
    await shootCounter(page, pages.address, shoot);
    await shootMailbox(page, pages.address, shoot);
    await shootLetters(page, pages.address, shoot);
    await shootDesk(browser, pages.address, shoot);
  } finally {
    await context.close();
    await pages.close();
  }
}
