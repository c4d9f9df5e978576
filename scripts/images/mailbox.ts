/** The mailbox of the example by mail: a message that comes while another is read and put off to a day, then an answer being written and its spelling. */
import type { Page } from 'playwright-core';
import type { Shooter } from './shoot.ts';

const SITUATION = 'exemple-courrier';
/** A little longer than the first message takes to come, ms. */
const UNTIL_MAIL_MS = 46_000;

export async function shootMailbox(page: Page, address: string, shoot: Shooter): Promise<void> {
  await page.goto(`${address}/#/situation/${SITUATION}?tirage=3`);
  await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
  await page.getByRole('main', { name: 'Au guichet' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: /Notre atelier de jeudi/ }).click();
  await page.getByRole('button', { name: 'Suivre' }).click();
  await page.getByRole('menuitem', { name: /jeudi/ }).click();
  await page.getByText('à l’instant').waitFor({ timeout: UNTIL_MAIL_MS });
  await page.waitForTimeout(1200);
  await shoot(page, 'messagerie');
  await page.keyboard.press('Shift+O');
  await page.keyboard.type(
    'Bonjour Madame,\nVotre reponse est bien arrivée\u00a0: l’atelier de jeudi aura lieu à 15 h, salle 3.',
  );
  await page.getByText('mot à vérifier').waitFor();
  await page.getByRole('combobox', { name: 'Cc', exact: true }).pressSequentially('arn');
  await page.waitForTimeout(600);
  await shoot(page, 'messagerie-reponse');
  await page.getByRole('combobox', { name: 'Cc', exact: true }).fill('');
  await page.getByRole('textbox', { name: 'Texte' }).press('F7');
  await page.getByRole('menu').waitFor();
  await page.waitForTimeout(300);
  await shoot(page, 'messagerie-orthographe');
}
