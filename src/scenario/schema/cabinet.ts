/** Shared documents: the folders, how things are named and kept there, and what a document looks like on paper. */
import { z } from 'zod';
import { daySchema, drawTest, idSchema, textSchema, varying } from './common.ts';

const longTextSchema = z.string().min(1).max(8000);

/** A folder of the shared documents. */
export const shelfSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  within: idSchema.optional().describe('Dossier qui le contient.'),
  access: z.enum(['write', 'read', 'none']).default('write').describe('Ce que peut l’apprenant.'),
  readers: z.array(z.string()).default([]).describe('Qui y a accès, tel qu’affiché : « comptabilité, achats ».'),
  keepYears: z.number().int().min(0).max(100).default(0).describe('Durée de conservation, en années ; 0 : sans règle.'),
});

/** The rule for names, shown and checked: parts in order, joined by underscores. */
export const namingSchema = z.strictObject({
  parts: z.array(z.enum(['date', 'kind', 'party', 'number'])).min(1),
  example: z.string().min(1).describe('« 2025-11-12_Facture_Lantier_F25-11872 ».'),
  text: textSchema,
});

/** Where a document belongs and what its name must say. Any of the words does; capitals and accents do not count. */
export const filingSchema = z.strictObject({
  shelves: z.array(idSchema).min(1),
  date: daySchema.optional(),
  kind: z.array(z.string().min(1)).default([]),
  party: z.array(z.string().min(1)).default([]),
  number: z.array(z.string().min(1)).default([]),
});

const blockSchema = z.strictObject({
  heading: z.string().default(''),
  text: z.string().max(4000).default(''),
  rows: z.array(z.array(z.string())).default([]).describe('Tableau : la première ligne est son en-tête.'),
});

/** What a document looks like. Business papers are drawn from the record they are; the others from their blocks. */
export const paperSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    record: idSchema.describe('Pièce de la gestion : facture, commande, bon de livraison, avoir.'),
    stamp: z.string().default('').describe('Tampon : « Reçu le 17/11/2025 ».'),
    signature: z.string().default('').describe('Signature manuscrite.'),
    handwriting: varying(z.string()).default('').describe('Mention manuscrite : « manque 10 classeurs ».'),
  }),
  z.strictObject({
    kind: z.enum(['letter', 'contract', 'note', 'minutes', 'bank', 'plan', 'poster', 'list']),
    letterhead: z.array(z.string()).default([]),
    addressee: z.array(z.string()).default([]),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .default('#3a3a3a'),
    face: z.enum(['sans', 'serif']).default('sans'),
    dateline: z.string().default(''),
    blocks: z.array(blockSchema).min(1),
    stamp: z.string().default(''),
    signature: z.string().default(''),
    handwriting: varying(z.string()).default(''),
  }),
]);

/** What a document of the situation gains when there is a cabinet. */
export const shelvedShape = {
  paper: paperSchema.optional().describe('Comment il se présente ; sans cela, du texte.'),
  shelf: idSchema
    .optional()
    .describe('Dossier où il est dès le début ; sinon il vient avec un message, ou d’une pièce de la gestion.'),
  date: daySchema.optional(),
  author: z.string().default(''),
  filing: filingSchema.optional().describe('Où il doit être rangé à la fin.'),
  hiddenFrom: z.array(idSchema).default([]).describe('Personnes qui ne doivent pas le lire.'),
  versionOf: idSchema.optional().describe('Document dont il est une version plus récente.'),
  earlier: z
    .array(
      z.strictObject({ date: daySchema, by: z.string().min(1), note: z.string().default(''), text: longTextSchema }),
    )
    .default([])
    .describe('Versions d’avant, de la plus ancienne à la plus récente.'),
  draw: drawTest.optional().describe('Seulement dans ces variantes.'),
};

export const cabinetSchema = z.strictObject({
  name: z.string().default('Documents'),
  shelves: z.array(shelfSchema).min(1),
  naming: namingSchema.optional(),
  ownTexts: z
    .strictObject({ letter: filingSchema.optional(), note: filingSchema.optional(), minutes: filingSchema.optional() })
    .default({})
    .describe('Où l’apprenant doit ranger ce qu’il écrit lui-même : la copie d’une lettre, une note, un compte rendu.'),
});

export type Cabinet = z.infer<typeof cabinetSchema>;
export type Shelf = z.infer<typeof shelfSchema>;
export type Naming = z.infer<typeof namingSchema>;
export type Filing = z.infer<typeof filingSchema>;
export type Paper = z.infer<typeof paperSchema>;
