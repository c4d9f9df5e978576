/** What happens around the conversation: calls, the house's telephones, files, hazards, the paper to write. */
import { z } from 'zod';
import { byDrawSchema, conditionSchema, idSchema, textSchema } from './common.ts';

export const callSchema = z.strictObject({
  id: idSchema,
  from: idSchema.describe('Personnage qui appelle.'),
  shown: z.string().min(1).describe('Ce qu’affiche le poste (« 214 Belaïd K. », « Extérieur »).'),
  rings: z
    .strictObject({
      afterS: z.number().min(0),
      spreadS: z.number().min(0).default(0),
      forS: z.number().min(5).default(30),
      again: z.number().min(0).default(1).describe('Nombre de rappels si personne ne répond.'),
      againAfterS: z.number().min(10).default(60),
      when: conditionSchema.optional(),
    })
    .describe('Quand le téléphone sonne.'),
  /** The right extension to transfer to, if a transfer is right. */
  transferTo: z.string().optional(),
  /** What a complete, exact message holds. Absent: no message is expected. */
  slip: z
    .strictObject({
      recipient: z.array(z.string()).min(1),
      name: z.array(z.string()).min(1),
      number: z.string(),
      subject: z.array(z.string()).min(1).describe('Mots dont l’un au moins doit figurer.'),
      urgency: z.enum(['normal', 'urgent']),
    })
    .optional(),
});

/** Who answers an extension, and when. The first entry whose condition holds wins. */
export const extensionSchema = z.strictObject({
  extension: z.string(),
  outcomes: z
    .array(
      z.strictObject({
        when: conditionSchema.optional(),
        outcome: z.enum(['answered', 'busy', 'absent']),
        character: idSchema.optional(),
      }),
    )
    .min(1),
});

/** A record of the look-up software; `tell` says what the receptionist may say of a field. */
export const fileSchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z-]+$/),
  when: conditionSchema.optional(),
  /** Owner as displayed; `{visiteur.NOM} {visiteur.prenom}` for the visitor's own. */
  holder: z.string().min(1),
  born: z.string().min(1),
  title: z.string().min(1),
  /** Is it the visitor's own? (confidentiality trap when it is not) */
  of: z.union([idSchema, z.literal('other')]),
  steps: z
    .array(
      z.strictObject({
        name: z.string(),
        state: z.enum(['done', 'stopped', 'current', 'todo']),
        note: z.string().default(''),
      }),
    )
    .default([]),
  pieces: z
    .array(
      z.strictObject({
        name: z.string(),
        state: z.enum(['received', 'missing', 'reserved']),
        note: z.string().default(''),
      }),
    )
    .default([]),
  journal: z.array(z.strictObject({ at: z.string(), text: z.string() })).default([]),
  tellable: z.array(z.string()).default([]),
  secret: z.array(z.string()).default([]),
  teaches: z.array(idSchema).default([]).describe('Informations apprises en l’ouvrant.'),
});

export const hazardSchema = z.strictObject({
  id: idSchema,
  /** The official wording in the AGOrA matrix. */
  official: z.string().min(1),
  title: z.string().min(1),
  draw: z.union([z.literal('always'), z.strictObject({ chance: z.number().min(0).max(1) })]).default('always'),
  strikes: z.strictObject({ afterS: z.number().min(0).optional(), when: conditionSchema.optional() }).default({}),
  /** The hall shows it (« Espace en travaux »). */
  shows: z.enum(['works']).optional(),
});

/** What the incident report is compared with. Each list: one of these words at least, in the field. */
export const reportSchema = z.strictObject({
  requiredWhen: conditionSchema.optional(),
  persons: z.array(z.string()).min(1),
  facts: z
    .array(z.array(z.string()).min(1))
    .min(1)
    .describe('Plusieurs faits attendus ; pour chacun, les mots qui le disent.'),
  witnesses: z.array(z.string()).min(1),
  measures: z.array(z.string()).min(1),
  judgements: z.array(z.string()).default([]).describe('Mots de jugement à ne pas écrire.'),
  leaks: z.array(z.string()).default([]).describe('Choses confidentielles à ne pas écrire.'),
});

export const endingSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema.optional(),
  title: z.string().min(1),
  text: textSchema,
});

export const drawSchema = z.strictObject({
  values: z.array(z.string().min(1)).min(1),
  title: z.string().optional().describe('Nom affiché au formateur.'),
  labels: z.record(z.string(), z.string().min(1)).optional().describe('Comment dire chaque valeur à l’écran.'),
});

export const briefingSchema = z.strictObject({
  who: textSchema,
  context: z.array(textSchema).min(1),
  missions: z.array(textSchema).min(1),
});

export { byDrawSchema };
export type Call = z.infer<typeof callSchema>;
export type FileRecord = z.infer<typeof fileSchema>;
export type Hazard = z.infer<typeof hazardSchema>;
export type Ending = z.infer<typeof endingSchema>;
export type ReportExpectation = z.infer<typeof reportSchema>;
