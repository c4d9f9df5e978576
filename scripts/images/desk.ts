/**
 * The desk and its programs, at moments that the reference candidates of the two situations reach: they are played there through
 * the interface, the clock in hand.
 */
import type { Browser, Page } from 'playwright-core';
import type { Act } from '../../src/model/act.ts';
import { placeWords } from '../../src/model/workPlace.ts';
import { holdTime, stopTime } from '../../tests/browser/playthrough/frozenTime.ts';
import { takeMouse } from '../../tests/browser/playthrough/hands.ts';
import { Playthrough } from '../../tests/browser/playthrough/playthrough.ts';
import { openCabinetDocument } from '../../tests/browser/playthrough/programs/documents.ts';
import { playReference } from '../../tests/browser/playthrough/reference.ts';
import { type Shooter, SIZE } from './shoot.ts';

const INVOICE = 's05-la-facture-qui-ne-colle-pas';
const MEETING = 's09-la-reunion-deplacee';
const SEED = 4;

interface Player {
  readonly page: Page;
  readonly playthrough: Playthrough;
  /** Plays on up to the first act that is so, that one included. */
  playThrough(isLast: (act: Act) => boolean): Promise<void>;
}

async function sitDown(browser: Browser, address: string, situation: string): Promise<Player> {
  const context = await browser.newContext({
    viewport: SIZE,
    serviceWorkers: 'block',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route(/\.(aff|dic|wasm)(\.br)?$/, (route) => route.abort());
  await holdTime(page);
  const reference = playReference(situation, SEED);
  await page.goto(`${address}/#/situation/${situation}?tirage=${SEED}`);
  await page.getByRole('button', { name: placeWords.desk.open }).click();
  await page.getByRole('main', { name: placeWords.desk.here }).waitFor();
  const hands = takeMouse(page);
  const playthrough = new Playthrough(hands, reference);
  playthrough.goOn(hands, await stopTime(page));
  const playThrough = async (isLast: (act: Act) => boolean): Promise<void> => {
    const rank = reference.acts.findIndex(({ act }) => isLast(act));
    if (rank < 0) throw new Error(`The reference of ${situation} never comes to this moment.`);
    await playthrough.play(rank + 1);
    await page.waitForTimeout(400);
  };
  return { page, playthrough, playThrough };
}

async function shootInvoice(browser: Browser, address: string, shoot: Shooter): Promise<void> {
  const { page, playthrough, playThrough } = await sitDown(browser, address, INVOICE);
  await shoot(page, 'bureau');
  await playThrough((act) => act.do === 'readMail');
  await shoot(page, 'messagerie-partagee');
  await playThrough((act) => act.do === 'erp' && act.deed.do === 'compare');
  await shoot(page, 'gestion-rapprochement');
  await playThrough((act) => act.do === 'erp' && act.deed.do === 'openParty');
  await shoot(page, 'gestion-fournisseur');
  await playThrough((act) => act.do === 'openTool' && act.tool === 'documents');
  const at = { hands: takeMouse(page), session: playthrough.session };
  await openCabinetDocument(at, 'facture-scan');
  await openCabinetDocument(at, 'bc-scan');
  await page.keyboard.press('c');
  await page.waitForTimeout(300);
  await page.keyboard.press('l');
  await page.waitForTimeout(500);
  await shoot(page, 'documents');
  await page.context().close();
}

async function shootMeeting(browser: Browser, address: string, shoot: Shooter): Promise<void> {
  const { page, playThrough } = await sitDown(browser, address, MEETING);
  await playThrough((act) => act.do === 'say');
  await page.waitForTimeout(600);
  await shoot(page, 'bureau-directrice');
  await playThrough((act) => act.do === 'agenda' && act.deed.do === 'searchSlots');
  await shoot(page, 'agenda-creneaux');
  await playThrough((act) => act.do === 'agenda' && act.deed.do === 'changeMeeting');
  await shoot(page, 'agenda');
  await page.context().close();
}

export async function shootDesk(browser: Browser, address: string, shoot: Shooter): Promise<void> {
  await shootInvoice(browser, address, shoot);
  await shootMeeting(browser, address, shoot);
}
