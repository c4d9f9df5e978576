/** Reads the verdicts on the page of the report, as they are written there. */
import type { Page } from 'playwright-core';
import type { Verdict } from '../../../src/model/verdict.ts';
import { VERDICTS } from '../../../src/model/verdict.ts';
import { nameVerdict } from '../../../src/ui/marks/VerdictMark.tsx';

type WrittenRow = readonly [criterion: string, words: string];

/** The table of the document being read. */
function readTable(page: Page): Promise<readonly WrittenRow[]> {
  return page
    .getByRole('table')
    .filter({ hasText: 'Verdict proposé' })
    .evaluate((table) =>
      [...table.querySelectorAll<HTMLElement>('th[data-criterion]')].map((head): [string, string] => [
        head.dataset.criterion ?? '',
        head.parentElement?.querySelector('td')?.textContent ?? '',
      ]),
    );
}

/** Which verdict stands before which criterion, document after document. @throws on a word that is no verdict */
export async function readReport(page: Page): Promise<Readonly<Record<string, Verdict>>> {
  const rows: WrittenRow[] = [];
  const dividers = await page.getByRole('tab').count();
  for (let rank = 0; rank < dividers; rank += 1) {
    // By key, whoever plays: the page of the keyboard alone is watched for a mouse.
    await page.getByRole('tab', { selected: true }).press(rank === 0 ? 'Home' : 'ArrowRight');
    await page
      .getByRole('tab')
      .nth(rank)
      .and(page.getByRole('tab', { selected: true }))
      .waitFor();
    rows.push(...(await readTable(page)));
  }
  return Object.fromEntries(
    rows.map(([criterion, words]) => {
      const verdict = VERDICTS.find((one) => words.startsWith(nameVerdict(one)));
      if (verdict === undefined) throw new Error(`« ${words} » is no verdict`);
      return [criterion, verdict];
    }),
  );
}
