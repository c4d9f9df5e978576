/** A world: an organisation described once and used by several situations. */
import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

const hoursSchema = z.string().regex(/^\d{1,2}:\d{2}$/);

/** Somebody of the house, reachable by telephone. */
export const colleagueSchema = z.strictObject({
  id: idSchema,
  civility: z.enum(['M.', 'Mme']),
  firstName: z.string().min(1),
  name: z.string().min(1),
  role: z.string().min(1).describe('Fonction, telle qu’on la dirait au téléphone.'),
  service: idSchema,
  extension: z
    .string()
    .regex(/^\d{2,4}$/)
    .describe('Numéro de poste.'),
  email: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[a-z]+$/)
    .optional(),
  look: z.string().min(1).optional().describe('Dessin (parmi les personnes de la distribution), si on la voit.'),
});

export const serviceSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  place: z.string().min(1),
  purpose: textSchema,
});

export const procedureSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  sections: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        text: z.string().min(1).max(4000),
        teaches: z.array(idSchema).optional(),
      }),
    )
    .min(1),
});

export const delegationSchema = z.strictObject({
  may: z.array(textSchema).min(1).describe('Ce que l’accueil peut faire ou promettre.'),
  mayNot: z.array(textSchema).min(1).describe('Ce qui demande un supérieur.'),
});

export const organisationSchema = z.strictObject({
  situ: z.literal(1).describe('Version du langage.'),
  world: idSchema,
  name: z.string().min(1),
  presentation: textSchema,
  opens: hoursSchema,
  closes: hoursSchema,
  greeting: textSchema.describe('Phrase d’accueil de la charte.'),
  services: z.array(serviceSchema).min(1),
  colleagues: z.array(colleagueSchema).min(1),
  /** The extension of the superior to whom one hands over, and of security. */
  superior: idSchema,
  security: idSchema,
  delegation: delegationSchema,
  procedures: z.array(procedureSchema).min(1),
  badges: z.array(z.string().min(1)).min(1),
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Colleague = z.infer<typeof colleagueSchema>;
export type Procedure = z.infer<typeof procedureSchema>;
