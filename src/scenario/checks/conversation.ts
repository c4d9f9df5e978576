/** Conversations can begin, questions are answered, replies do what they say. */
import { SPEECH_ACTS, type SpeechAct } from '../../model/person.ts';
import { type Check, type Draft, inside, type Report } from '../draft.ts';
import type { Character } from '../schema/people.ts';
import { eachMark, eachMatch, eachWord } from '../walk.ts';
import { whereOf } from './unknownName.ts';

const isSpeechAct = (word: string): boolean => (SPEECH_ACTS as readonly string[]).includes(word);

const UNWRITTEN: readonly SpeechAct[] = ['letSpeak', 'interrupt'];

/** Speech acts an author may not write, and pairs of keys that contradict each other. */
export const checkUtterances: Check = ({ utterances }, report) => {
  for (const { value, place } of utterances) {
    for (const [rank, act] of value.acts.entries()) {
      if (UNWRITTEN.includes(act)) report('SC150', inside(place, 'acts', rank), { utterance: value.id, act });
    }
    if (value.promises !== undefined && !value.acts.includes('promise')) {
      report('SC155', inside(place, 'acts'), { utterance: value.id, promise: value.promises });
    }
    if (value.accuracy === 'wrong' && !value.acts.includes('reformulate')) {
      report('SC156', inside(place, 'accuracy'), { utterance: value.id });
    }
  }
};

const ROLE_WORDS: Readonly<Record<Character['role'], string>> = {
  visitor: 'une visite',
  caller: 'un appel',
  colleague: 'un collègue',
};

const OPENERS: Readonly<Record<Character['role'], readonly string[]>> = {
  visitor: ['arrives', 'invited', 'opens'],
  caller: ['opens'],
  colleague: ['opens', 'arrives'],
};

function triggersOf(draft: Draft, person: string): string[] {
  return draft.lines.flatMap(({ value }) => (value.who === person ? [value.on].flat() : []));
}

/** Somebody who never speaks first leaves the learner before a silence. */
export const checkOpenings: Check = (draft, report) => {
  for (const { value, place } of draft.characters) {
    const openers = OPENERS[value.role];
    if (value.role === 'colleague' || triggersOf(draft, value.id).some((on) => openers.includes(on))) continue;
    report('SC152', inside(place, 'id'), {
      person: value.id,
      role: ROLE_WORDS[value.role],
      triggers: openers.slice(0, 1),
    });
  }
};

/** Replies to someone who is never there. */
export const checkAddressees: Check = (draft, report) => {
  const absent = new Map(
    draft.characters.filter(({ value }) => !canBeMet(value, draft)).map(({ value }) => [value.id, value.role]),
  );
  for (const { value, place } of draft.utterances) {
    const role = absent.get(value.to);
    if (role === undefined) continue;
    report('SC154', inside(place, 'to'), { utterance: value.id, person: value.to, role: ROLE_WORDS[role] });
  }
};

function canBeMet({ id, role, arrives }: Character, { calls, extensions }: Draft): boolean {
  if (role === 'visitor') return arrives !== undefined;
  const rings = calls.some(({ value }) => value.from === id);
  const answers = extensions.some(({ value }) => value.outcomes.some(({ character }) => character === id));
  return rings || answers || arrives !== undefined;
}

/** Some line of the person answers this very question: by its name, after this very reply, or by revealing the information. */
function isAnswered({ id, to, asks }: { id: string; to: string; asks?: string }, { lines }: Draft): boolean {
  return lines.some(
    ({ value }) =>
      value.who === to &&
      ([value.on].flat().some((on) => on === `answers.${asks}` || on === `said.${id}`) ||
        (asks !== undefined && value.reveals.includes(asks))),
  );
}

/** A question that has no answering line, an answer to a question nobody asks. */
export const checkQuestions: Check = (draft, report) => {
  for (const { value, place } of draft.utterances) {
    if (value.asks === undefined || isAnswered(value, draft)) continue;
    report('SC164', inside(place, 'asks'), { utterance: value.id, info: value.asks, person: value.to });
  }
  const asked = new Set(draft.utterances.map(({ value }) => `${value.to} ${value.asks}`));
  for (const { value, place } of draft.lines) {
    for (const on of eachWord(value.on, inside(place, 'on'))) {
      const info = /^answers\.(.+)$/.exec(on.value)?.[1];
      if (info === undefined || !draft.names.has('info', info) || asked.has(`${value.who} ${info}`)) continue;
      report('SC165', on.place, { line: value.id, info });
    }
  }
};

/** « person act » of every reply; a reply to someone unknown (told elsewhere) may have been for anyone. */
function listOffered({ utterances, names }: Draft): ReadonlySet<string> {
  return new Set(
    utterances.flatMap(({ value }) => {
      const persons = names.has('character', value.to) ? [value.to] : names.all('character');
      return persons.flatMap((person) => value.acts.map((act) => `${person} ${act}`));
    }),
  );
}

/** Speech acts that lines, marks or rules wait for, and that no reply to that person does. */
export const checkActsOffered: Check = (draft, report) => {
  const offered = listOffered(draft);
  const isOffered = (person: string, act: string) =>
    (UNWRITTEN as readonly string[]).includes(act) ||
    !draft.names.all('character').includes(person) ||
    offered.has(`${person} ${act}`);
  for (const { value, place } of draft.lines) {
    for (const on of eachWord(value.on, inside(place, 'on'))) {
      const act = /^reply\.(.+)$/.exec(on.value)?.[1];
      if (act === undefined || !isSpeechAct(act) || isOffered(value.who, act)) continue;
      report('SC153', on.place, { act, person: value.who, where: whereOf(on.place) });
    }
  }
  for (const { value, place } of eachMark(draft)) {
    const [head, person = '', act = ''] = value.split('.');
    if (head === 'act' && isSpeechAct(act) && !isOffered(person, act))
      report('SC153', place, { act, person, where: whereOf(place) });
  }
  checkActsInMatches(draft, offered, report);
};

/** A pattern that lists several acts is content with one of them; only a pattern that none can meet is a fault. */
function checkActsInMatches(draft: Draft, offered: ReadonlySet<string>, report: Report): void {
  for (const { value, place } of eachMatch(draft)) {
    const { acts, to } = value.said ?? {};
    if (acts === undefined || (typeof acts === 'object' && !Array.isArray(acts))) continue;
    const wanted = [acts].flat().map(String);
    const persons =
      typeof to === 'string' || Array.isArray(to) ? [to].flat().map(String) : draft.names.all('character');
    const isMet = wanted.some(
      (act) => UNWRITTEN.includes(act as SpeechAct) || persons.some((one) => offered.has(`${one} ${act}`)),
    );
    if (isMet || draft.utterances.length === 0) continue;
    const at = inside(place, 'said', 'acts');
    report('SC153', at, {
      act: wanted.join(', '),
      person: typeof to === 'string' ? to : 'quiconque',
      where: whereOf(at),
    });
  }
}
