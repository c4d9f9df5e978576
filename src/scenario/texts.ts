/** Hands out every sentence of a situation or a world that someone will read or hear, with its place. Judges none. */
import { agendaTexts } from './agendaTexts.ts';
import { cabinetTexts, cabinetWords } from './cabinetTexts.ts';
import { type Draft, inside, type Located, type Place } from './draft.ts';
import { erpTexts } from './erpTexts.ts';
import type { Organisation } from './schema/organisation.ts';

/** `jury` sentences may cite the log ({mots}, {heure}…). `words` are compared with what is written, and shown to nobody. */
export interface TextHere extends Located<string> {
  readonly use: 'play' | 'jury' | 'words';
}

type Entry = readonly [text: string | undefined, place: Place];

/** Every text of the situation. */
export function eachText(draft: Draft): TextHere[] {
  return [
    ...toTexts(playTexts(draft), 'play'),
    ...toTexts(juryTexts(draft), 'jury'),
    ...toTexts(comparedWords(draft), 'words'),
  ];
}

function toTexts(entries: readonly Entry[], use: TextHere['use']): TextHere[] {
  return entries.flatMap(([value, place]) => (value === undefined || value === '' ? [] : [{ value, place, use }]));
}

/** The named keys of each element. */
function keysOf<K extends string>(
  list: readonly Located<Partial<Record<K, string>>>[],
  ...keys: readonly K[]
): Entry[] {
  return list.flatMap(({ value, place }) => keys.map((key): Entry => [value[key], inside(place, key)]));
}

function listOf(texts: readonly string[], place: Place): Entry[] {
  return texts.map((text, rank): Entry => [text, inside(place, rank)]);
}

function playTexts(draft: Draft): Entry[] {
  return [
    ...rootTexts(draft),
    ...keysOf(draft.infos, 'title'),
    ...keysOf(draft.claims, 'text'),
    ...keysOf(draft.promises, 'text'),
    ...keysOf(draft.utterances, 'text'),
    ...keysOf(draft.lines, 'text', 'delivery'),
    ...keysOf(draft.hazards, 'title'),
    ...keysOf(draft.calls, 'shown'),
    ...keysOf(draft.documents, 'title', 'text'),
    ...cabinetTexts(draft),
    ...erpTexts(draft),
    ...keysOf(draft.mails, 'subject', 'body'),
    ...keysOf(draft.endings, 'title', 'text'),
    ...letterTexts(draft),
    ...agendaTexts(draft),
    ...draft.files.flatMap(({ value, place }) => fileTexts(value, place)),
    ...draft.characters.flatMap(({ value, place }) =>
      (value.visit?.reason ?? []).map(
        (one, rank): Entry => [one.value, inside(place, 'visit', 'reason', rank, 'value')],
      ),
    ),
  ];
}

/** What the word processor proposes. */
function letterTexts({ letters }: Draft): Entry[] {
  if (letters === null) return [];
  const { value, place } = letters;
  return [
    ...listOf(value.sender, inside(place, 'sender')),
    [value.town, inside(place, 'town')],
    [value.signature, inside(place, 'signature')],
    ...value.templates.flatMap(({ title, body }, rank): Entry[] => [
      [title, inside(place, 'templates', rank, 'title')],
      [body, inside(place, 'templates', rank, 'body')],
    ]),
  ];
}

function rootTexts({ title, summary, briefing, texts }: Draft): Entry[] {
  const entries: Entry[] = [];
  if (title !== null) entries.push([title.value, title.place]);
  if (summary !== null) entries.push([summary.value, summary.place]);
  if (briefing !== null) {
    entries.push([briefing.value.who, inside(briefing.place, 'who')]);
    entries.push(...listOf(briefing.value.context, inside(briefing.place, 'context')));
    entries.push(...listOf(briefing.value.missions, inside(briefing.place, 'missions')));
  }
  if (texts !== null) {
    for (const [name, text] of Object.entries(texts.value)) {
      if (typeof text === 'string') entries.push([text, inside(texts.place, name)]);
      else entries.push(...text.map(({ value }, rank): Entry => [value, inside(texts.place, name, rank, 'value')]));
    }
  }
  return entries;
}

function fileTexts(file: Draft['files'][number]['value'], place: Place): Entry[] {
  return [
    [file.holder, inside(place, 'holder')],
    [file.born, inside(place, 'born')],
    [file.title, inside(place, 'title')],
    ...file.steps.flatMap(({ name, note }, rank): Entry[] => [
      [name, inside(place, 'steps', rank, 'name')],
      [note, inside(place, 'steps', rank, 'note')],
    ]),
    ...file.pieces.flatMap(({ name, note }, rank): Entry[] => [
      [name, inside(place, 'pieces', rank, 'name')],
      [note, inside(place, 'pieces', rank, 'note')],
    ]),
    ...file.journal.flatMap(({ at, text }, rank): Entry[] => [
      [at, inside(place, 'journal', rank, 'at')],
      [text, inside(place, 'journal', rank, 'text')],
    ]),
    ...listOf(file.tellable, inside(place, 'tellable')),
    ...listOf(file.secret, inside(place, 'secret')),
  ];
}

function juryTexts(draft: Draft): Entry[] {
  return draft.indicators.flatMap(({ value, place }) => [
    [value.title, inside(place, 'title')] as Entry,
    [value.noOccasion, inside(place, 'noOccasion')] as Entry,
    ...value.shows.flatMap(({ say, otherwise }, rank): Entry[] => [
      [say, inside(place, 'shows', rank, 'say')],
      [otherwise, inside(place, 'shows', rank, 'otherwise')],
    ]),
    ...(['minor', 'major', 'critical'] as const).flatMap((list) =>
      value[list].map(({ say }, rank): Entry => [say, inside(place, list, rank, 'say')]),
    ),
  ]);
}

/** What a message, the register and the report are compared with. */
function comparedWords(draft: Draft): Entry[] {
  const slips = draft.calls.flatMap(({ value: { slip }, place }): Entry[] => {
    if (slip === undefined) return [];
    const at = inside(place, 'slip');
    return [
      [slip.number, inside(at, 'number')],
      ...(['recipient', 'name', 'subject'] as const).flatMap((key) => listOf(slip[key], inside(at, key))),
    ];
  });
  const hosts = draft.characters.map(({ value, place }): Entry => [value.visit?.host, inside(place, 'visit', 'host')]);
  return [...slips, ...hosts, ...reportWords(draft), ...soughtWords(draft), ...cabinetWords(draft)];
}

/** Words looked for in what is written; they may depend on the variant. */
function soughtWords({ writings }: Draft): Entry[] {
  return writings.flatMap(({ value, place }) =>
    value.facts.flatMap(({ text }, rank) =>
      [text ?? []]
        .flat()
        .flatMap(({ any = [], all = [], near = [], not = [] }) =>
          listOf([...any, ...all, ...near, ...not], inside(place, 'facts', rank)),
        ),
    ),
  );
}

function reportWords({ report }: Draft): Entry[] {
  if (report === null) return [];
  const { value, place } = report;
  const lists = (['persons', 'witnesses', 'measures', 'judgements', 'leaks'] as const).flatMap((key) =>
    listOf(value[key], inside(place, key)),
  );
  return [...lists, ...value.facts.flatMap((words, rank) => listOf(words, inside(place, 'facts', rank)))];
}

/** Every text of a world. */
export function eachWorldText({ value, place }: Located<Organisation>): TextHere[] {
  const at = (...steps: (string | number)[]) => inside(place, ...steps);
  const entries: Entry[] = [
    [value.name, at('name')],
    [value.presentation, at('presentation')],
    [value.greeting, at('greeting')],
    ...value.services.flatMap(({ name, place: where, purpose }, rank): Entry[] => [
      [name, at('services', rank, 'name')],
      [where, at('services', rank, 'place')],
      [purpose, at('services', rank, 'purpose')],
    ]),
    ...value.colleagues.map(({ role }, rank): Entry => [role, at('colleagues', rank, 'role')]),
    ...listOf(value.delegation.may, at('delegation', 'may')),
    ...listOf(value.delegation.mayNot, at('delegation', 'mayNot')),
    ...value.procedures.flatMap(({ title, sections }, rank): Entry[] => [
      [title, at('procedures', rank, 'title')],
      ...sections.flatMap((section, row): Entry[] => [
        [section.title, at('procedures', rank, 'sections', row, 'title')],
        [section.text, at('procedures', rank, 'sections', row, 'text')],
      ]),
    ]),
  ];
  return toTexts(entries, 'play');
}
