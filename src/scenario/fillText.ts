/**
 * Replaces `{placeholders}` in an author's text by what the variant draws: names, agreement, dates.
 * An unknown placeholder is left as it stands; `checks/` refuses it long before.
 */
import {
  addDays,
  type CivilDate,
  formatDayInWords,
  formatDayShort,
  formatTimeOfDay,
  parseCivilDate,
  parseTimeOfDay,
} from '../model/time.ts';
import { drawsHold } from './condition.ts';
import type { Persona, Scenario } from './schema/index.ts';
import type { Variant } from './variant.ts';

type Named = Pick<Persona, 'civility' | 'firstName' | 'name'> & { readonly born?: string; readonly extension?: string };

const bornOn = (person: Named): string => {
  const date = person.born ? parseCivilDate(person.born) : null;
  return date ? formatDayShort(date) : '';
};

/** What may follow the dot of `{visiteur.…}`. */
export const PERSON_WORDS: Readonly<Record<string, (person: Named) => string>> = {
  nom: ({ name }) => name,
  NOM: ({ name }) => name.toLocaleUpperCase('fr'),
  prenom: ({ firstName }) => firstName,
  civilite: ({ civility }) => civility,
  monsieur: ({ civility }) => (civility === 'M.' ? 'monsieur' : 'madame'),
  e: ({ civility }) => (civility === 'M.' ? '' : 'e'),
  il: ({ civility }) => (civility === 'M.' ? 'il' : 'elle'),
  Il: ({ civility }) => (civility === 'M.' ? 'Il' : 'Elle'),
  lui: ({ civility }) => (civility === 'M.' ? 'lui' : 'elle'),
  le: ({ civility }) => (civility === 'M.' ? 'le' : 'la'),
  ne: ({ civility }) => (civility === 'M.' ? 'né' : 'née'),
  naissance: bornOn,
  poste: ({ extension }) => extension ?? '',
};

export interface TextSetting {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly nowMs: number;
}

function findPerson({ scenario, variant }: TextSetting, id: string): Named | undefined {
  const colleague = scenario.world.colleagues.find((one) => one.id === id);
  const persona = variant.personas[id];
  // A colleague one speaks with is a character too: the identity is the character’s, the extension stays the colleague’s.
  return persona && colleague ? { ...persona, extension: colleague.extension } : (persona ?? colleague);
}

function textOf(setting: TextSetting, name: string): string | undefined {
  const text = setting.scenario.texts[name];
  if (text === undefined || typeof text === 'string') return text;
  return text.find(({ draw }) => drawsHold(draw, (key) => setting.variant.draws[key]))?.value;
}

function dateWord(setting: TextSetting, word: string): string | undefined {
  const match = /^(date|court)([+-]\d{1,3})?$/.exec(word);
  const base: CivilDate | null = parseCivilDate(setting.scenario.date);
  if (!match || !base) return undefined;
  const day = addDays(base, Number(match[2] ?? 0));
  return match[1] === 'date' ? formatDayInWords(day) : formatDayShort(day);
}

/** Minutes since midnight at an instant of the run. */
export function minutesOfDay(scenario: Pick<Scenario, 'starts'>, nowMs: number): number {
  return (parseTimeOfDay(scenario.starts) ?? 0) + Math.floor(nowMs / 60_000);
}

function resolve(setting: TextSetting, key: string, depth: number): string | undefined {
  if (key === 'heure') return formatTimeOfDay(minutesOfDay(setting.scenario, setting.nowMs));
  if (key === 'monde') return setting.scenario.world.name;
  const [head = '', tail] = key.split('.', 2);
  if (head === 'draw' && tail) return setting.variant.draws[tail];
  if (head === 'texts' && tail) {
    const text = textOf(setting, tail);
    return text === undefined || depth > 3 ? text : fill(text, setting, depth + 1);
  }
  const person = findPerson(setting, head);
  if (person) return tail === undefined ? `${person.civility}\u00a0${person.name}` : PERSON_WORDS[tail]?.(person);
  return dateWord(setting, key);
}

function fill(text: string, setting: TextSetting, depth: number): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, key: string) => resolve(setting, key.trim(), depth) ?? whole);
}

/** The text with its placeholders replaced. */
export function fillText(text: string, setting: TextSetting): string {
  return text.includes('{') ? fill(text, setting, 0) : text;
}
