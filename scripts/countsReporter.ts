/**
 * A Vitest reporter that writes exact counts to the file named by SITU_COUNTS_FILE, for scripts/test.ts to sum up.
 * It prints nothing and knows nothing of the other checks.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What one Vitest run came to. `failed` also counts what fell outside a test: a file that did not load, a stray error. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function countModule(module: TestModule): TestCounts {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') passed += 1;
    else if (state === 'skipped') skipped += 1;
    // A test still pending when the run ends never gave its answer: that is a failure.
    else failed += 1;
  }
  failed += module.errors().length;
  for (const suite of module.children.allSuites()) failed += suite.errors().length;
  return { passed, failed, skipped };
}

export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    const file = process.env.SITU_COUNTS_FILE;
    if (file === undefined) return;
    const counts = modules.map(countModule).reduce<TestCounts>(
      (sum, one) => ({
        passed: sum.passed + one.passed,
        failed: sum.failed + one.failed,
        skipped: sum.skipped + one.skipped,
      }),
      { passed: 0, failed: strayErrors.length, skipped: 0 },
    );
    writeFileSync(file, JSON.stringify(counts));
  }
}
