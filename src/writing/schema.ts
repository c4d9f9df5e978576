/**
 * The language of rubrics: which facts one document must or must not hold. Shapes only; what a shape cannot tell
 * is told by whoever reads the files (`scenario/rubric/`). Descriptions are in French: editors show them to authors.
 */
import { z } from 'zod';

export const KINDS = ['courriel', 'lettre', 'note', 'compte-rendu'] as const;
export type Kind = (typeof KINDS)[number];

/** Wanted only when a rubric asks. */
export const ASKABLE = ['objet', 'salutation', 'formule-finale', 'signature'] as const;
/** Looked for in every text. */
export const ALWAYS = ['tutoiement', 'langage-sms', 'grossierete', 'copie-du-message', 'charabia'] as const;

export type Askable = (typeof ASKABLE)[number];
export type Generic = Askable | (typeof ALWAYS)[number];

/** Ids a fact may not take. */
export const GENERIC_IDS: readonly string[] = [...ASKABLE, ...ALWAYS, 'orthographe'];

/** As the scenario language’s own ids. */
const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

const wordSchema = z.string().min(1).max(120);
const wordsSchema = z.array(wordSchema).min(1).max(120);
const nearSchema = wordsSchema.describe('Au moins un de ces mots, dans la même phrase.');
const notSchema = wordsSchema.describe('Aucun de ces mots dans la même phrase.');

const textSchema = z
  .strictObject({
    any: wordsSchema.optional().describe('L’un de ces mots ou groupes de mots, sous toutes leurs formes.'),
    all: wordsSchema.optional().describe('Tous ces mots, dans le même paragraphe.'),
    near: nearSchema.optional(),
    not: notSchema.optional(),
  })
  .describe('Ce qui est dit, en mots.');

const personSchema = z.strictObject({
  first: wordSchema.optional().describe('Prénom : un autre prénom désigne quelqu’un d’autre.'),
  last: wordSchema.describe('Nom.'),
  civility: wordSchema.optional().describe('« M. » ou « Mme » : l’autre civilité désigne quelqu’un d’autre.'),
});

const numberSchema = z.strictObject({
  value: z.number().int().min(0).max(1_000_000_000),
  near: z.array(wordSchema).max(60).default([]).describe('Ce qui est compté, ou ce qui lui arrive : [carton, livrer].'),
  not: z
    .array(wordSchema)
    .max(60)
    .default([])
    .describe('Plus proche que les mots de « near », l’un de ceux-ci désigne un autre nombre.'),
});

/** The seven forms of a fact; each fact has exactly one. */
export const FORMS = ['date', 'hour', 'amount', 'reference', 'person', 'number', 'text'] as const;
export type Form = (typeof FORMS)[number];

export const factSchema = z.strictObject({
  id: idSchema,
  forbidden: z.boolean().default(false).describe('Ce que le document ne doit pas dire.'),
  evenDenied: z.boolean().default(false).describe('Compte même dans une négation : « n’aura pas lieu mardi ».'),
  near: nearSchema.optional(),
  not: notSchema.optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  hour: z
    .string()
    .regex(/^\d{1,2}:\d{2}$/)
    .optional(),
  amount: wordSchema.optional().describe('Une somme avec son unité : « 1 284,60 € », « 1 284,60 € TTC ».'),
  reference: wordSchema.optional().describe('Un numéro de pièce : « FA-2026-0893 ».'),
  person: personSchema.optional(),
  number: numberSchema.optional(),
  text: z.union([textSchema, z.array(textSchema).min(1).max(20)]).optional(),
});

export const rubricSchema = z.strictObject({
  situ: z.literal(1),
  rubric: idSchema,
  title: z.string().min(1).max(200),
  kind: z.enum(KINDS),
  sent: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('Le jour de l’envoi : « jeudi prochain » se lit à partir de lui.'),
  incoming: z.string().max(20_000).default('').describe('Le message auquel on répond : ce qui en est recopié se voit.'),
  asks: z.array(z.enum(ASKABLE)).default([]),
  facts: z.array(factSchema).max(100).default([]),
});

export type Rubric = z.output<typeof rubricSchema>;
export type Fact = Rubric['facts'][number];
export type TextWanted = z.output<typeof textSchema>;

/** The form of a fact that loaded. */
export const formOf = (fact: Fact): Form => FORMS.find((form) => fact[form] !== undefined) ?? 'text';
