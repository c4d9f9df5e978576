/** Those whom the learner meets: visitors and callers. */
import { z } from 'zod';
import { TEMPERS } from '../../model/person.ts';
import { byDrawSchema, idSchema } from './common.ts';

/** One identity a character may take. `look` names a drawing of the cast. */
export const personaSchema = z.strictObject({
  id: idSchema,
  civility: z.enum(['M.', 'Mme']),
  firstName: z.string().min(1),
  name: z.string().min(1),
  look: z.string().min(1),
  born: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});

/** Numbers from 0 to 10. Below: who they are and how they come in. */
export const characterSchema = z.strictObject({
  id: idSchema.describe('Rôle dans la situation (« visiteur », « deuxieme », « appel-1 »).'),
  role: z.enum(['visitor', 'caller', 'colleague']),
  /** Either fixed, or the name of a draw whose values are personas' ids. */
  persona: z.union([idSchema, z.strictObject({ draw: z.string() })]),
  temper: z.union([z.enum(TEMPERS), z.strictObject({ draw: z.string() })]).default('reactive'),
  anger: z.number().min(0).max(10).default(1).describe('Colère à l’arrivée, de 0 à 10.'),
  trust: z.number().min(0).max(10).default(5),
  /** Anger they come back to while nothing is settled, by need; the rest of the model is the software's. */
  grievance: z
    .number()
    .min(0)
    .max(10)
    .default(2)
    .describe('Colère vers laquelle on revient tant que rien n’est réglé.'),
  arrives: z
    .strictObject({
      afterS: z.number().min(0).describe('Entre dans le hall à cet instant (secondes).'),
      spreadS: z.number().min(0).default(0).describe('Décalage au hasard, en plus ou en moins.'),
      to: z.enum(['counter', 'queue']),
      staysS: z
        .number()
        .min(10)
        .optional()
        .describe('Une fois au guichet, s’en va de son côté après tant de secondes, si personne n’a pris congé.'),
    })
    .optional(),
  /** Leaves when left without a word this long in the queue. */
  patienceS: z.number().min(10).default(420),
  /** Whose file or visit it is: what the register and the identity check are compared with. */
  visit: z
    .strictObject({
      reason: byDrawSchema(z.string().min(1)),
      host: z.string().default(''),
      badge: z.boolean().default(false).describe('Doit recevoir un badge.'),
    })
    .optional(),
});

export type Persona = z.infer<typeof personaSchema>;
export type Character = z.infer<typeof characterSchema>;
