/** What the learner writes and what is looked for in it. The finding itself is `writing/`’s. */
import { z } from 'zod';
import { factSchema, rubricSchema } from '../../writing/index.ts';
import { conditionSchema, drawTest, idSchema } from './common.ts';

/** A fact that may be wanted in some variants only. */
const variantFactSchema = factSchema.extend({ draw: drawTest.optional() });

/**
 * A text expected: every message sent that answers `answers`, or goes to `to`, is read with these facts in mind. A fact with `draw`
 * is wanted in these variants only; words of its `text` may hold placeholders.
 */
export const writingSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160).describe('Ce qui est à écrire, comme on le dirait au jury.'),
  answers: idSchema.optional().describe('Message de la messagerie auquel on répond ou que l’on transfère.'),
  to: idSchema.optional().describe('Contact ou collègue à qui le message est adressé.'),
  when: conditionSchema.optional().describe('Seulement dans ces variantes (tirages).'),
  kind: rubricSchema.shape.kind.default('courriel'),
  asks: rubricSchema.shape.asks,
  facts: z.array(variantFactSchema).max(100).default([]),
});

export type Writing = z.infer<typeof writingSchema>;
