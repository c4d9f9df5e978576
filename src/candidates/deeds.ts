/**
 * What a candidate’s file may write of a program of the desk: the deeds of `model/`, as shapes. The compiler holds each
 * shape to its type.
 */
import { z } from 'zod';
import type { AgendaDeed } from '../model/agenda.ts';
import type { CabinetDeed } from '../model/cabinet.ts';
import { DISCREPANCIES, type ErpDeed, RECORD_TYPES } from '../model/erp.ts';
import { type LetterDeed, SENDINGS, TEXT_KINDS } from '../model/letters.ts';

const id = z.string().min(1);
const ids = z.array(id).default([]);
const words = z.string().default('');
/** May hold a repère (`{texts.jour}`). */
const moment = z.string().min(1);
const one = <S extends z.ZodRawShape>(verb: string, shape: S) => z.strictObject({ do: z.literal(verb), ...shape });

const planShape = {
  title: z.string(),
  day: moment,
  from: moment,
  to: moment,
  room: z.string(),
  equipment: z.array(id),
  attendees: z.array(id),
  documents: z.array(id),
  note: z.string(),
};
const wholePlan = z.strictObject({
  ...planShape,
  room: words,
  equipment: ids,
  attendees: ids,
  documents: ids,
  note: words,
});

export const agendaDeedSchema = z.discriminatedUnion('do', [
  one('show', { owners: z.array(id).min(1), day: moment }),
  one('searchSlots', {
    owners: z.array(id).min(1),
    withRoom: z.boolean().default(true),
    minutes: z.number().int().min(1),
    fromDay: moment,
    toDay: moment,
  }),
  one('planMeeting', { plan: wholePlan }),
  one('changeMeeting', { meeting: id, plan: z.strictObject(planShape).partial() }),
  one('cancelMeeting', { meeting: id, note: words }),
  one('undo', { meeting: id }),
  one('invite', { meeting: id, to: z.array(id).min(1), text: words }),
  one('remind', { meeting: id, to: z.array(id).min(1), text: words }),
  one('noteAnswer', { meeting: id, who: id, answer: z.enum(['yes', 'no', 'maybe']) }),
  one('addTask', { text: z.string().min(1), day: moment, at: words }),
  one('tickTask', { rank: z.number().int().min(0), done: z.boolean().default(true) }),
]) as unknown as z.ZodType<AgendaDeed>;

const record = { record: id };

export const erpDeedSchema = z.discriminatedUnion('do', [
  one('openRecord', record),
  one('openParty', { party: id }),
  one('openProduct', { product: id }),
  one('compare', record),
  one('recordInvoice', record),
  one('approvePayment', record),
  one('blockPayment', { ...record, reason: words }),
  one('unblockPayment', record),
  one('dispute', {
    ...record,
    grounds: z.array(
      z.strictObject({ what: z.enum(DISCREPANCIES), line: z.number().int().min(1).nullable().default(null) }),
    ),
    note: words,
  }),
  one('askCredit', { ...record, amountCents: z.number().int().min(0), note: words }),
  one('askVisa', { ...record, from: id, note: words }),
  one('annotate', { ...record, text: z.string().min(1) }),
  one('changeIban', { party: id, iban: z.string() }),
  one('undo', record),
  one('drawUp', {
    draft: z.strictObject({
      type: z.enum(RECORD_TYPES),
      party: id,
      after: words,
      lines: z.array(
        z.strictObject({
          product: id,
          quantity: z.number(),
          unitPriceCents: z.number().int(),
          discountPercent: z.number().default(0),
          vatPercent: z.number().default(20),
        }),
      ),
      note: words,
    }),
  }),
]) as unknown as z.ZodType<ErpDeed>;

export const cabinetDeedSchema = z.discriminatedUnion('do', [
  one('compare', { documents: z.tuple([id, id]) }),
  one('file', { document: id, shelf: id, name: z.string() }),
  one('addVersion', { document: id, of: id }),
  one('annotate', { document: id, text: z.string().min(1) }),
  one('share', { document: id, with: z.array(id).min(1), right: z.enum(['read', 'write', 'none']) }),
  one('bin', { document: id }),
  one('restore', { document: id }),
  one('undo', { document: id }),
]) as unknown as z.ZodType<CabinetDeed>;

export const letterDeedSchema = z.discriminatedUnion('do', [
  one('keep', {
    text: words,
    written: z.strictObject({ kind: z.enum(TEXT_KINDS), title: z.string(), body: z.string() }),
  }),
  one('remove', { text: id }),
  one('send', {
    text: id,
    to: id,
    by: z.enum(SENDINGS).default('post'),
    enclosed: ids,
  }),
  one('joinFile', {
    file: z.strictObject({ name: z.string().min(1), bytes: z.number().int().min(0), digest: z.string() }),
  }),
  one('takeBackFile', { document: id }),
]) as unknown as z.ZodType<LetterDeed>;
