/** A shared mailbox beside one's own: where messages lie, in whose name one writes, what colleagues take in hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/model/log.ts';
import type { MailAct, MailMessage, MailOrigin } from '../../src/model/mail.ts';
import { openRun, type Run, replayRun } from '../../src/simulation/index.ts';
import { arbitraryMoves, playMoves } from '../support/arbitraryActs.ts';
import { sharedMailDesk } from '../support/situations.ts';

const scenario = sharedMailDesk();

function atMail(kaci: 'presente' | 'absente' = 'presente'): Run {
  const run = openRun(scenario, { seed: 3, pins: { kaci } });
  run.act({ do: 'openTool', tool: 'mail' });
  return run;
}

const message: MailMessage = {
  to: ['lantier'],
  cc: [],
  bcc: [],
  subject: 'Re',
  body: 'Bonjour',
  attachments: [],
  priority: 'normal',
};
const send = (origin: MailOrigin, some: Partial<MailMessage> = {}): MailAct => ({
  do: 'sendMail',
  message: { ...message, ...some },
  origin,
});
const find = <K extends LogEntry['kind']>(run: Run, kind: K) =>
  run.log.filter((entry): entry is Extract<LogEntry, { kind: K }> => entry.kind === kind);

describe('a shared box', () => {
  it('has its own folders: what comes to it lies there, and what comes to me in mine', () => {
    const run = atMail();
    run.advance(30_000);
    expect(run.state.mail.folderOf).toMatchObject({
      relance: 'compta/inbox',
      'bon-signe': 'compta/inbox',
      attestation: 'inbox',
    });
  });

  it('takes messages filed there, from one box to the other and back', () => {
    const run = atMail();
    run.act({ do: 'fileMail', mail: 'bon-signe', folder: 'compta/fournisseurs' });
    run.act({ do: 'fileMail', mail: 'attestation', folder: 'compta/archive' });
    run.act({ do: 'fileMail', mail: 'ou-en-est-on', folder: 'perso' });
    expect(find(run, 'mailFiled').map(({ mail, folder }) => [mail, folder])).toEqual([
      ['bon-signe', 'compta/fournisseurs'],
      ['attestation', 'compta/archive'],
      ['ou-en-est-on', 'perso'],
    ]);
    expect(run.whyNot({ do: 'fileMail', mail: 'relance', folder: 'compta/inbox' })).toMatch(/pas dans la messagerie/);
  });

  it.each(['fournisseurs', 'compta/perso', 'achats/inbox', 'compta/'])('has no folder « %s »', (folder) => {
    expect(atMail().whyNot({ do: 'fileMail', mail: 'bon-signe', folder })).toMatch(/n’existe pas/);
  });

  it('is written for in its name, and keeps what is sent so', () => {
    const run = atMail();
    run.act(send({ how: 'reply', answers: 'bon-signe', from: 'compta' }, { to: ['le-gall'] }));
    run.act(send({ how: 'new', answers: null }));
    const [first, second] = find(run, 'mailSent');
    expect(first).toMatchObject({ mail: 'sent-1', from: 'compta', alreadyHandled: false });
    expect(second).not.toHaveProperty('from');
    expect(run.state.mail.folderOf).toMatchObject({ 'sent-1': 'compta/sent', 'sent-2': 'sent' });
  });

  it('is not one I may write for when I do not open it', () => {
    expect(atMail().whyNot(send({ how: 'new', answers: null, from: 'achats' }))).toMatch(/au nom de cette boîte/);
  });

  it('can be written to, as anybody of the book', () => {
    const run = atMail();
    run.act(send({ how: 'new', answers: null }, { to: ['COMPTABILITE@ornay.example'] }));
    expect(find(run, 'mailSent')[0]).toMatchObject({ to: ['compta'] });
  });

  it('knows neither my rules nor my absence', () => {
    const run = atMail();
    run.act({ do: 'addMailRule', rule: { from: 'lantier', holds: '', folder: 'trash' } });
    run.act({ do: 'setAbsence', text: 'De retour lundi.' });
    run.advance(30_000);
    expect(run.state.mail.folderOf.relance).toBe('compta/inbox');
    expect(find(run, 'absenceAnswered')).toEqual([]);
  });
});

describe('a colleague', () => {
  it('takes a message in hand, some time after it came', () => {
    const run = atMail();
    run.advance(79_000);
    expect(run.state.marks['mail.relance.handled']).toBeUndefined();
    run.advance(81_000);
    expect(find(run, 'mailHandled')).toMatchObject([{ mail: 'relance', by: 'kaci', atMs: 80_000 }]);
    expect(run.state.marks['mail.relance.handled']).toBe(80_000);
  });

  it('does not, in the variant where nobody is there', () => {
    const run = atMail('absente');
    run.advance(200_000);
    expect(find(run, 'mailHandled')).toEqual([]);
  });

  it('does not, once I have answered or put the message elsewhere', () => {
    const answered = atMail();
    answered.advance(30_000);
    answered.act(send({ how: 'reply', answers: 'relance', from: 'compta' }));
    answered.advance(200_000);
    const moved = atMail();
    moved.advance(30_000);
    moved.act({ do: 'fileMail', mail: 'relance', folder: 'inbox' });
    moved.advance(200_000);
    expect([...find(answered, 'mailHandled'), ...find(moved, 'mailHandled')]).toEqual([]);
  });

  it('waits for a mark where one is asked', () => {
    const run = atMail();
    run.advance(15_000);
    run.act(send({ how: 'reply', answers: 'bon-signe', from: 'compta' }, { to: ['le-gall'] }));
    run.advance(18_000);
    expect(find(run, 'mailHandled')).toMatchObject([{ mail: 'ou-en-est-on' }]);
  });

  it('shows when I answer all the same; passing the message on is no answer', () => {
    const run = atMail();
    run.advance(90_000);
    run.act(send({ how: 'forward', answers: 'relance', from: 'compta' }));
    run.act(send({ how: 'replyAll', answers: 'relance', from: 'compta' }));
    expect(find(run, 'mailSent').map(({ alreadyHandled }) => alreadyHandled)).toEqual([false, true]);
  });
});

describe('following', () => {
  it('may be for a day, which goes with the flag', () => {
    const run = atMail();
    run.act({ do: 'flagMail', mail: 'bon-signe', flagged: true, due: '2025-11-20' });
    run.act({ do: 'flagMail', mail: 'bon-signe', flagged: true, due: '2025-11-21' });
    expect(run.state.mail.due).toEqual({ 'bon-signe': '2025-11-21' });
    run.act({ do: 'flagMail', mail: 'bon-signe', flagged: true });
    expect([run.state.mail.due, run.state.mail.flagged]).toEqual([{}, { 'bon-signe': true }]);
    run.act({ do: 'flagMail', mail: 'bon-signe', flagged: false });
    expect(run.state.mail.flagged).toEqual({});
    const [first, , third] = find(run, 'mailMarked');
    expect(first).toMatchObject({ as: 'flagged', due: '2025-11-20' });
    expect(third).not.toHaveProperty('due');
  });

  it.each([
    ['2025-11-17', /passé/],
    ['2025-02-30', /n’existe pas/],
    ['demain', /n’existe pas/],
  ])('for « %s » is refused', (due, why) => {
    expect(atMail().whyNot({ do: 'flagMail', mail: 'bon-signe', flagged: true, due })).toMatch(why);
  });

  it('the same twice is refused', () => {
    const run = atMail();
    const act = { do: 'flagMail', mail: 'bon-signe', flagged: true, due: '2025-11-18' } as const;
    run.act(act);
    expect(run.whyNot(act)).toMatch(/déjà fait/);
  });
});

describe('saving messages as a file', () => {
  it('is noted for each, once, and moves none', () => {
    const run = atMail();
    const before = run.state.mail.folderOf;
    run.act({ do: 'exportMail', mails: ['bon-signe', 'attestation', 'bon-signe'] });
    expect(find(run, 'mailExported').map(({ mail }) => mail)).toEqual(['bon-signe', 'attestation']);
    expect(run.state.marks['mail.attestation.exported']).toBe(0);
    expect(run.state.mail.folderOf).toEqual(before);
  });

  it('is refused for none, and for one that is not there', () => {
    const run = atMail();
    expect(run.whyNot({ do: 'exportMail', mails: [] })).toMatch(/au moins un message/);
    expect(run.whyNot({ do: 'exportMail', mails: ['bon-signe', 'relance'] })).toMatch(/pas dans la messagerie/);
  });
});

describe('any sequence of acts', () => {
  it('keeps each message in one folder of one box, and replays to the byte', () => {
    const own = ['inbox', 'sent', 'archive', 'trash'];
    const places = new Set([...own, 'perso', ...own.map((id) => `compta/${id}`), 'compta/fournisseurs']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), arbitraryMoves(scenario, 40), (seed, moves) => {
        const run = openRun(scenario, { seed });
        run.act({ do: 'openTool', tool: 'mail' });
        playMoves(run, moves);
        const { mail } = run.state;
        const all = [...mail.arrived, ...mail.sent].map(({ id }) => id);
        expect(all.filter((id) => !places.has(mail.folderOf[id] ?? ''))).toEqual([]);
        expect(Object.keys(mail.due).filter((id) => !mail.flagged[id])).toEqual([]);
        const again = replayRun(scenario, run.record());
        again.advance(run.nowMs);
        expect(JSON.stringify(again.log)).toBe(JSON.stringify(run.log));
      }),
      { numRuns: 40 },
    );
  });
});
