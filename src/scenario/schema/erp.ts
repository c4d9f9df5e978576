/** Business software: who one trades with, what is bought and sold, the documents of each deal, and who may do what. */
import { z } from 'zod';
import { RECORD_TYPES } from '../../model/erp.ts';
import { centsSchema, conditionSchema, daySchema, drawTest, idSchema, textSchema, varying } from './common.ts';

const percentSchema = z.number().min(0).max(100);
const quantitySchema = z.number().min(0).max(1_000_000);

export const partySchema = z.strictObject({
  id: idSchema,
  role: z.enum(['supplier', 'customer']),
  number: z.string().min(1).describe('Numéro de compte tiers : « 40117 ».'),
  name: z.string().min(1),
  activity: z.string().default('').describe('Ligne sous le nom, sur ses papiers.'),
  address: z.array(z.string().min(1)).min(1).max(5),
  phone: z.string().default(''),
  email: z.string().default(''),
  siren: z.string().default(''),
  vatNumber: z.string().default(''),
  iban: z.string().default('').describe('Compte connu du logiciel.'),
  bic: z.string().default(''),
  terms: z.string().default('').describe('Règlement convenu : « 30 jours fin de mois ».'),
  buyer: z.string().default('').describe('Personne qui suit ce tiers : « Karim Belaïd ».'),
  note: z.string().default(''),
  /** Knowing this vouches for an account other than the known one. */
  ibanInfo: idSchema.optional().describe('Information qui atteste un changement de compte.'),
  /** The firm’s own face on its papers. */
  paper: z
    .strictObject({
      colour: z
        .string()
        .regex(/^#[0-9a-f]{6}$/)
        .default('#3a3a3a'),
      face: z.enum(['sans', 'serif']).default('sans'),
    })
    .default({ colour: '#3a3a3a', face: 'sans' }),
});

export const productSchema = z.strictObject({
  id: idSchema,
  reference: z.string().min(1),
  name: z.string().min(1),
  unit: z.string().default(''),
  priceCents: centsSchema.describe('Prix unitaire hors taxes convenu.'),
  vatPercent: percentSchema.default(20),
  /** The discount that applies from such a quantity on. */
  discounts: z.array(z.strictObject({ from: quantitySchema, percent: percentSchema })).default([]),
  stock: z
    .strictObject({ onHand: quantitySchema, minimum: quantitySchema.default(0), place: z.string().default('') })
    .optional(),
});

/** A line of a document. What it does not say is the product’s; `amountCents` only when the paper prints another sum than the true one. */
export const recordLineSchema = z.strictObject({
  product: idSchema,
  quantity: varying(quantitySchema),
  unitPriceCents: varying(centsSchema).optional(),
  discountPercent: varying(percentSchema).optional(),
  vatPercent: varying(percentSchema).optional(),
  /** Of a delivery: refused or damaged among those delivered. */
  damaged: varying(quantitySchema).default(0),
  reserve: varying(z.string()).default('').describe('Réserve écrite sur le bon : « 10 classeurs écrasés ».'),
  amountCents: varying(centsSchema).optional(),
});

/** A business document: order, delivery, invoice, credit note, payment… */
export const recordSchema = z.strictObject({
  id: idSchema,
  type: z.enum(RECORD_TYPES),
  number: varying(z.string().min(1)),
  party: idSchema,
  date: daySchema,
  received: daySchema.optional(),
  due: daySchema.optional().describe('Échéance.'),
  order: idSchema.optional().describe('Commande à laquelle il se rapporte.'),
  delivery: idSchema.optional().describe('Livraison à laquelle il se rapporte.'),
  invoice: idSchema.optional().describe('Facture à laquelle il se rapporte (avoir, règlement).'),
  lines: z.array(recordLineSchema).default([]),
  /** Account printed on an invoice; absent: the known one. */
  iban: varying(z.string()).optional(),
  /** Printed total, when it is not the sum of the lines. */
  totalCents: varying(centsSchema).optional(),
  status: varying(z.enum(['draft', 'open', 'recorded', 'paid', 'cancelled'])).default('open'),
  note: z.string().default(''),
  author: z.string().default('').describe('Qui l’a établi ou signé.'),
  document: idSchema.optional().describe('Document numérisé, parmi « documents ».'),
  draw: drawTest.optional().describe('Seulement dans ces variantes.'),
  when: conditionSchema.optional().describe('N’apparaît que lorsque ceci est vrai.'),
  teaches: z.array(idSchema).default([]).describe('Informations apprises en l’ouvrant.'),
});

/** Who answers a request for a visa, and what. The first entry that fits wins; without one the request stays unanswered. */
export const visaSchema = z.strictObject({
  by: idSchema,
  record: idSchema.optional(),
  granted: z.boolean(),
  afterS: z.number().min(1).default(90),
  spreadS: z.number().min(0).default(20),
  note: textSchema,
  when: conditionSchema.optional(),
});

export const erpSchema = z.strictObject({
  profile: z.string().min(1).describe('« gestionnaire achats ».'),
  delegation: z.strictObject({
    text: textSchema.describe('Ce que rappelle l’écran : qui enregistre, jusqu’à combien, qui vise.'),
    recordUpToCents: centsSchema,
    approveUpToCents: centsSchema.default(0),
    visaBy: z.array(idSchema).default([]).describe('Personnes dont le visa permet d’aller au-delà.'),
  }),
  tabs: z.array(z.enum(['purchases', 'sales', 'stock', 'parties'])).default(['purchases', 'sales', 'stock', 'parties']),
  parties: z.array(partySchema).min(1),
  products: z.array(productSchema).default([]),
  records: z.array(recordSchema).default([]),
  visas: z.array(visaSchema).default([]),
});

export type Erp = z.infer<typeof erpSchema>;
export type Party = z.infer<typeof partySchema>;
export type Product = z.infer<typeof productSchema>;
export type BusinessRecord = z.infer<typeof recordSchema>;
export type RecordLine = z.infer<typeof recordLineSchema>;
export type Visa = z.infer<typeof visaSchema>;
