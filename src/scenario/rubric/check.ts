/** What the shape of a rubric cannot tell: two facts of one name, a day that does not exist, words that exclude each other. */
import { parseHour } from '../../writing/facts/hours.ts';
import { parseAmount } from '../../writing/facts/parseAmount.ts';
import { cutReference } from '../../writing/facts/references.ts';
import { type Fact, FORMS, GENERIC_IDS, type Rubric, type TextWanted } from '../../writing/schema.ts';
import { parseDay } from '../../writing/text/calendar.ts';
import { fold } from '../../writing/text/fold.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Path } from '../yaml/locate.ts';
import { type DetailsOf, makeRubricDiagnostic, type RubricCode, type RubricDiagnostic } from './wording.ts';

export type Tell = <Code extends RubricCode>(code: Code, path: Path, details: DetailsOf<Code>) => void;

/** Every fault of a rubric that has its shape, in no particular order. */
export function checkRubric(rubric: Rubric, document: YamlDocument): RubricDiagnostic[] {
  const faults: RubricDiagnostic[] = [];
  const tell: Tell = (code, path, details) => faults.push(makeRubricDiagnostic(code, document.locate(path), details));
  if (parseDay(rubric.sent) === null) tell('RU005', ['sent'], { date: rubric.sent });
  checkWanted(rubric, tell);
  return faults;
}

/** The same for what is sought alone, as a situation writes it: `tell` hears each fault, with its path from there. */
export function checkWanted(rubric: Pick<Rubric, 'asks' | 'facts'>, tell: Tell): void {
  if (rubric.asks.length === 0 && rubric.facts.length === 0) tell('RU013', [], {});
  for (const [rank, id] of rubric.asks.entries())
    if (rubric.asks.indexOf(id) < rank) tell('RU011', ['asks', rank], { id });
  const seen = new Set<string>();
  for (const [rank, fact] of rubric.facts.entries()) {
    const path: Path = ['facts', rank];
    if (seen.has(fact.id)) tell('RU001', [...path, 'id'], { id: fact.id });
    seen.add(fact.id);
    if (GENERIC_IDS.includes(fact.id)) tell('RU002', [...path, 'id'], { id: fact.id });
    checkForms(fact, path, tell);
    checkValues(fact, path, tell);
    checkWords(fact, path, tell);
  }
}

function checkForms(fact: Fact, path: Path, tell: Tell): void {
  const found = FORMS.filter((form) => fact[form] !== undefined);
  if (found.length === 0) tell('RU003', path, { id: fact.id, forms: FORMS });
  if (found.length > 1) tell('RU004', path, { id: fact.id, found });
}

function checkValues({ date, hour, amount, reference }: Fact, path: Path, tell: Tell): void {
  if (date !== undefined && parseDay(date) === null) tell('RU005', [...path, 'date'], { date });
  if (hour !== undefined && parseHour(hour) === null) tell('RU006', [...path, 'hour'], { hour });
  if (amount !== undefined && parseAmount(amount) === null) tell('RU007', [...path, 'amount'], { amount });
  if (reference === undefined) return;
  const signs = cutReference(reference).join('');
  if (signs.length < 3 || !/\d/.test(signs)) tell('RU008', [...path, 'reference'], { reference });
}

interface Words {
  readonly words: readonly string[];
  readonly path: Path;
}

function listWords(fact: Fact, path: Path): Words[] {
  const lists: [readonly string[] | undefined, Path][] = [
    [fact.near, [...path, 'near']],
    [fact.not, [...path, 'not']],
    [fact.number?.near, [...path, 'number', 'near']],
  ];
  for (const [text, at] of textsOf(fact, path)) {
    for (const key of ['any', 'all', 'near', 'not'] as const) lists.push([text[key], [...at, key]]);
  }
  return lists.flatMap(([words, at]) => (words === undefined ? [] : [{ words, path: at }]));
}

function textsOf({ text }: Fact, path: Path): [TextWanted, Path][] {
  if (text === undefined) return [];
  return Array.isArray(text)
    ? text.map((one, rank) => [one, [...path, 'text', rank]])
    : [[text as TextWanted, [...path, 'text']]];
}

const holdsNothing = (word: string): boolean => !/[\p{L}\d]/u.test(word);

function checkWords(fact: Fact, path: Path, tell: Tell): void {
  for (const { words, path: at } of listWords(fact, path)) {
    for (const [rank, word] of words.entries())
      if (holdsNothing(word)) tell('RU009', [...at, rank], { key: String(at.at(-1)) });
  }
  if (fact.person !== undefined && holdsNothing(fact.person.last))
    tell('RU009', [...path, 'person', 'last'], { key: 'last' });
  checkContradiction(fact, fact.near, fact.not, path, tell);
  for (const [text, at] of textsOf(fact, path)) {
    if (text.any === undefined && text.all === undefined) tell('RU010', at, { id: fact.id });
    checkContradiction(fact, text.any ?? text.all, text.not, at, tell);
  }
}

/** Every word that would do is refused. */
function checkContradiction(
  { id }: Fact,
  wanted: readonly string[] | undefined,
  refused: readonly string[] | undefined,
  path: Path,
  tell: Tell,
): void {
  if (wanted === undefined || refused === undefined) return;
  const no = new Set(refused.map(fold));
  const [first] = wanted;
  if (first !== undefined && wanted.every((word) => no.has(fold(word))))
    tell('RU012', [...path, 'not'], { id, word: first });
}
