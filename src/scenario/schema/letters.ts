/** The word processor: who writes, on what paper, from which templates. What is looked for in a text is `writing.ts`’s. */
import { z } from 'zod';
import { TEXT_KINDS } from '../../model/letters.ts';
import { idSchema } from './common.ts';

export const lettersSchema = z.strictObject({
  /** Lines at the top left of a letter. */
  sender: z
    .array(z.string().min(1))
    .min(1)
    .max(6)
    .describe('Expéditeur : « Maison des services du Pays d’Ornay », service, adresse, ville.'),
  town: z.string().min(1).describe('Ville de la ligne de date : « Ornay ».'),
  signature: z.string().default('').describe('Nom et fonction au bas d’une lettre.'),
  templates: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1),
        kind: z.enum(TEXT_KINDS),
        body: z.string().min(1).max(8000),
      }),
    )
    .default([]),
});

export type Letters = z.infer<typeof lettersSchema>;
