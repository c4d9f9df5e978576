/** Shared calendars: whose they are, the rooms, what is in them, the meetings that may move, and how each person answers. */
import { z } from 'zod';
import { ANSWERS } from '../../model/agenda.ts';
import {
  conditionSchema,
  daySchema,
  drawTest,
  idSchema,
  markSchema,
  textSchema,
  timeSchema,
  varying,
} from './common.ts';

const hoursSchema = z.strictObject({
  from: timeSchema,
  to: timeSchema,
  days: z
    .array(z.number().int().min(1).max(7))
    .default([1, 2, 3, 4, 5])
    .describe('Jours travaillés, de 1 (lundi) à 7 (dimanche).'),
});

/** Somebody whose calendar can be shown. `id` is a contact’s, a colleague’s or a character’s. */
export const ownerSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  role: z.string().default(''),
  zone: z
    .strictObject({
      place: z.string().min(1).describe('« Montréal ».'),
      shiftMinutes: z.number().int().min(-840).max(840).describe('Décalage avec l’heure de la maison : -360.'),
    })
    .optional(),
  hours: hoursSchema
    .default({ from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] })
    .describe('Heures de travail, dans son propre fuseau.'),
  access: z
    .enum(['write', 'read', 'busy'])
    .default('read')
    .describe('write : on peut y écrire ; read : on lit les titres ; busy : on ne voit que libre ou occupé.'),
  reachedBy: z
    .enum(['invitation', 'voice'])
    .default('invitation')
    .describe('voice : ne lit pas ses messages, il faut l’appeler ou lui parler.'),
  undelivered: varying(z.boolean())
    .default(false)
    .describe('L’adresse du carnet est fausse : l’invitation revient sans avoir été remise.'),
  needs: z
    .array(z.enum(['step-free', 'hearing-loop', 'remote']))
    .default([])
    .describe('Ce que la salle doit offrir à cette personne ; n’est affiché nulle part.'),
});

export const roomSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  note: z.string().default('').describe('Ce que montre l’agenda : « 14 places, visio, plain-pied ».'),
  seats: z.number().int().min(1).max(500),
  offers: z.array(z.enum(['step-free', 'hearing-loop', 'remote'])).default([]),
  equipment: z.array(idSchema).default([]).describe('Ce qui s’y trouve à demeure.'),
});

/** Something that can be brought to a room; one booking at a time for each piece. */
export const equipmentSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  count: z
    .number()
    .int()
    .min(0)
    .max(50)
    .default(1)
    .describe('Combien peuvent être apportés ; 0 : il ne sert que dans les salles qui l’ont à demeure.'),
  broken: varying(z.boolean()).default(false),
});

/** Something in the calendars. `of`: owners, rooms or equipment. */
export const entrySchema = z.strictObject({
  id: idSchema,
  of: z.array(idSchema).min(1),
  title: textSchema,
  kind: z
    .enum(['meeting', 'busy', 'absence', 'works', 'travel', 'tentative'])
    .default('busy')
    .describe('tentative (à confirmer) ne retient personne ; works ferme une salle ; travel est un trajet.'),
  day: daySchema,
  from: varying(timeSchema),
  to: varying(timeSchema),
  /** Minutes needed to come from there, or to go there. */
  travelMinutes: z.number().int().min(0).max(600).default(0).describe('Trajet avant et après, en minutes.'),
  private: z.boolean().default(false),
  draw: drawTest.optional().describe('Seulement dans ces variantes.'),
  once: markSchema.optional().describe('N’existe qu’à partir du moment où ce repère est vrai.'),
  shownOnce: markSchema
    .optional()
    .describe(
      'Existe, mais n’est dans l’agenda qu’une fois ce repère vrai : d’ici là ni l’écran ni la recherche n’en savent rien.',
    ),
});

export const meetingSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  organiser: idSchema,
  attendees: z.array(idSchema).min(1),
  optional: z.array(idSchema).default([]),
  day: daySchema,
  from: varying(timeSchema),
  to: varying(timeSchema),
  room: z.string().default(''),
  equipment: z.array(idSchema).default([]),
  documents: z.array(idSchema).default([]),
  note: z.string().default(''),
  /** Shown beside it: what is to be seen to when it moves. The agenda does nothing of it by itself. */
  dependsOn: z.array(z.strictObject({ text: textSchema, note: z.string().default('') })).default([]),
});

/**
 * How somebody answers an invitation, some time after it was sent. The first entry that fits wins. Without one, they say yes
 * when they are free and no when they are not, after two to four minutes.
 */
export const answerSchema = z.strictObject({
  meeting: idSchema,
  who: idSchema,
  answer: z.enum([...ANSWERS, 'silent']),
  afterS: z.number().min(1).default(180),
  spreadS: z.number().min(0).default(60),
  /** Silent at first, and answers this once reminded. */
  onceReminded: z.boolean().default(false).describe('Ne répond qu’après une relance.'),
  draw: drawTest.optional(),
  when: conditionSchema.optional(),
});

export const agendaSchema = z.strictObject({
  name: z.string().default('').describe('Nom du profil affiché : « secrétariat de direction ».'),
  zone: z.string().default('Heure de Paris'),
  owners: z.array(ownerSchema).min(1),
  rooms: z.array(roomSchema).default([]),
  equipment: z.array(equipmentSchema).default([]),
  entries: z.array(entrySchema).default([]),
  meetings: z.array(meetingSchema).default([]),
  answers: z.array(answerSchema).default([]),
  tasks: z.array(z.strictObject({ text: textSchema, day: daySchema, at: z.string().default('') })).default([]),
});

export type Agenda = z.infer<typeof agendaSchema>;
export type Owner = z.infer<typeof ownerSchema>;
export type Room = z.infer<typeof roomSchema>;
export type Equipment = z.infer<typeof equipmentSchema>;
export type AgendaEntry = z.infer<typeof entrySchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type MeetingAnswer = z.infer<typeof answerSchema>;
