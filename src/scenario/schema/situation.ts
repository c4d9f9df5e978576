/** A situation file, whole. The one source of the types, of the checks and of the editors' JSON Schema. */
import { z } from 'zod';
import { agendaSchema } from './agenda.ts';
import { cabinetSchema } from './cabinet.ts';
import { idSchema, textSchema } from './common.ts';
import { claimSchema, infoSchema, lineSchema, promiseSchema, utteranceSchema } from './conversation.ts';
import { erpSchema } from './erp.ts';
import { indicatorSchema } from './evidence.ts';
import { lettersSchema } from './letters.ts';
import { contactSchema, documentSchema, mailboxSchema, mailSchema } from './mail.ts';
import type { Organisation } from './organisation.ts';
import { characterSchema, personaSchema } from './people.ts';
import {
  briefingSchema,
  callSchema,
  drawSchema,
  endingSchema,
  extensionSchema,
  fileSchema,
  hazardSchema,
  reportSchema,
} from './workplace.ts';
import { writingSchema } from './writing.ts';

/** Long lists may be moved to sibling files named in `parts`; each part holds any of these keys. */
export const listsShape = {
  infos: z.array(infoSchema).default([]),
  claims: z.array(claimSchema).default([]),
  promises: z.array(promiseSchema).default([]),
  utterances: z.array(utteranceSchema).default([]),
  lines: z.array(lineSchema).default([]),
  calls: z.array(callSchema).default([]),
  extensions: z.array(extensionSchema).default([]),
  files: z.array(fileSchema).default([]),
  contacts: z.array(contactSchema).default([]),
  documents: z.array(documentSchema).default([]),
  mails: z.array(mailSchema).default([]),
  writings: z.array(writingSchema).default([]),
  hazards: z.array(hazardSchema).default([]),
  indicators: z.array(indicatorSchema).default([]),
};

/** What the programs of the desk hold; long too, so that each may stand in a part. */
export const programsShape = {
  agenda: agendaSchema.optional().describe('Agenda partagé ; sans lui, le poste n’en a pas.'),
  erp: erpSchema.optional().describe('Logiciel de gestion ; sans lui, le poste n’en a pas.'),
  cabinet: cabinetSchema.optional().describe('Documents partagés ; sans eux, le poste n’en a pas.'),
  letters: lettersSchema.optional().describe('Rédaction ; sans elle, le poste n’en a pas.'),
};

export const partSchema = z.strictObject({
  ...(Object.fromEntries(Object.entries(listsShape).map(([key, list]) => [key, list.unwrap().optional()])) as {
    [K in keyof typeof listsShape]: z.ZodOptional<(typeof listsShape)[K] extends z.ZodDefault<infer L> ? L : never>;
  }),
  ...programsShape,
});

export const situationSchema = z.strictObject({
  situ: z.literal(1).describe('Version du langage.'),
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().min(1).max(80),
  catalogue: z
    .enum(['public', 'example'])
    .default('public')
    .describe(
      'public : proposée aux apprenants et comptée dans la couverture ; example : petit exemple du guide, proposé comme échauffement et non compté.',
    ),
  summary: textSchema,
  world: z.string().describe('Chemin du fichier de l’organisation.'),
  parts: z.array(z.string()).default([]),
  place: z.enum(['counter', 'desk']),
  minutes: z.number().int().min(1).max(60).describe('Durée de jeu annoncée.'),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  starts: z.string().regex(/^\d{1,2}:\d{2}$/),
  /** The counter closes by itself after this long (seconds of simulated time). */
  closesAfterS: z.number().min(60).max(7200),
  briefing: briefingSchema,
  draws: z.record(z.string(), drawSchema).default({}),
  personas: z.array(personaSchema).min(1),
  characters: z.array(characterSchema).min(1),
  /** Who must have left before the counter can be closed early. */
  report: reportSchema.optional(),
  mailbox: mailboxSchema.optional().describe('Messagerie de l’apprenant ; sans elle, le poste n’en a pas.'),
  ...programsShape,
  endings: z.array(endingSchema).min(1),
  /** Texts that depend on the variant, used as {texts.<name>}. */
  texts: z
    .record(
      z.string(),
      z.union([
        z.string(),
        z.array(
          z.strictObject({
            draw: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
            value: z.string(),
          }),
        ),
      ]),
    )
    .default({}),
  /** k of `scoring.md`: minor faults allowed per criterion, default 1. */
  tolerance: z.record(z.string(), z.number().int().min(0)).default({}),
  ...listsShape,
});

export type SituationFile = z.infer<typeof situationSchema>;

/** A checked situation with its world: what the chart, the assessment and the views read. */
export interface Scenario extends Omit<SituationFile, 'world' | 'parts'> {
  readonly world: Organisation;
}
