/** Reads the verdicts on the page of the report, as they are written there. */
import type { Page } from 'playwright-core';
import type { Verdict } from '../../../src/model/verdict.ts';
import { VERDICTS } from '../../../src/model/verdict.ts';
import { nameVerdict } from '../../../src/ui/marks/VerdictMark.tsx';

/** Which verdict stands before which criterion. @throws on a word that is no verdict */
export async function readReport(page: Page): Promise<Readonly<Record<string, Verdict>>> {
  const rows = await page
    .getByRole('table')
    .filter({ hasText: 'Verdict proposé' })
    .evaluate((table) =>
      [...table.querySelectorAll('tr')].flatMap((row) => {
        const [head, verdict] = [row.querySelector('th[scope=row]'), row.querySelector('td')];
        return head === null || verdict === null
          ? []
          : [[head.firstElementChild?.textContent ?? '', verdict.textContent ?? '']];
      }),
    );
  return Object.fromEntries(
    rows.map(([criterion = '', words = '']) => {
      const verdict = VERDICTS.find((one) => words.startsWith(nameVerdict(one)));
      if (verdict === undefined) throw new Error(`« ${words} » is no verdict`);
      return [criterion, verdict];
    }),
  );
}
