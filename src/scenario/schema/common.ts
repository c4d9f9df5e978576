/**
 * Small shapes every part of the scenario language uses. Descriptions are in French: editors show them to authors.
 */
import { z } from 'zod';
import { MOODS, NEEDS, PLACES, TEMPERS } from '../../model/person.ts';

/** Lower-case ASCII words joined by dashes: travels to logs, LMSs and file names unharmed. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .describe('Identifiant : minuscules sans accent, chiffres et tirets (« accord-proprietaire »).');

/** A sentence shown to the learner; may hold `{placeholders}`. */
export const textSchema = z
  .string()
  .min(1)
  .max(600)
  .describe('Texte français ; peut contenir des {repères} remplacés selon la variante.');

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

/**
 * A mark is something that has become true during the run: `said.<utterance>`, `act.<person>.<speech act>`,
 * `known.<info>`, `told.<person>.<claim>`, `promised.<promise>`, `opened.<tool>`, `read.<procedure>`, `file.<file>`,
 * `mail.<mail>.<arrived|read|answered|forwarded|handled|exported>`, `mailed`, `mailed.<contact>`, `document.<document>`, `wrote.<writing>`,
 * `call.<call>.<rang|answered|missed|held|transferred|ended>`, `message.<call>`, `registered.<person>`, `badge.<person>`,
 * `hazard.<hazard>`, `mood.<person>.<mood>`, `need.<person>.<need>`, `at.<person>.<place>`, `left.<person>`,
 * `left.<person>.<departure>`, `threat.<person>`, `help.<superior|security>`, `report`, `line.<line>`, `dialled.<extension>`,
 * and those of the programs: `model/agenda.ts`, `erp.ts`, `cabinet.ts`, `letters.ts`.
 */
export const markSchema = z
  .string()
  .regex(/^[a-zA-Z]+(-[a-z]+)*(\.[a-zA-Z0-9-]+){0,3}$/)
  .describe('Repère : un fait devenu vrai, par exemple « act.visiteur.reformulate » ou « known.piece-manquante ».');

export const drawTest = z
  .record(z.string(), oneOrMore(z.string()))
  .describe('Tirages demandés : { cause: perdu } ou { cause: [perdu, decide] }.');

/** When something may be said, happen or count. All the keys given must hold. */
export interface ConditionInput {
  draw?: Record<string, string | string[]>;
  done?: string | string[];
  notDone?: string | string[];
  mood?: (typeof MOODS)[number] | (typeof MOODS)[number][];
  need?: (typeof NEEDS)[number] | (typeof NEEDS)[number][];
  temper?: (typeof TEMPERS)[number];
  place?: (typeof PLACES)[number] | (typeof PLACES)[number][];
  who?: string;
  afterS?: number;
  beforeS?: number;
  any?: ConditionInput[];
}

export const conditionSchema: z.ZodType<ConditionInput> = z.lazy(() =>
  z
    .strictObject({
      draw: drawTest.optional(),
      done: oneOrMore(markSchema).optional().describe('Repères déjà vrais.'),
      notDone: oneOrMore(markSchema).optional().describe('Repères pas encore vrais.'),
      who: idSchema.optional().describe('Personne dont on regarde humeur, besoin, lieu ; sans elle, l’interlocuteur.'),
      mood: oneOrMore(z.enum(MOODS)).optional(),
      need: oneOrMore(z.enum(NEEDS)).optional(),
      temper: z.enum(TEMPERS).optional(),
      place: oneOrMore(z.enum(PLACES)).optional(),
      afterS: z.number().min(0).optional().describe('Pas avant cet instant (secondes).'),
      beforeS: z.number().min(0).optional().describe('Pas après cet instant (secondes).'),
      any: z.array(conditionSchema).min(1).optional().describe('Au moins une de ces conditions.'),
    })
    .describe('Condition : toutes les clés données doivent être vraies.'),
);

/** A value that depends on the variant: the first entry whose `draw` holds wins. */
export const byDrawSchema = <T extends z.ZodType>(value: T) =>
  z.array(z.strictObject({ draw: drawTest.optional(), value })).min(1);

/** A value, or one that depends on the variant. */
export const varying = <T extends z.ZodType>(value: T) => z.union([value, byDrawSchema(value)]);
export type Varying<T> =
  | T
  | readonly { readonly draw?: Record<string, string | string[]> | undefined; readonly value: T }[];

export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Jour : « 2025-11-20 ».');
export const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('Heure de la maison, sur cinq caractères : « 09:30 ».');
export const centsSchema = z
  .number()
  .int()
  .min(0)
  .max(100_000_000)
  .describe('Somme en centimes d’euro : 107820 pour 1 078,20 €.');

export type Condition = ConditionInput;
