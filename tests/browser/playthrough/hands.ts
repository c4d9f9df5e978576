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
  /** To be called once the page has taken a gesture in. */
  settle(gesture: string): Promise<void>;
}

export function takeMouse(page: Page): Hands {
  return {
    page,
    press: (control) => control.click(),
    write: (field, text) => field.fill(text),
    choose: (group, word) => group.locator('label').filter({ hasText: word }).click(),
    settle: async () => {},
  };
}

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

async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reached ${control}.`);
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
      await page.keyboard.type(text);
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
    async settle(gesture) {
      if (await page.evaluate(() => document.activeElement === document.body)) lostAfter.push(gesture);
    },
  };
}
