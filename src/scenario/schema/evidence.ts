/**
 * What counts as evidence for which criterion: a small closed vocabulary of patterns over the log.
 * The meaning of each word, and what it says of an empty log, is written here and kept by `assessment/`.
 */
import { z } from 'zod';
import { conditionSchema, idSchema } from './common.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const fieldTest = z.union([
  scalar,
  z.array(scalar).min(1).describe('L’une de ces valeurs.'),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
  z.strictObject({ not: z.union([scalar, z.array(scalar)]) }),
  z.strictObject({ empty: z.boolean() }),
]);

/**
 * One kind of log entry with tests on its fields: `{ said: { to: visiteur, acts: reformulate, exact: true } }`.
 * A field that is a list matches when it holds the value.
 */
export const matchSchema = z.record(z.string(), z.record(z.string(), fieldTest));

export type FieldTest = z.infer<typeof fieldTest>;
export type Match = z.infer<typeof matchSchema>;

/** With an empty log: `seen` false, `never` true, `count` compares 0, `before`, `within`, `between` true, `mark` false. */
export type Rule =
  | { seen: Match | Match[] }
  | { never: Match | Match[] }
  | { count: { of: Match | Match[]; atLeast?: number; atMost?: number } }
  | { before: { first: Match | Match[]; then: Match | Match[] } }
  | { within: { seconds: number; after: Match | Match[]; seen: Match | Match[] } }
  | { between: { from: Match | Match[]; to: Match | Match[]; seen?: Match | Match[]; never?: Match | Match[] } }
  | { mark: string }
  | { all: Rule[] }
  | { any: Rule[] }
  | { not: Rule };

const matches = z.union([matchSchema, z.array(matchSchema).min(1)]);

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ seen: matches }),
    z.strictObject({ never: matches }),
    z.strictObject({
      count: z.strictObject({ of: matches, atLeast: z.number().optional(), atMost: z.number().optional() }),
    }),
    // biome-ignore lint/suspicious/noThenProperty: a word of the scenario language; never awaited.
    z.strictObject({ before: z.strictObject({ first: matches, then: matches }) }),
    z.strictObject({ within: z.strictObject({ seconds: z.number(), after: matches, seen: matches }) }),
    z.strictObject({
      between: z.strictObject({ from: matches, to: matches, seen: matches.optional(), never: matches.optional() }),
    }),
    z.strictObject({ mark: z.string() }),
    z.strictObject({ all: z.array(ruleSchema).min(1) }),
    z.strictObject({ any: z.array(ruleSchema).min(1) }),
    z.strictObject({ not: ruleSchema }),
  ]),
);

/** One finding: when the rule holds, the sentence is said, with the entries it rests on. */
export const findingSchema = z.strictObject({
  if: ruleSchema,
  say: z.string().min(1).describe('Phrase lue par le jury ; {mots} cite ce qui a été dit, {duree}, {personne}…'),
});

/** A thing to be shown. When it is missing: a major fault (`ignored`), or a minor one. */
export const showingSchema = z.strictObject({
  if: ruleSchema,
  say: z.string().min(1),
  missing: z.enum(['major', 'minor']).default('major'),
  otherwise: z.string().min(1).describe('Phrase dite quand la chose manque.'),
});

export const indicatorSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  criteria: z.array(z.string()).min(1).describe('Critères officiels que cet indicateur renseigne.'),
  mode: z.enum(['software', 'software-to-confirm', 'software-plus-explanation', 'human']).default('software'),
  /** Absent: always judged. */
  occasion: ruleSchema.optional(),
  /** French sentence for « non observé ». */
  noOccasion: z.string().default('L’occasion ne s’est pas présentée.'),
  when: conditionSchema.optional().describe('Seulement dans ces variantes (tirages).'),
  shows: z.array(showingSchema).default([]),
  minor: z.array(findingSchema).default([]),
  major: z.array(findingSchema).default([]),
  critical: z.array(findingSchema).default([]),
});

export type Finding = z.infer<typeof findingSchema>;
export type Showing = z.infer<typeof showingSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
