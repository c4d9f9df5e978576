/** What is found in a message once it has gone, and what is never found there. */
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/model/log.ts';
import type { MailMessage, MailOrigin } from '../../src/model/mail.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { situation } from '../support/situations.ts';

const scenario = situation('exemple-courrier');
const answering: MailOrigin = { how: 'reply', answers: 'demande' };
const good =
  'Bonjour Madame,\nL’atelier aura lieu jeudi à 14 h 30, salle 3.\nBien cordialement,\nInès Martin\nAccueil, Maison des services';

type Read = Extract<LogEntry, { kind: 'textRead' }>;

function send(
  written: Partial<MailMessage>,
  origin: MailOrigin = answering,
  { pins = { heure: '14h30' }, of = scenario }: { pins?: Record<string, string>; of?: Scenario } = {},
): readonly Read[] {
  const run = openRun(of, { seed: 2, pins });
  run.act({ do: 'openTool', tool: 'mail' });
  const plain = { to: ['arnaud'], cc: [], bcc: [], subject: 'L’atelier', body: good, attachments: [] };
  run.act({ do: 'sendMail', message: { ...plain, priority: 'normal', ...written }, origin });
  return run.log.filter((entry) => entry.kind === 'textRead');
}

describe('a message that is an expected text', () => {
  it('is read once, with what is there, what lacks, and the words of each finding', () => {
    const [read, ...others] = send({});
    expect(others).toEqual([]);
    expect(read).toMatchObject({ writing: 'reponse', mail: 'sent-1', lacks: [] });
    expect(read?.finds).toEqual(['salutation', 'formule-finale', 'signature', 'nouvelle-heure', 'lieu']);
    expect(read?.quotes).toMatchObject({ 'nouvelle-heure': '14 h 30', lieu: 'salle 3' });
  });

  it('is held against the facts of its own variant', () => {
    const [read] = send({}, answering, { pins: { heure: '15h' } });
    expect(read?.finds).not.toContain('nouvelle-heure');
    expect(read?.lacks).toContain('nouvelle-heure');
  });

  it('tells a forbidden fact when it is there, and never misses it when it is not', () => {
    expect(send({ body: good.replace('14 h 30', '14 h') })[0]?.finds).toContain('ancienne-heure');
    expect(send({})[0]?.lacks).not.toContain('tarif');
  });

  it('has its subject read with it', () => {
    const [read] = send({ subject: 'Le tarif est de 11,40 €', body: 'Bonjour,' });
    expect(read?.finds).toContain('tarif');
  });

  it('earns nothing by keywords thrown together', () => {
    const [read] = send({
      subject: '',
      body: 'atelier jeudi salle 3 14 h 30 bonjour cordialement accueil plan heure association',
    });
    expect(read?.finds).not.toContain('nouvelle-heure');
  });

  it('takes the words it looks for from the variant', () => {
    const [writing] = scenario.writings;
    if (writing === undefined) throw new Error('the example expects a text');
    const wanting = { id: 'dit', forbidden: false, evenDenied: false, text: { any: ['{texts.heure}'] } };
    const of = { ...scenario, writings: [{ ...writing, facts: [wanting] }] };
    expect(send({ body: good }, answering, { of })[0]?.finds).toContain('dit');
    expect(send({ body: good }, answering, { of, pins: { heure: '15h' } })[0]?.lacks).toContain('dit');
  });
});

describe('any other message', () => {
  it('is not read', () => {
    expect(send({}, { how: 'new', answers: null })).toEqual([]);
    expect(send({}, { how: 'reply', answers: 'note-nguyen' })).toEqual([]);
  });
});

describe('a letter, and a text that goes with something', () => {
  const [expected] = scenario.writings;
  if (expected === undefined) throw new Error('the example expects a text');
  const { answers: _answers, ...free } = expected;

  /** The example with a word processor; the text is expected for Mme Arnaud, by the ways given. */
  const deskOf = (by?: ('mail' | 'letter' | 'text')[]): Scenario => ({
    ...scenario,
    letters: { sender: ['Maison'], town: 'Ornay', signature: '', templates: [] },
    writings: [{ ...free, to: 'arnaud', ...(by === undefined ? {} : { by }) }],
  });

  const letter = {
    kind: 'letter',
    title: 'Lettre',
    body: `Objet : **atelier**\n\n${good.replace('14 h 30', '**14 h 30**')}`,
  };

  function open(of: Scenario): Run {
    const run = openRun(of, { seed: 2, pins: { heure: '14h30' } });
    run.act({ do: 'openTool', tool: 'letters' });
    run.act({ do: 'letters', deed: { do: 'keep', text: '', written: { ...letter, kind: 'letter' } } });
    return run;
  }

  const readsOf = (run: Run): readonly Read[] => run.log.filter((entry) => entry.kind === 'textRead');

  function post(of: Scenario, to: string): readonly Read[] {
    const run = open(of);
    run.act({ do: 'letters', deed: { do: 'send', text: 'text-1', to, by: 'post', enclosed: [] } });
    return readsOf(run);
  }

  function join(of: Scenario, to: string): readonly Read[] {
    const run = open(of);
    run.act({ do: 'openTool', tool: 'mail' });
    const message = { to: [to], cc: [], bcc: [], subject: 'Lettre', body: 'Ci-joint.', attachments: ['text-1'] };
    run.act({ do: 'sendMail', message: { ...message, priority: 'normal' }, origin: { how: 'new', answers: null } });
    return readsOf(run);
  }

  it('is read like a message, its marks left out', () => {
    const [read, ...others] = post(deskOf(), 'arnaud');
    expect(others).toEqual([]);
    expect(read).toMatchObject({ writing: 'reponse', mail: 'text-1', lacks: [] });
    expect(read?.finds).toContain('nouvelle-heure');
    expect(read?.quotes).toMatchObject({ 'nouvelle-heure': '14 h 30' });
  });

  it('is not read when it goes to somebody else, nor when only a message is expected', () => {
    expect(post(deskOf(), 'dubreuil')).toEqual([]);
    expect(post(deskOf(['mail', 'text']), 'arnaud')).toEqual([]);
    expect(post({ ...deskOf(), writings: [expected] }, 'arnaud')).toEqual([]);
  });

  it('is read beside the message it goes with, each under its own name', () => {
    const reads = join(deskOf(), 'arnaud');
    expect(reads.map(({ mail }) => mail)).toEqual(['sent-1', 'text-1']);
    expect(reads[0]?.lacks).toContain('nouvelle-heure');
    expect(reads[1]?.finds).toContain('nouvelle-heure');
  });

  it('is read alone when the message that brings it is not expected', () => {
    expect(join(deskOf(['letter', 'text']), 'arnaud').map(({ mail }) => mail)).toEqual(['text-1']);
    expect(join(deskOf(['letter', 'text']), 'dubreuil')).toEqual([]);
  });

  it('earns nothing by keywords thrown together', () => {
    const run = open(deskOf());
    const body = 'atelier jeudi salle 3 14 h 30 bonjour cordialement accueil plan heure association';
    run.act({ do: 'letters', deed: { do: 'keep', text: '', written: { kind: 'letter', title: '', body } } });
    run.act({ do: 'letters', deed: { do: 'send', text: 'text-2', to: 'arnaud', by: 'post', enclosed: [] } });
    expect(readsOf(run)[0]?.finds).not.toContain('nouvelle-heure');
  });
});
