/**
 * The play screen in a real browser, on a session made by hand: the keyboard, the focus, what is announced, axe.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Act } from '../../src/model/act.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import { expectSoundAt, NORMAL, pressAll, readFocus, type Size } from './deskUnderTest.ts';
import type { ViewName } from './views/openViews.ts';

const situ = setUpBrowser();
const ZOOMED: Size = { width: 640, height: 360 };
let page: Page;

beforeAll(async () => {
  page = await situ.openStage('desk/views', { ...NORMAL, context: { reducedMotion: 'reduce' } });
});

/** One page serves all tests: the screen and its session are new ones each time. */
async function begin(view: ViewName = 'angryView'): Promise<void> {
  await page.setViewportSize(NORMAL);
  await page.evaluate((name) => window.handMade.begin(name), view);
  await page.getByRole('main').waitFor();
}

const readActs = (): Promise<readonly Act[]> => page.evaluate(() => [...window.handMade.session.acts]);

test('says the reply whose figure is pressed, on a French keyboard too', async () => {
  await begin();
  await page.keyboard.press('Digit2');
  // The key 3 of a French keyboard without Shift.
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: '"', code: 'Digit3' })));
  expect(await readActs()).toEqual([
    { do: 'say', utterance: 'u-reformule' },
    { do: 'say', utterance: 'u-limite' },
  ]);
});

test('never says a reply on Space: over a slip it is silence', async () => {
  await begin();
  await page.getByRole('button', { name: /Si je vous suis bien/ }).focus();
  await page.keyboard.press('Space');
  expect(await readActs()).toEqual([{ do: 'listen', to: 'visiteur' }]);
  await page.keyboard.press('Enter');
  expect((await readActs()).at(-1)).toEqual({ do: 'say', utterance: 'u-reformule' });
});

test('keeps the focus at the same place among the replies when the hand changes', async () => {
  await begin();
  await page.getByRole('button', { name: /Trois déplacements/ }).focus();
  await page.evaluate(() => {
    const { hand } = window.handMade.session.view();
    if (hand === null) throw new Error('no hand');
    const replies = hand.replies.slice(0, 3).map((reply) => ({ ...reply, text: `Autrement : ${reply.text}` }));
    window.handMade.session.show({ hand: { ...hand, replies, canListen: false, canRethink: false } });
  });
  expect(await readFocus(page)).toContain('Autrement : Je veux bien chercher');
});

test('leaves the focus where it is when the telephone rings', async () => {
  await begin('filesView');
  const ringing = await page.evaluate(() => window.handMade.session.view().phone);
  await page.getByRole('searchbox').fill('perr');
  await page.evaluate(
    (phone) =>
      window.handMade.session.show({
        phone: { ...phone, state: 'ringing', shown: '214 Belaïd K.', rings: 1, can: { ...phone.can, pickUp: true } },
      }),
    ringing,
  );
  await page.getByRole('button', { name: /Décrocher/ }).waitFor();
  await page.keyboard.type('in');
  expect(await page.getByRole('searchbox').inputValue()).toBe('perrin');
  expect(await readActs()).toEqual([]);
});

test('types letters in a field, acts on them with Alt, and lifts the eyes on Escape', async () => {
  await begin('filesView');
  await page.keyboard.type('mds1');
  expect(await readActs()).toEqual([]);
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Escape');
  expect(await readActs()).toEqual([{ do: 'say', utterance: 'u-date' }, { do: 'closeTool' }]);
});

test('answers beside a tool only to the figures that are shown', async () => {
  await begin('filesView');
  await page.getByRole('heading', { name: /Dossier 24-1187/ }).click();
  await page.keyboard.press('Digit4');
  expect(await readActs()).toEqual([]);
  await page.getByRole('button', { name: '3 autres réponses' }).click();
  await page.keyboard.press('Digit4');
  expect(await readActs()).toEqual([{ do: 'say', utterance: 'u-nomme' }]);
});

test('closes the sheet first, then the tool', async () => {
  await begin('filesView');
  await page.getByRole('heading', { name: /Dossier 24-1187/ }).click();
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog', { name: 'Le clavier' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await readActs()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await readActs()).toEqual([{ do: 'closeTool' }]);
});

test('gives the keyboard back to the replies when the eyes are lifted', async () => {
  await begin('filesView');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toContain('Je regarde tout de suite');
});

test('picks up with S while it rings, opens the set otherwise', async () => {
  await begin();
  await page.keyboard.press('s');
  await page.getByRole('region', { name: 'Appel en cours' }).waitFor();
  await page.keyboard.press('s');
  expect(await readActs()).toEqual([{ do: 'pickUp' }, { do: 'openTool', tool: 'phone' }]);
});

test('keeps every letter of a message until it is sent, once confirmed', async () => {
  await begin('paperworkView');
  await page.keyboard.press('m');
  await page.getByRole('combobox', { name: 'Destinataire' }).fill('M. Costa');
  await page.getByRole('textbox', { name: 'Numéro à rappeler' }).fill('0612345678');
  await page.getByText('Se relit').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  expect(await page.getByRole('combobox', { name: 'Destinataire' }).inputValue()).toBe('M. Costa');
  expect(await page.evaluate(() => window.handMade.shown.drafts?.messages['appel-1']?.number)).toBe('0612345678');
  await page.getByText('Urgent', { exact: true }).click();
  await page.getByRole('button', { name: 'Transmettre' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Transmettre' }).click();
  expect((await readActs()).at(-1)).toEqual({
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
  await begin('paperworkView');
  await page.getByRole('button', { name: 'Terminer la situation' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByText('Aucun message n’est transmis').waitFor();
  await question.getByRole('button', { name: /Revenir/ }).click();
  expect(await readActs()).toEqual([]);
  await page.getByRole('button', { name: 'Terminer la situation' }).click();
  await question.getByRole('button', { name: 'Terminer' }).click();
  expect(await readActs()).toEqual([{ do: 'finish' }]);
});

test('tells in words what is seen and what is said', async () => {
  await begin('quietView');
  await page.evaluate(() =>
    window.handMade.session.show({
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

/** Views, the keys pressed there, and the sizes in which they are looked at: those that fill the screen, at 200 % too. */
const screens: readonly (readonly [view: ViewName, keys: readonly string[], sizes: readonly Size[]])[] = [
  ['angryView', [], [NORMAL, ZOOMED]],
  ['lineView', [], [NORMAL, ZOOMED]],
  ['quietView', ['p', 'Tab', 'Tab', 'Enter'], [NORMAL]],
  ['quietView', ['s'], [NORMAL]],
  ['filesView', [], [NORMAL, ZOOMED]],
  ['angryView', ['r'], [NORMAL]],
  ['angryView', ['c'], [NORMAL]],
  ['paperworkView', ['m'], [NORMAL, ZOOMED]],
  ['angryView', ['t'], [NORMAL]],
];

test('holds nothing that axe finds wrong, whatever is open, at 200 % too, and never scrolls sideways', async () => {
  const strict = await situ.openStage('desk/views', { isStrict: true, context: { reducedMotion: 'reduce' } });
  await strict.getByRole('main').waitFor();
  for (const [view, keys, sizes] of screens) {
    await strict.setViewportSize(NORMAL);
    await strict.evaluate((name) => window.handMade.session.show(window.handMade.views[name]), view);
    await pressAll(strict, keys);
    await expectSoundAt(strict, sizes, `${view} ${keys.join(' ')}`);
    await strict.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
});
