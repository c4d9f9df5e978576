/** Types of what viteDesks.ts makes. */
declare module 'virtual:desks' {
  /** Fetches the situation of one desk, whole and checked. */
  export function loadDesk(
    desk: import('../../support/desks.ts').DeskName,
  ): Promise<import('../../../src/scenario/index.ts').Scenario>;
}
