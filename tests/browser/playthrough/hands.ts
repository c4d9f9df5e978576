/**
 * Two ways to work the same page: with the mouse, or with the keyboard alone. Both find controls by what the page calls them.
 * Know controls and keys; nothing of the situation.
 */
import type { Locator, Page } from 'playwright-core';

export interface Hands {
  readonly page: Page;
  /** Presses a control. `key` is its shortcut: a keyboard may use it instead of going there. */
  press(control: Locator, key?: string): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Picks one radio button, by the word beside it. */
  choose(group: Locator, word: string): Promise<void>;
  /** Opens a menu or a list by its button, and takes one of its entries. */
  pick(opener: Locator, entry: Locator): Promise<void>;
  /** Opens a row of a table one walks with the arrows. */
  open(table: Locator, row: Locator): Promise<void>;
  /** Ticks a box that is not ticked yet. */
  tick(box: Locator): Promise<void>;
  /** Unticks a box that is ticked. */
  untick(box: Locator): Promise<void>;
  /** Goes into a field where one types part by part. */
  enter(field: Locator): Promise<void>;
  /** Goes to a row of a table or of a tree, which is then the one chosen. */
  walkTo(row: Locator): Promise<void>;
  /** To be called once the page has taken a gesture in. */
  settle(gesture: string): Promise<void>;
}

export function takeMouse(page: Page): Hands {
  return {
    page,
    press: (control) => control.click(),
    write: (field, text) => field.fill(text),
    choose: (group, word) => group.locator('label').filter({ hasText: word }).click(),
    pick: async (opener, entry) => {
      await opener.click();
      await entry.click();
    },
    open: (_table, row) => row.click(),
    tick: async (box) => {
      // The box one sees is drawn: its label takes the press.
      if (!(await box.isChecked())) await box.locator('xpath=ancestor::label').click();
    },
    untick: async (box) => {
      if (await box.isChecked()) await box.locator('xpath=ancestor::label').click();
    },
    enter: (field) => field.click(),
    walkTo: (row) => row.click(),
    settle: async () => {},
  };
}

/** Characters typed one by one. */
const LONGEST_TYPED = 60;
/** Further than the longest page. */
const mostTabs = 120;

const isFocused = (control: Locator): Promise<boolean> => control.evaluate((one) => one === document.activeElement);

/** Where the focus is, as far as keys care. */
function readFocus(page: Page): Promise<{ readonly isTyping: boolean; readonly isOnForeignControl: boolean }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const isTyping = active?.matches('input:not([type=radio]):not([type=checkbox]), textarea') ?? false;
    const isControl = active?.matches('button, a, input, textarea') ?? false;
    return { isTyping, isOnForeignControl: isControl && active?.closest('[aria-busy]') === null };
  });
}

/** Does it come before what has the focus, in the order of the page? */
const isBehind = (control: Locator): Promise<boolean> =>
  control.evaluate((one) => {
    const active = document.activeElement;
    if (active === null || active === document.body || active.contains(one)) return false;
    return (active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });

async function tabAlong(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab'): Promise<boolean> {
  const wanted = await control.elementHandle();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await page.evaluate((one) => one === document.activeElement, wanted)) return true;
    await page.keyboard.press(key);
  }
  return isFocused(control);
}

/** By the shorter way, as anyone does; the other way round when groups with one stop stand in between. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  if ((await isBehind(control)) && (await tabAlong(page, control, 'Shift+Tab'))) return;
  if (await tabAlong(page, control, 'Tab')) return;
  throw new Error(`The Tab key never reached ${control}.`);
}

/** From the first entry on, until the focus is on this one. */
async function arrowTo(page: Page, entry: Locator): Promise<void> {
  await entry.waitFor();
  await page.keyboard.press('Home');
  for (let moves = 0; moves < mostTabs; moves += 1) {
    if (await isFocused(entry)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows never reached ${entry}.`);
}

/** Figures and letters are for the field while one types: Alt makes them shortcuts again. */
async function pressShortcut(page: Page, control: Locator, key: string): Promise<void> {
  const { isTyping, isOnForeignControl } = await readFocus(page);
  if (key === 'Space' && isOnForeignControl) {
    await tabTo(page, control);
    await page.keyboard.press('Space');
    return;
  }
  await control.waitFor();
  await page.keyboard.press(isTyping && key !== 'Escape' ? `Alt+${key}` : key);
}

/** Never touches the mouse. `lostAfter` receives the gestures after which the focus was on nothing. */
export function takeKeyboard(page: Page, lostAfter: string[]): Hands {
  return {
    page,
    async press(control, key) {
      if (key !== undefined) return pressShortcut(page, control, key);
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await tabTo(page, field);
      await page.keyboard.press('Control+A');
      // A long text comes in one piece, as from a dictation or a clipboard: thousands of keys would prove nothing more.
      if (text.length > LONGEST_TYPED) await page.keyboard.insertText(text);
      else await page.keyboard.type(text);
    },
    async choose(group, word) {
      const isIn = () => group.evaluate((one) => one.contains(document.activeElement));
      for (let tabs = 0; tabs < mostTabs && !(await isIn()); tabs += 1) await page.keyboard.press('Tab');
      const wanted = group.getByRole('radio', { name: word });
      const count = await group.getByRole('radio').count();
      for (let moves = 0; moves < count && !(await wanted.isChecked()); moves += 1) {
        await page.keyboard.press(
          moves === 0 && (await group.getByRole('radio', { checked: true }).count()) === 0 ? 'Space' : 'ArrowRight',
        );
      }
      if (!(await wanted.isChecked())) throw new Error(`The arrows never reached « ${word} ».`);
    },
    async pick(opener, entry) {
      await tabTo(page, opener);
      await page.keyboard.press('Enter');
      await arrowTo(page, entry);
      await page.keyboard.press('Enter');
    },
    async open(table, row) {
      const isIn = () => table.evaluate((one) => one.contains(document.activeElement));
      for (let tabs = 0; tabs < mostTabs && !(await isIn()); tabs += 1) await page.keyboard.press('Tab');
      await arrowTo(page, row);
      await page.keyboard.press('Enter');
    },
    async tick(box) {
      await tabTo(page, box);
      if (!(await box.isChecked())) await page.keyboard.press('Space');
    },
    async untick(box) {
      await tabTo(page, box);
      if (await box.isChecked()) await page.keyboard.press('Space');
    },
    enter: (field) => tabTo(page, field),
    async walkTo(row) {
      await row.waitFor();
      const isIn = () =>
        row.evaluate((one) => one.closest('[role=grid], [role=treegrid]')?.contains(document.activeElement) ?? false);
      for (let tabs = 0; tabs < mostTabs && !(await isIn()); tabs += 1) await page.keyboard.press('Tab');
      // From a heading or a button of a row to the rows, then from the top.
      await page.keyboard.press('Control+Home');
      await arrowTo(page, row);
    },
    async settle(gesture) {
      if (await page.evaluate(() => document.activeElement === document.body)) lostAfter.push(gesture);
    },
  };
}
