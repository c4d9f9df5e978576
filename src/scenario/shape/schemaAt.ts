/** Questions about a Zod schema at a path: which keys an author may write there. Reads the schema, checks no value. */
import { z } from 'zod';
import type { Path } from '../yaml/locate.ts';

/** The keys allowed at `path`, over every form the schema admits there; empty where any key will do. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const keys = formsAt(schema, path).flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
  return [...new Set(keys)];
}

/** The description written for editors at `path`, if any. */
export function describedAt(schema: z.ZodType, path: Path): string | undefined {
  return stepsTo(schema, path)
    .map((form) => form.description)
    .find((text) => text !== undefined);
}

function stepsTo(schema: z.ZodType, path: Path): z.ZodType[] {
  const last = path.at(-1);
  if (last === undefined) return [schema];
  return formsAt(schema, path.slice(0, -1)).flatMap((form) => childrenOf(form, last));
}

function formsAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let forms = unwrap(schema);
  for (const step of path) forms = forms.flatMap((form) => childrenOf(form, step).flatMap(unwrap));
  return forms;
}

function childrenOf(form: z.ZodType, step: string | number): z.ZodType[] {
  if (form instanceof z.ZodObject) {
    const child = (form.shape as Record<string, z.ZodType>)[String(step)];
    return child === undefined ? [] : [child];
  }
  if (form instanceof z.ZodArray) return [form.element as z.ZodType];
  if (form instanceof z.ZodRecord) return [form.valueType as z.ZodType];
  return [];
}

/** The schemas behind optional, default, lazy and union. */
function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  if (schema instanceof z.ZodLazy || schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return [schema];
}
