/** The mailbox: who may be written to, what has come, what will come, and when. */
import { z } from 'zod';
import { shelvedShape } from './cabinet.ts';
import { conditionSchema, idSchema, markSchema, textSchema } from './common.ts';

const addressSchema = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+\.[a-z]+$/)
  .describe('Adresse électronique, inventée : « k.delmas@papeteries-vallier.example ».');

const longTextSchema = z
  .string()
  .min(1)
  .max(8000)
  .describe('Texte français sur plusieurs lignes ; peut contenir des {repères}.');

/** Somebody of the address book. Colleagues of the house are in it by their own `email`. */
export const contactSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).describe('Comme le montre le carnet : « Karim Delmas ».'),
  organisation: z.string().default(''),
  role: z.string().default(''),
  email: addressSchema,
  phone: z
    .string()
    .regex(/^[0-9 ]{3,14}$/)
    .optional()
    .describe('Numéro que l’on peut composer.'),
});

/** A document one may open, join and file. */
export const documentSchema = z.strictObject({
  id: idSchema,
  name: z
    .string()
    .regex(/\.[a-z]{3,4}$/)
    .describe('Nom de fichier : « facture-FA-2026-0893.pdf ».'),
  title: textSchema,
  text: longTextSchema.describe('Ce qu’on y lit.'),
  ...shelvedShape,
  teaches: z.array(idSchema).default([]).describe('Informations apprises en l’ouvrant.'),
});

/** When a message comes: at an instant, or some time after a mark has become true. Absent: it is there from the start. */
const arrivalSchema = z.strictObject({
  afterS: z.number().min(0).default(0).describe('Secondes après l’ouverture, ou après le repère « once ».'),
  spreadS: z.number().min(0).default(0),
  once: markSchema.optional().describe('Repère qui déclenche l’arrivée : « mail.facture.answered ».'),
  when: conditionSchema.optional().describe('Sinon, le message ne vient pas.'),
});

/** When a colleague who shares the box takes a message in hand, unless the learner has answered it by then. */
const handledSchema = z
  .strictObject({
    by: idSchema.describe('Collègue ou contact qui s’en charge.'),
    afterS: z
      .number()
      .min(0)
      .default(0)
      .describe('Secondes après l’arrivée du message, ou après le repère « once » s’il vient ensuite.'),
    spreadS: z.number().min(0).default(0),
    once: markSchema.optional().describe('Repère attendu : « act.kaci.request ».'),
    when: conditionSchema.optional().describe('Sinon, personne ne s’en charge.'),
  })
  .describe('Ce qu’un collègue fait du message, dans une boîte partagée.');

export const mailSchema = z.strictObject({
  id: idSchema,
  from: idSchema.describe('Contact ou collègue qui écrit.'),
  box: idSchema.default('me').describe('Boîte où il arrive : « me », ou une boîte partagée (« shared »).'),
  to: z.array(z.string()).default(['me']).describe('« me » (la boîte où il arrive), contacts, collègues ou boîtes.'),
  cc: z.array(z.string()).default([]),
  subject: textSchema,
  body: longTextSchema,
  attachments: z.array(idSchema).default([]),
  priority: z.enum(['normal', 'high']).default('normal'),
  folder: z.string().default('inbox'),
  /** For a message already there: how many days before, and at what time. */
  received: z
    .strictObject({ daysAgo: z.number().int().min(0).max(400), at: z.string().regex(/^\d{1,2}:\d{2}$/) })
    .optional(),
  isRead: z.boolean().default(false),
  arrives: arrivalSchema.optional(),
  handled: handledSchema.optional(),
  teaches: z.array(idSchema).default([]).describe('Informations apprises en le lisant.'),
});

const folderSchema = z.strictObject({ id: idSchema, title: z.string().min(1) });

/** A box several people open. */
const sharedBoxSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).describe('« Comptabilité »'),
  address: addressSchema,
  note: z.string().max(40).default('').describe('Qui la partage, en peu de mots : « à 3 ».'),
  signature: z.string().max(600).default('').describe('Signature proposée quand on écrit au nom de la boîte.'),
  folders: z.array(folderSchema).default([]).describe('Dossiers en plus de ceux que toute boîte a.'),
});

export const mailboxSchema = z.strictObject({
  name: z.string().min(1).describe('Nom affiché de l’apprenant : « Accueil, Maison des services ».'),
  address: addressSchema,
  signature: z.string().max(600).default('').describe('Signature proposée au bas d’un message.'),
  folders: z.array(folderSchema).default([]).describe('Dossiers en plus de Réception, Envoyés, Archives et Corbeille.'),
  templates: z
    .array(z.strictObject({ id: idSchema, title: z.string().min(1), subject: z.string(), body: longTextSchema }))
    .default([]),
  shared: z.array(sharedBoxSchema).default([]).describe('Boîtes partagées que l’apprenant ouvre aussi.'),
});

export type Contact = z.infer<typeof contactSchema>;
export type OfficeDocument = z.infer<typeof documentSchema>;
export type Mail = z.infer<typeof mailSchema>;
export type Mailbox = z.infer<typeof mailboxSchema>;
export type SharedBox = z.infer<typeof sharedBoxSchema>;
