import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/model/log.ts';
import { marksOf } from '../../src/model/marks.ts';
import { DEPARTURES, MOODS, NEEDS, PLACES, SPEECH_ACTS } from '../../src/model/person.ts';
import { COMMON_FIELDS, fieldOf, isFactKind, LOG_FIELDS } from '../../src/scenario/checks/logFields.ts';
import { findWordFault, MARKS, TRIGGERS } from '../../src/scenario/dottedWords.ts';
import { NAME_KINDS, type Names } from '../../src/scenario/names.ts';

/** Names where every name is known. */
const everyName: Names = { has: () => true, all: () => [], declarations: () => [] };
const noName: Names = { has: () => false, all: () => [], declarations: () => [] };

const entry = (fact: Record<string, unknown>) => ({ seq: 0, atMs: 0, ...fact }) as unknown as LogEntry;
const pick = (words: readonly string[]) => fc.constantFrom(...words);

/** One arbitrary entry of each kind that makes marks. */
const facts = fc.oneof(
  fc.record({
    kind: fc.constant('said'),
    utterance: fc.constant('u'),
    to: fc.constant('p'),
    acts: fc.array(pick(SPEECH_ACTS)),
    interrupts: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('listened'), to: fc.constant('p') }),
  fc.record({ kind: fc.constant('told'), to: fc.constant('p'), claim: fc.constant('c') }),
  fc.record({ kind: fc.constant('promised'), promise: fc.constant('x') }),
  fc.record({
    kind: fc.constant('toolOpened'),
    tool: pick(['phone', 'register', 'files', 'procedures', 'messages', 'report']),
  }),
  fc.record({
    kind: pick(['phoneRang', 'phonePickedUp', 'phoneHeld', 'phoneTransferred', 'callMissed', 'callEnded']),
    call: fc.constant('a'),
  }),
  fc.record({ kind: fc.constant('dialled'), extension: fc.constant('214') }),
  fc.record({ kind: fc.constant('fileOpened'), file: fc.constant('24-1') }),
  fc.record({ kind: fc.constant('procedureRead'), procedure: fc.constant('charte') }),
  fc.record({ kind: fc.constant('visitorRegistered'), who: fc.constant('p'), badge: pick(['', '3']) }),
  fc.record({ kind: fc.constant('messageSent'), call: fc.constant('a') }),
  fc.record({ kind: fc.constant('reportSent') }),
  fc.record({ kind: fc.constant('infoLearnt'), info: fc.constant('i') }),
  fc.record({ kind: fc.constant('lineSpoken'), line: fc.constant('l') }),
  fc.record({ kind: fc.constant('personMoved'), who: fc.constant('p'), to: pick(PLACES) }),
  fc.record({ kind: fc.constant('personLeft'), who: fc.constant('p'), how: pick(DEPARTURES) }),
  fc.record({ kind: fc.constant('moodChanged'), who: fc.constant('p'), to: pick(MOODS) }),
  fc.record({ kind: fc.constant('needChanged'), who: fc.constant('p'), to: pick(NEEDS) }),
  fc.record({ kind: fc.constant('hazardStruck'), hazard: fc.constant('h') }),
  fc.record({ kind: fc.constant('threatMade'), who: fc.constant('p') }),
  fc.record({ kind: fc.constant('helpArrived'), who: pick(['superior', 'security']) }),
);

describe('marks', () => {
  it('every mark the log makes is one an author may write', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        for (const mark of marksOf(entry(fact))) expect(findWordFault(mark, MARKS, everyName)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['act.visiteur.greet.trop', 'form'],
    ['act', 'form'],
    ['report.x', 'form'],
    ['Act.visiteur.greet', 'head'],
    ['toString', 'head'],
    ['__proto__.x', 'head'],
    ['mood.visiteur.furieux', 'value'],
    ['call.appel.decroche', 'value'],
  ])('%s is refused for its %s', (word, kind) => {
    expect(findWordFault(word, MARKS, everyName)?.kind).toBe(kind);
  });

  it('each part is looked up among the names of its kind', () => {
    expect(findWordFault('told.visiteur.en-cours', MARKS, noName)).toEqual({
      kind: 'name',
      names: 'character',
      part: 'visiteur',
    });
    expect(findWordFault('file.24-1', MARKS, noName)).toEqual({ kind: 'name', names: 'file', part: '24-1' });
  });
});

describe('triggers', () => {
  it.each(['arrives', 'reply', 'reply.greet', 'said.x', 'answers.x', 'leaves.soothed', 'mood-up'])(
    '%s is one',
    (word) => {
      expect(findWordFault(word, TRIGGERS, everyName)).toBeNull();
    },
  );
  it.each(['leaves', 'reply.gret', 'mood.up', ''])('%j is none', (word) => {
    expect(findWordFault(word, TRIGGERS, everyName)).not.toBeNull();
  });
});

describe('fields of the log', () => {
  it('are found by their dotted name', () => {
    expect(fieldOf('messageSent', 'slip.urgency')).toMatchObject({ type: 'word' });
    expect(fieldOf('act', 'act.do')).toMatchObject({ type: 'word' });
    expect(fieldOf('said', 'atMs')).toBe(COMMON_FIELDS.atMs);
  });

  it.each([
    ['said', 'slip.number'],
    ['said', 'to.nom'],
    ['messageSent', 'slip.nom'],
    ['said', 'constructor'],
    ['said', 'kind'],
  ] as const)('%s has no %s', (kind, field) => expect(fieldOf(kind, field)).toBeUndefined());

  it('name kinds that exist', () => {
    expect(isFactKind('said')).toBe(true);
    expect(isFactKind('toString')).toBe(false);
    const used = Object.values(LOG_FIELDS)
      .flatMap((fields) => Object.values(fields))
      .flatMap((field) => (field.type === 'name' ? [field.names] : []));
    for (const kind of used) expect(NAME_KINDS).toContain(kind);
  });
});
