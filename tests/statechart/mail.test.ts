/** The mailbox: what comes and when, what may be done with it, and what the log keeps of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailAct, MailMessage } from '../../src/model/mail.ts';
import { openRun, type Run, replayRun } from '../../src/simulation/index.ts';
import { arbitraryMoves, playMoves } from '../support/arbitraryActs.ts';
import { situation } from '../support/situations.ts';

const scenario = situation('exemple-courrier');
const open = (seed = 3): Run => openRun(scenario, { seed });

const plain: MailMessage = {
  to: ['arnaud'],
  cc: [],
  bcc: [],
  subject: 'Re',
  body: 'Bonjour',
  attachments: [],
  priority: 'normal',
};
const answer = (message: Partial<MailMessage> = {}): MailAct => ({
  do: 'sendMail',
  message: { ...plain, ...message },
  origin: { how: 'reply', answers: 'demande' },
});

function atMail(seed?: number): Run {
  const run = open(seed);
  run.act({ do: 'openTool', tool: 'mail' });
  return run;
}

const arrivals = (run: Run): string[] => run.log.flatMap((entry) => (entry.kind === 'mailArrived' ? [entry.mail] : []));

describe('a message', () => {
  it('is there from the start, or comes at its time', () => {
    const run = open();
    expect(run.state.mail.arrived.map(({ id }) => id)).toEqual(['note-nguyen', 'demande']);
    expect(run.state.mail.unread).toEqual({ demande: true });
    run.advance(34_000);
    expect(arrivals(run)).toEqual([]);
    run.advance(46_000);
    expect(arrivals(run)).toEqual(['changement']);
  });

  it('that answers mine comes after mine, once', () => {
    const run = atMail();
    run.advance(60_000);
    run.act(answer());
    run.act(answer());
    run.advance(200_000);
    expect(arrivals(run).filter((id) => id === 'merci')).toHaveLength(1);
    expect(arrivals(run)).not.toContain('relance');
  });

  it('does not come when what it waits for is not so', () => {
    const run = open();
    run.advance(300_000);
    expect(arrivals(run)).toContain('relance');
    expect(arrivals(run)).not.toContain('merci');
  });

  it('teaches what it holds when it is read, not when it comes', () => {
    const run = atMail();
    run.advance(60_000);
    expect(run.state.marks['known.changement']).toBeUndefined();
    run.act({ do: 'readMail', mail: 'changement' });
    expect(run.state.marks['known.changement']).toBe(60_000);
    expect(run.log.at(-2)).toMatchObject({ kind: 'mailRead', mail: 'changement', from: 'nguyen' });
  });
});

describe('an answer', () => {
  it('is kept as written, with what it answers and how long that had waited', () => {
    const run = atMail();
    run.advance(12_000);
    run.act(answer({ cc: ['dubreuil'], attachments: ['plan'] }));
    const sent = run.log.find((entry) => entry.kind === 'mailSent');
    expect(sent).toMatchObject({
      answers: 'demande',
      to: ['arnaud'],
      cc: ['dubreuil'],
      attachments: ['plan'],
      delayMs: 12_000,
    });
    expect(run.state.marks['mail.demande.answered']).toBe(12_000);
    expect(run.state.mail.folderOf['sent-1']).toBe('sent');
  });

  it('goes to the person whose address was typed, whatever capitals', () => {
    const run = atMail();
    run.act(answer({ to: ['L.Arnault@marche-deux-rives.example', 'arnaud', 'l.arnaud@mots-passants.example'] }));
    expect(run.log.find((entry) => entry.kind === 'mailSent')).toMatchObject({ to: ['arnault', 'arnaud'] });
  });

  it('that is forwarded answers nobody', () => {
    const run = atMail();
    run.act({ do: 'sendMail', message: plain, origin: { how: 'forward', answers: 'demande' } });
    expect(run.state.marks['mail.demande.answered']).toBeUndefined();
    expect(run.state.marks['mail.demande.forwarded']).toBe(0);
  });
});

describe('what is impossible is said in French', () => {
  const cases: readonly (readonly [MailAct, RegExp])[] = [
    [answer({ to: [] }), /au moins un destinataire/],
    [answer({ to: ['arno'] }), /« arno » n’est ni dans le carnet/],
    [answer({ attachments: ['bilan'] }), /pièce jointe n’est pas sur ce poste/],
    [answer({ body: 'x'.repeat(20_001) }), /trop long/],
    [{ do: 'sendMail', message: plain, origin: { how: 'reply', answers: null } }, /n’est pas dans la messagerie/],
    [{ do: 'sendMail', message: plain, origin: { how: 'reply', answers: 'merci' } }, /n’est pas dans la messagerie/],
    [{ do: 'readMail', mail: 'changement' }, /n’est pas dans la messagerie/],
    [{ do: 'markUnread', mail: 'demande' }, /pas encore lu/],
    [{ do: 'flagMail', mail: 'demande', flagged: false }, /déjà fait/],
    [{ do: 'fileMail', mail: 'demande', folder: 'inbox' }, /déjà/],
    [{ do: 'fileMail', mail: 'demande', folder: 'nulle-part' }, /n’existe pas/],
    [{ do: 'openDocument', document: 'bilan' }, /n’est pas sur ce poste/],
    [{ do: 'setAbsence', text: null }, /déjà fait/],
    [{ do: 'addMailRule', rule: { from: null, holds: ' ', folder: 'archive' } }, /quels mots/],
    [{ do: 'addMailRule', rule: { from: 'personne', holds: '', folder: 'archive' } }, /carnet/],
    [{ do: 'addMailRule', rule: { from: 'nguyen', holds: '', folder: 'ailleurs' } }, /n’existe pas/],
    [{ do: 'removeMailRule', rank: 0 }, /n’existe pas/],
  ];

  it.each(cases)('%j', (act, why) => {
    const run = atMail();
    expect(run.whyNot(act)).toMatch(why);
    const before = run.state.mail;
    run.act(act);
    expect(run.state.mail).toEqual(before);
    expect(run.log.at(-1)).toMatchObject({ kind: 'refused' });
  });

  it('away from the mailbox, everything', () => {
    expect(open().whyNot(answer())).toMatch(/Ouvrez d’abord la messagerie/);
  });

  it('and at a desk without one, opening it', () => {
    const elsewhere = openRun(situation('exemple-accueil'), { seed: 1 });
    expect(elsewhere.whyNot({ do: 'openTool', tool: 'mail' })).toMatch(/n’a pas cet outil/);
  });

  it('but an address typed by hand is taken as it is', () => {
    expect(atMail().whyNot(answer({ to: ['accueil@ailleurs.example'] }))).toBeNull();
  });
});

describe('sorting', () => {
  it('moves, flags, marks and files what came and what was sent', () => {
    const run = atMail();
    run.act({ do: 'readMail', mail: 'demande' });
    run.act({ do: 'markUnread', mail: 'demande' });
    run.act({ do: 'flagMail', mail: 'demande', flagged: true });
    run.act({ do: 'fileMail', mail: 'demande', folder: 'ateliers' });
    run.act({ do: 'setAbsence', text: 'De retour lundi.' });
    const { unread, flagged, folderOf, absence } = run.state.mail;
    expect([unread.demande, flagged.demande, folderOf.demande, absence]).toEqual([
      true,
      true,
      'ateliers',
      'De retour lundi.',
    ]);
  });
});

describe('an answer of absence', () => {
  it('goes back to whoever writes while it stands, and to nobody else', () => {
    const run = atMail();
    run.act({ do: 'setAbsence', text: 'De retour lundi.' });
    run.advance(60_000);
    run.act({ do: 'setAbsence', text: null });
    run.advance(300_000);
    expect(run.log.filter(({ kind }) => kind === 'absenceAnswered')).toMatchObject([
      { mail: 'changement', to: 'nguyen', text: 'De retour lundi.' },
    ]);
    expect(arrivals(run)).toEqual(['changement', 'relance']);
  });
});

describe('a rule', () => {
  it('files what comes from somebody, or about something, whatever capitals and accents', () => {
    const run = atMail();
    run.act({ do: 'addMailRule', rule: { from: 'nguyen', holds: 'ATELIER', folder: 'ateliers' } });
    run.advance(60_000);
    expect(run.state.mail.folderOf.changement).toBe('ateliers');
    expect(run.state.mail.unread.changement).toBe(true);
  });

  it('that does not fit, or is taken away, files nothing', () => {
    const run = atMail();
    run.act({ do: 'addMailRule', rule: { from: 'arnaud', holds: 'atelier', folder: 'trash' } });
    run.act({ do: 'addMailRule', rule: { from: 'nguyen', holds: '', folder: 'trash' } });
    run.act({ do: 'removeMailRule', rank: 1 });
    run.advance(60_000);
    expect(run.state.mail.folderOf.changement).toBe('inbox');
  });
});

describe('any sequence of acts', () => {
  it('never throws, keeps each message in one known folder, and replays to the byte', () => {
    const folders = new Set(['inbox', 'sent', 'archive', 'trash', 'ateliers']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), arbitraryMoves(scenario, 40), (seed, moves) => {
        const run = openRun(scenario, { seed });
        run.act({ do: 'openTool', tool: 'mail' });
        playMoves(run, moves);
        const { mail } = run.state;
        const all = [...mail.arrived, ...mail.sent].map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        expect(all.filter((id) => !folders.has(mail.folderOf[id] ?? ''))).toEqual([]);
        expect(Object.keys(mail.unread).filter((id) => !all.includes(id))).toEqual([]);
        const again = replayRun(scenario, run.record());
        again.advance(run.nowMs);
        expect(JSON.stringify(again.log)).toBe(JSON.stringify(run.log));
        expect(again.state.mail).toEqual(mail);
      }),
      { numRuns: 60 },
    );
  });
});
