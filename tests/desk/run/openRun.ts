/**
 * A desk over a real run: `?desk=agenda&tirage=3&travaux=loire&tool=agenda` chooses it, what chance decides and the program that is
 * open. Time stands still unless the test lets it pass.
 */
import { loadDesk } from 'virtual:desks';
import { TOOLS } from '../../../src/model/act.ts';
import type { LogEntry } from '../../../src/model/log.ts';
import { openSession } from '../../../src/session/index.ts';
import type { DeskName } from '../../support/desks.ts';
import { type ShownDesk, showDesk } from '../showDesk.tsx';

declare global {
  interface Window {
    desk: ShownDesk & {
      log(): readonly LogEntry[];
      /** Lets simulated seconds pass. */
      pass(seconds: number): void;
      prints: number;
    };
  }
}

const { desk, tirage, tool: asked, ...pins } = Object.fromEntries(new URLSearchParams(window.location.search));
const tool = TOOLS.find((one) => one === asked);
/** A session never lets more pass at once. */
const tickMs = 250;
let wallMs = 0;
const session = openSession({
  id: 'essai',
  scenario: await loadDesk(desk as DeskName),
  seed: Number(tirage),
  pins,
  now: () => wallMs,
});
if (tool !== undefined) session.act({ do: 'openTool', tool });

window.desk = Object.assign(showDesk(session), {
  log: () => session.run().log,
  pass: (seconds: number) => {
    for (let passed = 0; passed < seconds * 1000; passed += tickMs) {
      wallMs += tickMs;
      session.tick();
    }
  },
  prints: 0,
});
window.print = () => {
  window.desk.prints += 1;
};
