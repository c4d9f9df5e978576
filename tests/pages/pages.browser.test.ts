/**
 * Every page but the game, in a real browser: its name, its heading, no accessibility fault, no fault at all.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { forbidDrawing, setUpBrowser } from '../browser/support/browser.ts';

const situ = setUpBrowser();

/** No two neighbours of the same name: each is waited for by its own. */
const pages: readonly (readonly [path: string, heading: RegExp, title: RegExp])[] = [
  ['/#/joueurs', /Qui joue/, /^Qui joue\s\? – Situ$/],
  ['/#/situation/s01-ou-est-mon-dossier', /Où est mon dossier/, /dossier/],
  ['/#/formateur', /Formateur, jury/, /Formateur/],
  ['/#/reglages', /Réglages/, /Réglages/],
  ['/#/donnees', /Vos données/, /données/],
  ['/#/resultats', /Vos parties/, /parties/],
  ['/#/mentions', /Mentions et crédits/, /Mentions/],
  ['/#/partie/inconnue', /Aucune partie/, /Aucune partie/],
  ['/#/revoir/inconnu?a=5', /Rien à revoir/, /Rien à revoir/],
  ['/#/bilan/inconnu', /Aucune partie/, /Aucune partie/],
  ['/#/nulle-part', /n’existe pas/, /n’existe pas/],
];

describe('each page', () => {
  let page: Page;

  // One page goes from address to address: those who come from outside are in other tests.
  beforeAll(async () => {
    page = await situ.openPage('about:blank');
    await forbidDrawing(page);
    await page.goto(situ.address);
  });

  test.each(pages)(
    '%s says its name, holds in a small zoomed window, and has no accessibility fault',
    async (path, heading, title) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(situ.address + path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await page.title()).toMatch(title);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await expectNoAxeViolations(page);
      await page.setViewportSize({ width: 640, height: 360 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
      await expectNoAxeViolations(page);
      situ.forgetFaults(/webgl/i);
    },
  );
});

describe('going from page to page', () => {
  test('moves the focus to the heading, and a place in the page keeps the page', async () => {
    const page = await situ.openPage('/');
    await page.getByRole('link', { name: 'Réglages' }).click();
    const heading = page.getByRole('heading', { level: 1, name: 'Réglages' });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.evaluate(() => {
      window.location.hash = '#contenu';
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    expect(new URL(page.url()).hash).toBe('#/reglages');
    await heading.waitFor();
  });

  test('by a number key opens the card that bears it', async () => {
    const page = await situ.openPage('/');
    await page.getByRole('heading', { level: 1, name: /Il est/ }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('heading', { level: 1, name: /Où est mon dossier/ }).waitFor();
  });

  test('works before any script has come, from the written page', async () => {
    const page = await situ.openPage('about:blank');
    await page.context().route('**/assets/*.js', (route) => route.abort());
    await page.goto(situ.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: /Où est mon dossier/ }).getAttribute('href')).toMatch(
      /^#\/situation\//,
    );
    situ.forgetFaults();
  });
});

describe('settings', () => {
  test('apply at once and are remembered with the person’s code', async () => {
    const page = await situ.openPage('/#/joueurs');
    await page.getByLabel('Un nouveau code').fill('Essai 12');
    await page.getByRole('button', { name: 'Jouer sous ce code' }).click();
    await page.getByRole('link', { name: /Essai 12/ }).waitFor();
    await page.goto(`${situ.address}/#/reglages`);
    await page.getByRole('switch', { name: /Texte espacé/ }).click({ force: true });
    await page.getByRole('radio', { name: /Réduits/ }).click({ force: true });
    const marks = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
    await expect.poll(marks).toMatchObject({ spacing: 'wide', motion: 'reduced' });
    await page.reload();
    await expect.poll(marks).toMatchObject({ spacing: 'wide', motion: 'reduced' });
    // Another code begins with these, changes its own, and leaves the first alone.
    await page.goto(`${situ.address}/#/joueurs`);
    await page.getByLabel('Un nouveau code').fill('Autre 7');
    await page.getByRole('button', { name: 'Jouer sous ce code' }).click();
    await page.getByRole('link', { name: /Autre 7/ }).waitFor();
    await page.goto(`${situ.address}/#/reglages`);
    await page.getByRole('switch', { name: /Texte espacé/ }).click({ force: true });
    await expect.poll(marks).toMatchObject({ spacing: 'normal' });
    await page.goto(`${situ.address}/#/joueurs`);
    await page.getByRole('button', { name: /Essai 12/ }).click();
    await page.getByRole('link', { name: /Essai 12/ }).waitFor();
    await expect.poll(marks).toMatchObject({ spacing: 'wide' });
  });
});

describe('what is kept', () => {
  test('can be erased, after being asked twice', async () => {
    const page = await situ.openPage('/#/joueurs');
    await page.getByLabel('Un nouveau code').fill('Essai 12');
    await page.getByRole('button', { name: 'Jouer sous ce code' }).click();
    await page.getByRole('link', { name: /Essai 12/ }).waitFor();
    await page.goto(`${situ.address}/#/donnees`);
    await page.getByRole('button', { name: 'Effacer tout ce que Situ garde ici' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Effacer' }).click();
    await question.waitFor({ state: 'detached' });
    await page.goto(`${situ.address}/#/joueurs`);
    await page.getByRole('heading', { level: 1, name: /Qui joue/ }).waitFor();
    expect(await page.getByRole('button', { name: /Essai 12/ }).count()).toBe(0);
  });
});
