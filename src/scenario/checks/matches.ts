/** Patterns over the log name kinds and fields that exist, and ask of each field what it can hold. */
import type { FactKind } from '../../model/log.ts';
import { type Check, type Draft, inside, type Place, type Report } from '../draft.ts';
import type { FieldTest } from '../schema/evidence.ts';
import { nameKind } from '../shape/values.ts';
import { nearestName } from '../suggest.ts';
import { eachMatch } from '../walk.ts';
import { COMMON_FIELDS, type Field, fieldOf, isFactKind, LOG_FIELDS } from './logFields.ts';
import { expectName, whereOf } from './unknownName.ts';

type Scalar = string | number | boolean;

export const checkMatches: Check = (draft, report) => {
  for (const { value, place } of eachMatch(draft)) {
    for (const [kind, fields] of Object.entries(value)) checkKind(kind, fields, inside(place, kind), draft, report);
  }
};

function checkKind(kind: string, fields: Record<string, FieldTest>, place: Place, draft: Draft, report: Report): void {
  if (!isFactKind(kind)) {
    const known = Object.keys(LOG_FIELDS);
    return report(
      'SC140',
      { ...place, on: 'key' },
      { kind, where: whereOf(place), near: nearestName(kind, known), known },
    );
  }
  for (const [name, test] of Object.entries(fields)) checkField(kind, name, test, inside(place, name), draft, report);
}

function checkField(kind: FactKind, name: string, test: FieldTest, place: Place, draft: Draft, report: Report): void {
  const field = fieldOf(kind, name);
  if (field === undefined) {
    const known = [...Object.keys(LOG_FIELDS[kind]), ...Object.keys(COMMON_FIELDS)];
    return report('SC141', { ...place, on: 'key' }, { field: name, kind, near: nearestName(name, known), known });
  }
  if (typeof test === 'object' && !Array.isArray(test)) {
    if ('min' in test || 'max' in test) return checkRange(kind, name, field, test, place, report);
    if (!('not' in test)) return;
    return checkScalars(kind, name, field, test.not, inside(place, 'not'), draft, report);
  }
  checkScalars(kind, name, field, test, place, draft, report);
}

function checkRange(
  kind: FactKind,
  name: string,
  field: Field,
  { min, max }: { min?: number; max?: number },
  place: Place,
  report: Report,
): void {
  const isCounted = field.type === 'number' || (field.type !== 'block' && field.list === true);
  if (!isCounted) report('SC142', place, { field: name, kind, expected: expectedOf(field), found: 'un intervalle' });
  if (min !== undefined && max !== undefined && min > max) report('SC145', place, { min, max });
}

function checkScalars(
  kind: FactKind,
  name: string,
  field: Field,
  test: Scalar | Scalar[],
  place: Place,
  draft: Draft,
  report: Report,
): void {
  const values = Array.isArray(test)
    ? test.map((value, rank) => ({ value, at: inside(place, rank) }))
    : [{ value: test, at: place }];
  for (const { value, at } of values) checkScalar(kind, name, field, value, at, draft, report);
}

function checkScalar(
  kind: FactKind,
  name: string,
  field: Field,
  value: Scalar,
  at: Place,
  draft: Draft,
  report: Report,
): void {
  if (typeof value !== typeOfField(field)) {
    return report('SC142', at, { field: name, kind, expected: expectedOf(field), found: nameKind(value) });
  }
  if (typeof value !== 'string') return;
  if (kind === 'said' && name === 'acts' && (value === 'letSpeak' || value === 'interrupt')) {
    return report('SC147', at, { act: value });
  }
  if (field.type === 'name' && !field.also?.includes(value)) expectName(field.names, value, at, draft.names, report);
  if (field.type === 'word' && !field.words.includes(value)) {
    report('SC143', at, { value, field: name, kind, near: nearestName(value, field.words), allowed: field.words });
  }
}

function typeOfField(field: Field): 'string' | 'number' | 'boolean' | 'object' {
  if (field.type === 'number' || field.type === 'boolean') return field.type;
  return field.type === 'block' ? 'object' : 'string';
}

function expectedOf(field: Field): string {
  if (field.type === 'number') return 'un nombre';
  if (field.type === 'boolean') return 'true ou false';
  if (field.type === 'block') return `l’un de ses champs (${Object.keys(field.fields).join(', ')}), après un point`;
  return 'un texte';
}
