/** Every `{word}` of a text is one that `fillText` (or, in the jury's sentences, the assessment) replaces. */
import { type Check, type Draft, inside, type Place, type Report } from '../draft.ts';
import { PERSON_WORDS } from '../fillText.ts';
import { nearestName } from '../suggest.ts';
import { eachText, type TextHere } from '../texts.ts';
import { whereOf } from './unknownName.ts';

const PLAIN_WORDS = ['date', 'heure', 'monde'];
/** What the assessment fills from the entries a sentence rests on. */
const JURY_WORDS = ['mots', 'heure', 'personne', 'duree', 'nombre'];
const DATE_WORD = /^(date|court)([+-]\d{1,3})?$/;

export const checkPlaceholders: Check = (draft, report) => {
  for (const text of eachText(draft)) checkText(text, draft, report);
};

function checkText({ value, place, use }: TextHere, draft: Draft, report: Report): void {
  const rest = value.replace(/\{([^{}]+)\}/g, (_whole, word: string) => {
    checkWord(word.trim(), place, use, draft, report);
    return '';
  });
  if (/[{}]/.test(rest)) report('SC135', place, { where: whereOf(place) });
}

function checkWord(word: string, place: Place, use: TextHere['use'], draft: Draft, report: Report): void {
  if (PLAIN_WORDS.includes(word) || DATE_WORD.test(word) || (use === 'jury' && JURY_WORDS.includes(word))) return;
  const [head = '', tail] = word.split('.', 2);
  const { names } = draft;
  if (head === 'draw' && tail !== undefined && names.has('draw', tail)) return;
  if (head === 'texts' && tail !== undefined && names.has('text', tail))
    return checkNamedText(tail, place, draft, report);
  if (names.has('person', head) && (tail === undefined || Object.hasOwn(PERSON_WORDS, tail))) {
    if (tail === 'naissance') checkBirthKnown(word, head, place, draft, report);
    return;
  }
  const known = knownWords(draft, head, use);
  report('SC134', place, { word, where: whereOf(place), near: nearestName(word, known), known });
}

/** The words worth proposing: those of the same person when the person exists, else all the heads. */
function knownWords({ names }: Draft, head: string, use: TextHere['use']): string[] {
  const persons = names.all('person');
  if (persons.includes(head)) return Object.keys(PERSON_WORDS).map((tail) => `${head}.${tail}`);
  const texts = names.all('text').map((name) => `texts.${name}`);
  const draws = names.all('draw').map((name) => `draw.${name}`);
  return [...persons, ...PLAIN_WORDS, ...(use === 'jury' ? JURY_WORDS : []), ...texts, ...draws];
}

/** A text that depends on draws must have a value in every variant: its last entry has no `draw`, or the draws cover all. */
function checkNamedText(name: string, place: Place, { texts, draws }: Draft, report: Report): void {
  const text = texts?.value[name];
  if (text === undefined || typeof text === 'string' || text.some(({ draw }) => draw === undefined)) return;
  const covers = Object.entries(draws?.value ?? {}).some(([draw, { values }]) =>
    values.every((value) =>
      text.some((entry) => {
        const [only, ...others] = Object.entries(entry.draw ?? {});
        return only !== undefined && others.length === 0 && only[0] === draw && [only[1]].flat().includes(value);
      }),
    ),
  );
  if (!covers) report('SC137', place, { name, where: whereOf(place), draw: '' });
}

/** Every identity the person may take has a date of birth. */
function checkBirthKnown(word: string, person: string, place: Place, draft: Draft, report: Report): void {
  const character = draft.characters.find(({ value }) => value.id === person)?.value;
  if (character === undefined) return;
  const { persona } = character;
  const ids = typeof persona === 'string' ? [persona] : (draft.draws?.value[persona.draw]?.values ?? []);
  const without = draft.personas.find(({ value }) => ids.includes(value.id) && value.born === undefined);
  if (without === undefined) return;
  report('SC136', place, { word, person, persona: without.value.id, where: whereOf(place) });
}

/** A text may use other texts, but not itself in the end. */
export const checkTextCycles: Check = ({ texts }, report) => {
  if (texts === null) return;
  const usedBy = new Map(Object.entries(texts.value).map(([name, text]) => [name, listTextsIn(text)]));
  for (const name of usedBy.keys()) {
    const chain = findWayBack(name, usedBy);
    if (chain !== null) report('SC129', { ...inside(texts.place, name), on: 'key' }, { name, chain });
  }
};

function listTextsIn(text: string | readonly { readonly value: string }[]): string[] {
  const values = typeof text === 'string' ? [text] : text.map(({ value }) => value);
  return values.flatMap((value) => [...value.matchAll(/\{\s*texts\.([^{}\s]+)\s*\}/g)].map((match) => match[1] ?? ''));
}

/** The names from a text back to itself, or null. Each text is visited once. */
function findWayBack(start: string, usedBy: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  const waiting: string[][] = [[start]];
  for (let chain = waiting.pop(); chain !== undefined; chain = waiting.pop()) {
    for (const next of usedBy.get(chain.at(-1) ?? '') ?? []) {
      if (next === start) return [...chain, start];
      if (!seen.has(next)) waiting.push([...chain, next]);
      seen.add(next);
    }
  }
  return null;
}
