/**
 * The language of candidates: what somebody does in a situation, written so that a machine can do it again.
 * Shapes only; `compile.ts` gives every step a name and applies a mutant’s edit, `drive/` does the deeds.
 */
import { z } from 'zod';
import { TOOLS } from '../model/act.ts';
import { type Condition, conditionSchema, daySchema, idSchema, matchSchema } from '../scenario/schema/index.ts';
import { agendaDeedSchema, cabinetDeedSchema, erpDeedSchema, letterDeedSchema } from './deeds.ts';

const flag = z.literal(true);
const field = z.string().default('');

/** Each verb and what follows it. Texts take the scenario’s repères (`{visiteur.nom}`). */
const deedShapes = {
  say: idSchema.describe('Réplique à dire, dès qu’elle est proposée.'),
  interruptWith: idSchema.describe('Réplique à dire tout de suite, en coupant la parole.'),
  tryOneOf: z.array(idSchema).min(1).describe('La première de ces répliques qui est proposée.'),
  listen: idSchema.describe('Personne qu’on laisse parler.'),
  look: z.string().min(1).describe('Personne, « screen », « desk » ou « phone ».'),
  open: z.enum(TOOLS),
  close: flag,
  search: z.string().describe('Recherche dans les dossiers.'),
  file: z.string().min(1),
  read: idSchema.describe('Procédure à lire.'),
  register: z.strictObject({ who: idSchema, name: field, reason: field, host: field, badge: field }),
  pickUp: flag,
  hold: flag,
  resume: flag,
  hangUp: flag,
  transfer: z.string().min(1),
  dial: z.string().min(1),
  message: z.strictObject({
    call: idSchema,
    recipient: field,
    name: field,
    number: field,
    subject: field,
    urgency: z.enum(['normal', 'urgent', '']).default(''),
    text: field,
  }),
  report: z.strictObject({ time: field, persons: field, facts: field, witnesses: field, measures: field }),
  readMail: idSchema.describe('Message à lire.'),
  openDocument: idSchema.describe('Pièce jointe à ouvrir.'),
  flagMail: z
    .union([idSchema, z.strictObject({ mail: idSchema, due: daySchema })])
    .describe('Message à marquer pour suivi, ou message et jour où y revenir.'),
  exportMail: z.array(idSchema).min(1).describe('Messages à copier dans un fichier.'),
  fileMail: z.strictObject({ mail: z.string().min(1), folder: z.string().min(1) }),
  mail: z
    .strictObject({
      how: z.enum(['new', 'reply', 'replyAll', 'forward']).default('new'),
      answers: idSchema.optional().describe('Message auquel on répond, ou que l’on transfère.'),
      from: idSchema.optional().describe('Boîte partagée au nom de laquelle on écrit.'),
      to: z.array(z.string()).default([]),
      cc: z.array(z.string()).default([]),
      bcc: z.array(z.string()).default([]),
      subject: field,
      body: field,
      attach: z.array(idSchema).default([]),
      priority: z.enum(['normal', 'high']).default('normal'),
    })
    .describe('Message à envoyer.'),
  mailRule: z
    .strictObject({ from: idSchema.optional(), holds: field, folder: z.string().min(1) })
    .describe('Règle qui range ce qui arrive.'),
  absence: z.string().describe('Réponse d’absence ; vide : la retirer.'),
  agenda: agendaDeedSchema.describe('Geste dans l’agenda.'),
  erp: erpDeedSchema.describe('Geste dans la gestion.'),
  documents: cabinetDeedSchema.describe('Geste dans les documents partagés.'),
  letters: letterDeedSchema.describe('Geste dans la rédaction.'),
  wait: z.number().min(0).max(3600).describe('Secondes à ne rien faire.'),
  waitFor: z.strictObject({ on: matchSchema, atMostS: z.number().min(0).max(3600).default(120) }),
  letFinish: flag.describe('Attendre que plus personne ne parle.'),
  endService: flag,
  finish: flag,
};

type DeedShapes = typeof deedShapes;
/** `block` holds steps: done once, or again and again `until` a condition holds. */
export type Verb = keyof DeedShapes | 'block';
export type ValueOf<V extends Verb> = V extends keyof DeedShapes ? z.infer<DeedShapes[V]> : StepFile[];

export const VERBS: readonly Verb[] = [...(Object.keys(deedShapes) as (keyof DeedShapes)[]), 'block'];

/** One step as written: a verb, and how to do it. */
export type StepFile = { [V in keyof DeedShapes]?: z.infer<DeedShapes[V]> } & {
  id?: string;
  when?: Condition;
  optional?: boolean;
  now?: boolean;
  block?: StepFile[];
  until?: Condition;
  atMost?: number;
  anyOrder?: boolean;
};

export const stepSchema: z.ZodType<StepFile> = z.lazy(() =>
  z.strictObject({
    ...(Object.fromEntries(Object.entries(deedShapes).map(([verb, shape]) => [verb, shape.optional()])) as {
      [V in keyof DeedShapes]: z.ZodOptional<DeedShapes[V]>;
    }),
    block: z.array(stepSchema).min(1).optional(),
    until: conditionSchema.optional().describe('Un bloc est refait jusqu’à ce que cette condition soit vraie.'),
    atMost: z.number().int().min(1).max(20).optional(),
    anyOrder: z
      .boolean()
      .optional()
      .describe('Les étapes du bloc peuvent se faire dans un autre ordre : une preuve essaie.'),
    id: idSchema.optional(),
    when: conditionSchema.optional().describe('Sinon, l’étape est passée.'),
    optional: z.boolean().optional().describe('Si l’étape est impossible, la passer.'),
    now: z.boolean().optional().describe('Sans attendre que la parole soit libre.'),
  }),
);

const steps = z.array(stepSchema);

/** A reaction tried between two steps: when such an entry appears in the log, do this. */
const wheneverSchema = z.strictObject({
  id: idSchema,
  on: matchSchema,
  when: conditionSchema.optional(),
  repeat: z.boolean().default(false),
  steps: steps.min(1),
});

/** Exactly one change to another candidate. */
const editSchema = z.union([
  z.strictObject({ omit: z.array(idSchema).min(1) }),
  z.strictObject({ replace: idSchema, with: steps.min(1) }),
  z.strictObject({ before: idSchema, insert: steps.min(1) }),
  z.strictObject({ after: idSchema, insert: steps.min(1) }),
  z.strictObject({ delay: idSchema, seconds: z.number().min(1).max(3600) }),
]);

const verdict = z.enum(['acquis', 'partiel', 'non-acquis', 'non-observe', 'humain']);
const verdictsByCriterion = z.record(z.string(), z.array(verdict).min(1));

/** A candidate’s file, whole. */
export const candidateSchema = z.strictObject({
  candidate: idSchema,
  situation: idSchema,
  kind: z
    .enum(['expert', 'null', 'mutant', 'between', 'path'])
    .describe('path : un chemin qui mène là où l’exploration n’irait pas ; aucun verdict n’en est attendu.'),
  title: z.string().min(1).max(160),
  from: idSchema.optional().describe('Candidat dont un mutant diffère.'),
  edit: editSchema.optional().describe('La seule différence.'),
  hurts: verdictsByCriterion.optional().describe('Critères que la faute doit atteindre, et verdicts admis.'),
  expects: verdictsByCriterion.optional().describe('Verdicts attendus.'),
  when: z
    .strictObject({ draw: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })
    .optional()
    .describe('Variantes où ce candidat a un sens.'),
  whenever: z.array(wheneverSchema).default([]),
  steps: steps.default([]),
});

export type CandidateFile = z.infer<typeof candidateSchema>;
export type Whenever = z.infer<typeof wheneverSchema>;
export type Edit = z.infer<typeof editSchema>;
