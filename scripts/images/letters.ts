/** The word processor of the desk: a letter being written, a word to check, then what is decided as it leaves. */
import type { Page } from 'playwright-core';
import { placeWords } from '../../src/model/workPlace.ts';
import type { Shooter } from './shoot.ts';

const SITUATION = 's05-la-facture-qui-ne-colle-pas';
const { open, here } = placeWords.desk;

const BODY = [
  'Monsieur,',
  '',
  'Nous avons bien reçu votre facture F25-11872, qui fait suite à notre commande BC 25-0417 du 3 novembre.',
  '',
  'En la comparant à notre commande et à votre bon de livraison BL 88213, signé avec reserves le 10 novembre, nous relevons que ',
].join('\n');

export async function shootLetters(page: Page, address: string, shoot: Shooter): Promise<void> {
  await page.goto(`${address}/#/situation/${SITUATION}?tirage=3`);
  await page.getByRole('button', { name: open }).click();
  await page.getByRole('main', { name: here }).waitFor();
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Lettre', exact: true }).click();
  await page.keyboard.type('Papeterie Lantier');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('À l’attention de M. Péan');
  for (let line = 0; line < 5; line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type('contestation de votre facture');
  for (let line = 0; line < 5; line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.type(BODY);
  await page.getByText('mot à vérifier').waitFor();
  await page.waitForTimeout(800);
  await shoot(page, 'redaction');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: 'Envoyer sur papier' }).waitFor();
  await page.waitForTimeout(600);
  await shoot(page, 'redaction-envoi');
}
