/** What is found in a message once it has gone, and what is never found there. */
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/model/log.ts';
import type { MailMessage, MailOrigin } from '../../src/model/mail.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openRun } from '../../src/simulation/index.ts';
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
