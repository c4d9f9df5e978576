/** Whatever is asked of the word processor is done or refused in words; nothing breaks, and nothing kept is lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LetterDeed, SENDINGS, TEXT_KINDS } from '../../src/model/letters.ts';
import { suggestDeeds } from '../../src/statechart/index.ts';
import { openLettersDesk } from '../support/lettersDesk.ts';

const name = fc.constantFrom(
  'text-1',
  'text-2',
  'file-1',
  'plan',
  'arnaud',
  'nguyen',
  'me',
  '__proto__',
  'toString',
  '',
);
const words = fc.oneof(fc.string(), fc.constantFrom('**', '\t', '_a_', 'x'.repeat(21_000), '\ud800', 'Objet : '));
const size = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 1e300));

const deed: fc.Arbitrary<LetterDeed> = fc.oneof(
  fc.record({
    do: fc.constant('keep' as const),
    text: fc.oneof(fc.constant(''), name),
    written: fc.record({ kind: fc.constantFrom(...TEXT_KINDS), title: words, body: words }),
  }),
  fc.record({ do: fc.constant('remove' as const), text: name }),
  fc.record({
    do: fc.constant('send' as const),
    text: name,
    to: name,
    by: fc.constantFrom(...SENDINGS),
    enclosed: fc.array(name, { maxLength: 3 }),
    spelling: fc.option(fc.record({ words: size, unknown: fc.array(words, { maxLength: 4 }) }), { nil: undefined }),
  }),
  fc.record({
    do: fc.constant('joinFile' as const),
    file: fc.record({
      name: fc.oneof(words, fc.constant('a.odt')),
      bytes: size,
      digest: fc.oneof(words, fc.constant('a'.repeat(64))),
    }),
  }),
  fc.record({ do: fc.constant('takeBackFile' as const), document: name }),
);

it('is possible and leaves a fact, or is refused in a sentence', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const run = openLettersDesk();
      for (const one of deeds) {
        const before = run.log.length;
        const why = run.whyNot({ do: 'letters', deed: one });
        run.act({ do: 'letters', deed: one });
        const [, ...facts] = run.log.slice(before);
        if (why === null) expect(facts.length).toBeGreaterThan(0);
        else expect(why).toMatch(/^\p{Lu}.*[.!?]$/u);
      }
      const { texts, begun } = run.state.programs.letters;
      expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
      expect(texts.length).toBeLessThanOrEqual(begun);
    }),
    { numRuns: 150 },
  );
});

it('suggests a bounded list, some of it possible and some of it not, however long one goes on', () => {
  const run = openLettersDesk();
  for (let turn = 0; turn < 40; turn += 1) {
    const acts = suggestDeeds(run.model, run.state).filter((act) => act.do === 'letters');
    expect(acts.length).toBeLessThan(80);
    const next = acts.find((act) => run.whyNot(act) === null);
    if (next === undefined) break;
    run.act(next);
  }
  const after = suggestDeeds(run.model, run.state).filter((act) => act.do === 'letters');
  expect(run.state.programs.letters.texts.length).toBeGreaterThan(0);
  expect(run.state.programs.letters.texts.length).toBeLessThanOrEqual(6);
  expect(after.some((act) => run.whyNot(act) !== null)).toBe(true);
});
