/** The word processor: what is kept, what leaves and how, what can no longer change, and what is written of it. */
import { describe, expect, it } from 'vitest';
import type { LetterDeed, WrittenText } from '../../src/model/letters.ts';
import type { LogEntry } from '../../src/model/log.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { situation } from '../support/situations.ts';

const base = situation('exemple-courrier');
const [nguyen, ...others] = base.world.colleagues;
if (nguyen === undefined) throw new Error('the world has nobody');
const { email: _none, ...withoutAddress } = nguyen;
const silent = { ...withoutAddress, id: 'muette', name: 'Muette', extension: '299' };

/** The example’s mailbox with a word processor beside it, and a colleague who has no address. */
const desk: Scenario = {
  ...base,
  place: 'desk',
  letters: { sender: ['Maison des services'], town: 'Ornay', signature: '', templates: [] },
  world: { ...base.world, colleagues: [nguyen, ...others, silent] },
};

const letter: WrittenText = { kind: 'letter', title: 'Lettre Arnaud', body: 'Madame,\n\nLa salle est libre.' };

function open(of: Scenario = desk): Run {
  const run = openRun(of, { seed: 2, pins: { heure: '14h30' } });
  run.act({ do: 'openTool', tool: 'letters' });
  return run;
}

const whyNot = (run: Run, deed: LetterDeed): string | null => run.whyNot({ do: 'letters', deed });

function act(run: Run, deed: LetterDeed): void {
  expect(whyNot(run, deed)).toBeNull();
  run.act({ do: 'letters', deed });
}

const keep = (run: Run, written: Partial<WrittenText> = {}, text: '' | 'text-1' = ''): void =>
  act(run, { do: 'keep', text, written: { ...letter, ...written } });

const sending = (change: Partial<Extract<LetterDeed, { do: 'send' }>> = {}): LetterDeed => ({
  do: 'send',
  text: 'text-1',
  to: 'arnaud',
  by: 'post',
  enclosed: [],
  ...change,
});

const facts = <K extends LogEntry['kind']>(run: Run, kind: K) =>
  run.log.filter((entry): entry is Extract<LogEntry, { kind: K }> => entry.kind === kind);

const digest = 'a'.repeat(64);
const file = { name: 'courrier.odt', bytes: 1200, digest };

describe('a text', () => {
  it('is kept under a name of its own, with its words counted as they read', () => {
    const run = open();
    keep(run, { body: '# Objet\n**La salle** n° 3 est _libre_ : venez.' });
    keep(run, { title: 'Autre' });
    expect(facts(run, 'textKept')).toMatchObject([
      { text: 'text-1', textKind: 'letter', title: 'Lettre Arnaud', words: 8 },
      { text: 'text-2', title: 'Autre' },
    ]);
    expect(run.state.marks['text-kept']).toBeDefined();
  });

  it('is kept again in its place, and not twice the same', () => {
    const run = open();
    keep(run);
    keep(run, { body: 'Madame,' }, 'text-1');
    expect(run.state.programs.letters.texts).toMatchObject([{ id: 'text-1', body: 'Madame,' }]);
    expect(whyNot(run, { do: 'keep', text: 'text-1', written: { ...letter, body: 'Madame,' } })).toContain('Rien');
  });

  it.each([
    ['nothing in it', { title: ' ', body: '\n' }, 'vide'],
    ['no end', { body: 'x'.repeat(20_001) }, 'trop long'],
    ['a title without end', { title: 'x'.repeat(121) }, 'titre'],
  ] as const)('is refused with %s', (_case, written, why) => {
    expect(whyNot(open(), { do: 'keep', text: '', written: { ...letter, ...written } })).toContain(why);
  });

  it('is removed while it has gone nowhere, and its name is not used again', () => {
    const run = open();
    keep(run);
    act(run, { do: 'remove', text: 'text-1' });
    keep(run);
    expect(run.state.programs.letters.texts.map(({ id }) => id)).toEqual(['text-2']);
    expect(whyNot(run, { do: 'remove', text: 'text-1' })).toContain('n’existe pas');
  });
});

describe('a letter', () => {
  it('leaves whole, is marked, and can no longer change nor be removed', () => {
    const run = open();
    keep(run);
    act(run, sending({ enclosed: ['plan', 'plan'] }));
    expect(facts(run, 'letterSent')).toMatchObject(
      [{ ...sending({ enclosed: ['plan'] }), do: undefined, ...letter, kind: 'letterSent' }].map(
        ({ do: _do, ...rest }) => rest,
      ),
    );
    expect(run.state.marks['lettered.arnaud']).toBeDefined();
    expect(whyNot(run, { do: 'keep', text: 'text-1', written: { ...letter, body: 'Autre' } })).toContain('déjà parti');
    expect(whyNot(run, { do: 'remove', text: 'text-1' })).toContain('déjà parti');
    expect(whyNot(run, sending())).toContain('déjà partie');
    act(run, sending({ to: 'dubreuil' }));
  });

  it.each([
    ['outside by the house’s mail', { to: 'arnaud', by: 'internal' }, 'par la poste'],
    ['inside by the post', { to: 'nguyen', by: 'post' }, 'courrier interne'],
    ['to nobody', { to: 'personne' }, 'carnet d’adresses'],
    ['to oneself', { to: 'me' }, 'carnet d’adresses'],
    ['to a name of the language', { to: '__proto__' }, 'carnet d’adresses'],
    ['with what is not at hand', { enclosed: ['inconnu'] }, 'pas sur ce poste'],
    ['with itself', { enclosed: ['text-1'] }, 'elle-même'],
    ['before it is kept', { text: 'text-9' }, 'Gardez'],
  ] as const)('is refused %s', (_case, change, why) => {
    const run = open();
    keep(run);
    expect(whyNot(run, sending({ ...change, enclosed: 'enclosed' in change ? [...change.enclosed] : [] }))).toContain(
      why,
    );
  });

  it.each([
    ['outside against a signature', { to: 'arnaud', by: 'registered' }],
    ['inside by the house’s mail', { to: 'nguyen', by: 'internal' }],
    ['inside against a signature', { to: 'nguyen', by: 'registered' }],
    ['inside to somebody without an address', { to: 'muette', by: 'internal' }],
  ] as const)('goes %s', (_case, change) => {
    const run = open();
    keep(run);
    act(run, sending(change));
    expect(facts(run, 'letterSent')).toMatchObject([change]);
  });

  it('is not sent when it is empty', () => {
    const run = open();
    keep(run, { body: '' });
    expect(whyNot(run, sending())).toContain('vide');
  });
});

describe('a text joined to a message', () => {
  it('goes with it, and can no longer change nor be removed', () => {
    const run = open();
    keep(run);
    run.act({ do: 'openTool', tool: 'mail' });
    run.act({
      do: 'sendMail',
      message: {
        to: ['dubreuil'],
        cc: [],
        bcc: [],
        subject: '',
        body: 'x',
        attachments: ['text-1'],
        priority: 'normal',
      },
      origin: { how: 'new', answers: null },
    });
    expect(facts(run, 'mailSent')).toHaveLength(1);
    run.act({ do: 'openTool', tool: 'letters' });
    expect(whyNot(run, { do: 'keep', text: 'text-1', written: { ...letter, body: 'Autre' } })).toContain('déjà parti');
    expect(whyNot(run, { do: 'remove', text: 'text-1' })).toContain('déjà parti');
  });
});

describe('a file joined for the jury', () => {
  it('is written by its name, size and digest alone, and can be taken back', () => {
    const run = open();
    act(run, { do: 'joinFile', file });
    expect(facts(run, 'fileJoined')).toMatchObject([{ document: 'file-1', ...file }]);
    expect(whyNot(run, { do: 'joinFile', file })).toContain('déjà joint');
    act(run, { do: 'takeBackFile', document: 'file-1' });
    act(run, { do: 'joinFile', file });
    expect(run.state.programs.letters.files.map(({ id }) => id)).toEqual(['file-2']);
  });

  it.each([
    [{ name: 'photo.png' }, '.docx'],
    [{ bytes: 0 }, 'vide'],
    [{ bytes: 1e300 }, '10'],
    [{ bytes: 10 * 1024 * 1024 + 1 }, '10'],
    [{ bytes: 1.5 }, 'vide'],
    [{ digest: 'A' }, 'empreinte'],
  ])('is refused with %o', (change, why) => {
    expect(whyNot(open(), { do: 'joinFile', file: { ...file, ...change } })).toContain(why);
  });
});

describe('spelling', () => {
  it('is written of a letter when a checker looked, rounded down', () => {
    const run = open();
    keep(run);
    act(run, sending({ spelling: { words: 30, unknown: ['reserves'] } }));
    expect(facts(run, 'spellingSeen')).toMatchObject([{ text: 'text-1', words: 30, unknown: ['reserves'], per100: 3 }]);
  });

  it('is written of a message alike, and of nothing nobody looked at', () => {
    const run = open();
    keep(run);
    act(run, sending());
    run.act({ do: 'openTool', tool: 'mail' });
    const message = {
      to: ['dubreuil'],
      cc: [],
      bcc: [],
      subject: '',
      body: 'x',
      attachments: [],
      priority: 'normal',
    } as const;
    run.act({ do: 'sendMail', message, origin: { how: 'new', answers: null }, spelling: { words: 4, unknown: [] } });
    expect(facts(run, 'spellingSeen')).toMatchObject([{ text: 'sent-1', words: 4, unknown: [], per100: 0 }]);
  });
});

describe('the door of the program', () => {
  it('is shut until it is open, and absent where the situation describes none', () => {
    const run = openRun(desk, { seed: 2 });
    expect(whyNot(run, { do: 'keep', text: '', written: letter })).toContain('Ouvrez');
    expect(openRun(base, { seed: 2 }).whyNot({ do: 'openTool', tool: 'letters' })).toContain('pas cet outil');
  });
});
