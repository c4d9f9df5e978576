/**
 * The play screen in a real browser, on a session made by hand: the keyboard, the focus, what is announced, axe.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Act } from '../../src/model/act.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import { setUpStage } from '../browser/support/stage.ts';
import type {} from './page/openDesk.tsx';

const situ = setUpBrowser();
const stage = setUpStage(join(import.meta.dirname, 'page'), 4474, [react()]);

afterEach(() => {
  // This page has an address of its own: the guard against other hosts means no harm here.
  situ.forgetFaults(/^request to another host/);
});

async function openDesk(view = 'angryView', size = { width: 1280, height: 720 }): Promise<Page> {
  const page = await situ.openPage(`${stage.address}/index.html?view=${view}`, {
    ...size,
    context: { reducedMotion: 'reduce' },
  });
  await page.getByRole('main').waitFor();
  return page;
}

const readActs = (page: Page): Promise<readonly Act[]> => page.evaluate(() => [...window.desk.session.acts]);
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

test('says the reply whose figure is pressed, on a French keyboard too', async () => {
  const page = await openDesk();
  await page.keyboard.press('Digit2');
  // The key 3 of a French keyboard without Shift.
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: '"', code: 'Digit3' })));
  expect(await readActs(page)).toEqual([
    { do: 'say', utterance: 'u-reformule' },
    { do: 'say', utterance: 'u-limite' },
  ]);
});

test('never says a reply on Space: over a slip it is silence', async () => {
  const page = await openDesk();
  await page.getByRole('button', { name: /Si je vous suis bien/ }).focus();
  await page.keyboard.press('Space');
  expect(await readActs(page)).toEqual([{ do: 'listen', to: 'visiteur' }]);
  await page.keyboard.press('Enter');
  expect((await readActs(page)).at(-1)).toEqual({ do: 'say', utterance: 'u-reformule' });
});

test('keeps the focus at the same place among the replies when the hand changes', async () => {
  const page = await openDesk();
  await page.getByRole('button', { name: /Trois déplacements/ }).focus();
  await page.evaluate(() => {
    const { hand } = window.desk.session.view();
    if (hand === null) throw new Error('no hand');
    const replies = hand.replies.slice(0, 3).map((reply) => ({ ...reply, text: `Autrement : ${reply.text}` }));
    window.desk.session.show({ hand: { ...hand, replies, canListen: false, canRethink: false } });
  });
  expect(await readFocus(page)).toContain('Autrement : Je veux bien chercher');
});

test('leaves the focus where it is when the telephone rings', async () => {
  const page = await openDesk('filesView');
  const ringing = await page.evaluate(() => window.desk.session.view().phone);
  await page.getByRole('searchbox').fill('perr');
  await page.evaluate(
    (phone) =>
      window.desk.session.show({
        phone: { ...phone, state: 'ringing', shown: '214 Belaïd K.', rings: 1, can: { ...phone.can, pickUp: true } },
      }),
    ringing,
  );
  await page.getByRole('button', { name: /Décrocher/ }).waitFor();
  await page.keyboard.type('in');
  expect(await page.getByRole('searchbox').inputValue()).toBe('perrin');
  expect(await readActs(page)).toEqual([]);
});

test('types letters in a field, acts on them with Alt, and lifts the eyes on Escape', async () => {
  const page = await openDesk('filesView');
  await page.keyboard.type('mds1');
  expect(await readActs(page)).toEqual([]);
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Escape');
  expect(await readActs(page)).toEqual([{ do: 'say', utterance: 'u-date' }, { do: 'closeTool' }]);
});

test('answers beside a tool only to the figures that are shown', async () => {
  const page = await openDesk('filesView');
  await page.getByRole('heading', { name: /Dossier 24-1187/ }).click();
  await page.keyboard.press('Digit4');
  expect(await readActs(page)).toEqual([]);
  await page.getByRole('button', { name: '3 autres réponses' }).click();
  await page.keyboard.press('Digit4');
  expect(await readActs(page)).toEqual([{ do: 'say', utterance: 'u-nomme' }]);
});

test('closes the sheet first, then the tool', async () => {
  const page = await openDesk('filesView');
  await page.getByRole('heading', { name: /Dossier 24-1187/ }).click();
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog', { name: 'Le clavier' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await readActs(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await readActs(page)).toEqual([{ do: 'closeTool' }]);
});

test('gives the keyboard back to the replies when the eyes are lifted', async () => {
  const page = await openDesk('filesView');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toContain('Je regarde tout de suite');
});

test('picks up with S while it rings, opens the set otherwise', async () => {
  const page = await openDesk();
  await page.keyboard.press('s');
  await page.getByRole('region', { name: 'Appel en cours' }).waitFor();
  await page.keyboard.press('s');
  expect(await readActs(page)).toEqual([{ do: 'pickUp' }, { do: 'openTool', tool: 'phone' }]);
});

test('keeps every letter of a message until it is sent, once confirmed', async () => {
  const page = await openDesk('paperworkView');
  await page.keyboard.press('m');
  await page.getByRole('combobox', { name: 'Destinataire' }).fill('M. Costa');
  await page.getByRole('textbox', { name: 'Numéro à rappeler' }).fill('0612345678');
  await page.getByText('Se relit').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  expect(await page.getByRole('combobox', { name: 'Destinataire' }).inputValue()).toBe('M. Costa');
  expect(await page.evaluate(() => window.desk.drafts?.messages['appel-1']?.number)).toBe('0612345678');
  await page.getByText('Urgent', { exact: true }).click();
  await page.getByRole('button', { name: 'Transmettre' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Transmettre' }).click();
  expect((await readActs(page)).at(-1)).toEqual({
    do: 'sendMessage',
    slip: {
      call: 'appel-1',
      recipient: 'M. Costa',
      name: '',
      number: '0612345678',
      subject: '',
      urgency: 'urgent',
      text: '',
    },
  });
});

test('says what is left undone before ending', async () => {
  const page = await openDesk('paperworkView');
  await page.getByRole('button', { name: 'Terminer la situation' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByText('Aucun message n’est transmis').waitFor();
  await question.getByRole('button', { name: /Revenir/ }).click();
  expect(await readActs(page)).toEqual([]);
  await page.getByRole('button', { name: 'Terminer la situation' }).click();
  await question.getByRole('button', { name: 'Terminer' }).click();
  expect(await readActs(page)).toEqual([{ do: 'finish' }]);
});

test('tells in words what is seen and what is said', async () => {
  const page = await openDesk('quietView');
  await page.evaluate(() =>
    window.desk.session.show({
      narration: ['M. Perrin pousse la porte et entre dans le hall.'],
      transcript: [
        { atMs: 1, time: '9 h 38', speaker: 'visiteur', name: 'M. Perrin', text: 'Bonjour.', delivery: 'voix sèche' },
      ],
    }),
  );
  await page.locator('[aria-live="polite"]', { hasText: 'entre dans le hall. M. Perrin, voix sèche' }).waitFor({
    state: 'attached',
  });
});

const screens: readonly (readonly [view: string, keys: readonly string[]])[] = [
  ['angryView', []],
  ['lineView', []],
  ['quietView', ['p', 'Tab', 'Tab', 'Enter']],
  ['quietView', ['s']],
  ['filesView', []],
  ['angryView', ['r']],
  ['angryView', ['c']],
  ['paperworkView', ['m']],
  ['angryView', ['t']],
];

async function checkScreens(list: typeof screens, size: { width: number; height: number }): Promise<void> {
  const page = await openDesk('quietView', size);
  for (const [view, keys] of list) {
    await page.evaluate((name) => window.desk.session.show(window.desk.views[name] ?? {}), view);
    for (const key of keys) await page.keyboard.press(key);
    await expectNoAxeViolations(page);
    const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflowPx, `${view} ${keys.join(' ')} scrolls sideways`).toBeLessThanOrEqual(0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
}

test('holds nothing that axe finds wrong, whatever is open', async () => {
  await checkScreens(screens, { width: 1280, height: 720 });
});

test('holds nothing that axe finds wrong at 200 %, and never scrolls sideways', async () => {
  const few = screens.filter(([view, keys]) => keys.length === 0 || view === 'paperworkView');
  await checkScreens(few, { width: 640, height: 360 });
});
