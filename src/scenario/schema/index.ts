/** The scenario language: one Zod schema, from which the types, the checks and the editors' JSON Schema come. */

export * from './agenda.ts';
export * from './cabinet.ts';
export * from './common.ts';
export * from './conversation.ts';
export * from './erp.ts';
export * from './evidence.ts';
export * from './letters.ts';
export * from './mail.ts';
export * from './organisation.ts';
export * from './people.ts';
export * from './situation.ts';
export * from './workplace.ts';
export * from './writing.ts';
