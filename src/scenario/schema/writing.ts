/** What the learner writes and what is looked for in it. The finding itself is `writing/`’s. */
import { z } from 'zod';
import { factSchema, rubricSchema } from '../../writing/index.ts';
import { conditionSchema, drawTest, idSchema } from './common.ts';

/** A fact that may be wanted in some variants only. */
const variantFactSchema = factSchema.extend({
  title: z
    .string()
    .min(1)
    .max(120)
    .optional()
    .describe('Ce fait, comme le bilan le nomme : « le numéro de la facture ».'),
  draw: drawTest.optional(),
});

/** By which way a text may go. */
export const WAYS = ['mail', 'letter', 'text'] as const;

/**
 * A text expected: every message sent that answers `answers`, or goes to `to`, is read with these facts in mind; so are a letter
 * to `to`, and a text of the learner’s joined to such a message or letter. A fact with `draw` is wanted in these variants only;
 * words of its `text` may hold placeholders.
 */
export const writingSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160).describe('Ce qui est à écrire, comme on le dirait au jury.'),
  answers: idSchema.optional().describe('Message de la messagerie auquel on répond ou que l’on transfère.'),
  to: idSchema.optional().describe('Contact ou collègue à qui l’écrit est adressé.'),
  by: z
    .array(z.enum(WAYS))
    .min(1)
    .optional()
    .describe(
      'Par où il peut partir : message (mail), lettre (letter), texte joint à l’un ou à l’autre (text). Sans cela, les trois.',
    ),
  when: conditionSchema.optional().describe('Seulement dans ces variantes (tirages).'),
  kind: rubricSchema.shape.kind
    .optional()
    .describe(
      'Le genre d’écrit attendu ; sans cela, il est lu pour ce qu’il est : message, lettre, note, compte rendu.',
    ),
  asks: rubricSchema.shape.asks,
  facts: z.array(variantFactSchema).max(100).default([]),
});

export type Writing = z.infer<typeof writingSchema>;
