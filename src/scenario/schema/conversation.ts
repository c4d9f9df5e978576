/** What can be said and what it says: replies of the learner, lines of the others, claims, promises, things to learn. */
import { z } from 'zod';
import { SPEECH_ACTS } from '../../model/person.ts';
import { conditionSchema, idSchema, textSchema } from './common.ts';

/** Something the learner can come to know (from a file, a colleague, a procedure, the visitor). */
export const infoSchema = z.strictObject({ id: idSchema, title: z.string().min(1) });

/** Something the learner may state. */
export const claimSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1).describe('Ce qui est affirmé, en une phrase.'),
  /** True in this variant? Absent: always true. */
  trueWhen: conditionSchema.optional(),
  /** Informations one must hold before stating it; without them it is unverified. */
  needs: z.array(idSchema).default([]),
  privacy: z
    .enum(['open', 'checked', 'aside', 'never'])
    .default('open')
    .describe(
      'open : à tous ; checked : identité vérifiée ; aside : en plus, sans oreilles autour ; never : pas à l’accueil.',
    ),
});

export const promiseSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1),
  withinDelegation: z.boolean(),
  dated: z.boolean().describe('Une date, une heure, un nom.'),
  needs: z.array(idSchema).default([]).describe('Informations nécessaires pour promettre sans mentir.'),
  /** Settles the request at once instead of committing to a date. */
  settles: z.boolean().default(false),
});

export const utteranceSchema = z.strictObject({
  id: idSchema,
  to: idSchema.describe('Personne à qui l’on s’adresse.'),
  acts: z.array(z.enum(SPEECH_ACTS)).min(1).describe('Ce que fait cette phrase (actes de parole).'),
  text: textSchema,
  gesture: z.boolean().default(false).describe('Un geste et non une parole.'),
  /** A wrong reformulation does not calm. */
  accuracy: z.enum(['exact', 'wrong']).default('exact'),
  claims: z.array(idSchema).default([]),
  promises: idSchema.optional(),
  asks: idSchema.optional().describe('Information demandée : la réponse est la ligne « answers.<info> ».'),
  /** Opens this tool in the same breath; the reply shows it. */
  opens: z.enum(['files', 'register', 'procedures', 'messages']).optional(),
  when: conditionSchema.optional(),
  /** Replies of one family are not shown together. Absent: the first act. */
  family: z.string().optional(),
  repeatable: z.boolean().default(false),
});

/**
 * `on` is what makes them speak: `arrives`, `reply.<speech act>`, `said.<utterance>`, `told.<claim>`, `promised.<promise>`,
 * `answers.<info>`, `waits`, `ignored`, `phone-taken`, `screen`, `returns`, `silence`, `mood-up`, `mood-down`,
 * `threatens`, `opens` (a call begins), `resumed`, `invited`, `leaves.<departure>`, `reply` (anything else).
 */
export const lineSchema = z.strictObject({
  id: idSchema,
  who: idSchema,
  on: z.union([z.string(), z.array(z.string()).min(1)]),
  when: conditionSchema.optional(),
  text: textSchema,
  delivery: z.string().default('').describe('Voix et geste (« voix forte, il tape du doigt ») ; sous-titre.'),
  reveals: z.array(idSchema).default([]).describe('Informations que cette ligne apprend au joueur.'),
  repeatable: z.boolean().default(false),
});

export type Info = z.infer<typeof infoSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Promised = z.infer<typeof promiseSchema>;
export type Utterance = z.infer<typeof utteranceSchema>;
export type Line = z.infer<typeof lineSchema>;
