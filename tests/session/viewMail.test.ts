/** The mailbox as a view sees it: who is who, what is new, what lies where. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openSession, type Session } from '../../src/session/index.ts';
import { sharedMailDesk, situation } from '../support/situations.ts';

interface Opened {
  readonly session: Session;
  pass(ms: number): void;
}

const openDesk = (id = 'exemple-courrier'): Opened => openWith(situation(id));

function openWith(scenario: Scenario, pins: Readonly<Record<string, string>> = {}): Opened {
  let wallMs = 0;
  const session = openSession({ id: 'essai', scenario, seed: 3, pins, now: () => wallMs });
  return {
    session,
    pass: (ms) => {
      for (let passed = 0; passed < ms; passed += 250) {
        wallMs += 250;
        session.tick();
      }
    },
  };
}

const mailbox = (session: Session) => {
  const box = session.view().mailbox;
  if (box === null) throw new Error('no mailbox');
  return box;
};

describe('the mailbox seen', () => {
  it('is nothing at a desk that has none, nor is its tool', () => {
    const { session } = openDesk('exemple-accueil');
    expect(session.view().mailbox).toBeNull();
    expect(session.view().tools).not.toContain('mail');
  });

  it('counts what lies in each folder, and what is not read', () => {
    const { session, pass } = openDesk();
    const inbox = () => mailbox(session).folders.find(({ id }) => id === 'inbox');
    expect(inbox()).toMatchObject({ title: 'Réception', count: 2, unread: 1 });
    pass(60_000);
    expect(inbox()).toMatchObject({ count: 3, unread: 2 });
    session.act({ do: 'openTool', tool: 'mail' });
    session.act({ do: 'readMail', mail: 'demande' });
    session.act({ do: 'fileMail', mail: 'demande', folder: 'ateliers' });
    expect(inbox()).toMatchObject({ count: 2, unread: 1 });
    expect(mailbox(session).folders.find(({ id }) => id === 'ateliers')).toMatchObject({ count: 1, unread: 0 });
  });

  it('shows the newest first, with its day when it is not today', () => {
    const { session, pass } = openDesk();
    pass(60_000);
    const lines = mailbox(session).mails.map(({ id, day, time }) => [id, day, time]);
    expect(lines.map(([id]) => id)).toEqual(['changement', 'demande', 'note-nguyen']);
    expect(lines[1]).toEqual(['demande', '17/11/2025', '17\u00a0h\u00a052']);
    expect(lines[0]?.[1]).toBe('');
  });

  it('names correspondents with their addresses, so that two near names can be told apart', () => {
    const { session } = openDesk();
    const { contacts, mails } = mailbox(session);
    expect(contacts.filter(({ name }) => /Arnau/.test(name)).map(({ email }) => email)).toEqual([
      'l.arnaud@mots-passants.example',
      'l.arnault@marche-deux-rives.example',
    ]);
    expect(mails.find(({ id }) => id === 'demande')).toMatchObject({
      from: { name: 'Lucie Arnaud' },
      to: [{ name: 'Accueil, Maison des services' }],
      cc: [{ name: 'Inès Dubreuil' }],
    });
  });

  it('reads as the variant has it', () => {
    const { session, pass } = openDesk();
    pass(60_000);
    expect(mailbox(session).mails[0]?.body).toMatch(/libre qu’à (14\u00a0h\u00a030|15\u00a0heures) jeudi/);
  });

  it('keeps what was sent, as it was written', () => {
    const { session } = openDesk();
    session.act({ do: 'openTool', tool: 'mail' });
    session.act({
      do: 'sendMail',
      message: {
        to: ['arnaud', 'quelqu-un@ailleurs.example'],
        cc: [],
        bcc: ['dubreuil'],
        subject: 'Re',
        body: 'Bonjour {visiteur}',
        attachments: ['plan'],
        priority: 'high',
      },
      origin: { how: 'reply', answers: 'demande' },
    });
    const sent = mailbox(session).mails.find(({ isOwn }) => isOwn);
    expect(sent).toMatchObject({
      folder: 'sent',
      to: [{ name: 'Lucie Arnaud' }, { name: 'quelqu-un@ailleurs.example' }],
      bcc: [{ name: 'Inès Dubreuil' }],
      body: 'Bonjour {visiteur}',
      attachments: [{ name: 'plan-d-acces.pdf' }],
    });
    expect(mailbox(session).mails.find(({ id }) => id === 'demande')?.isAnswered).toBe(true);
  });

  it('tells that a message has come', () => {
    const { session, pass } = openDesk();
    const heard: string[] = [];
    session.subscribe(() => heard.push(...session.view().narration));
    pass(60_000);
    expect(heard).toContain('Un message arrive dans la messagerie.');
  });
});

describe('a shared box seen', () => {
  it('comes before mine, with its folders and its own name on what it receives and sends', () => {
    const { session } = openWith(sharedMailDesk());
    const { boxes, folders, mails } = mailbox(session);
    expect(boxes.map(({ id, name, note }) => [id, name, note])).toEqual([
      ['compta', 'Comptabilité', 'à 3'],
      ['me', 'Inès Arnaud', ''],
    ]);
    expect(folders.filter(({ box }) => box === 'compta').map(({ id }) => id)).toEqual([
      'compta/inbox',
      'compta/sent',
      'compta/archive',
      'compta/trash',
      'compta/fournisseurs',
    ]);
    expect(folders.find(({ id }) => id === 'compta/inbox')).toMatchObject({ title: 'Réception', count: 2, unread: 2 });
    const received = mails.find(({ id }) => id === 'bon-signe');
    expect(received).toMatchObject({
      box: 'compta',
      to: [{ name: 'Comptabilité', email: 'comptabilite@ornay.example' }],
    });
    expect(mails.find(({ id }) => id === 'attestation')?.to).toEqual([
      { name: 'Inès Arnaud', email: 'i.arnaud@ornay.example' },
    ]);
  });

  it('says who has taken a message in hand', () => {
    const { session, pass } = openWith(sharedMailDesk(), { kaci: 'presente' });
    pass(90_000);
    expect(mailbox(session).mails.find(({ id }) => id === 'relance')?.handledBy).toBe('Nora Kaci');
    expect(mailbox(session).mails.find(({ id }) => id === 'bon-signe')?.handledBy).toBe('');
  });

  it('gives the days one may put a message off to, weekends left out, and the one chosen', () => {
    const { session } = openWith(sharedMailDesk());
    expect(mailbox(session).dueDays.map(({ day }) => day)).toEqual([
      '2025-11-18',
      '2025-11-19',
      '2025-11-20',
      '2025-11-21',
      '2025-11-24',
      '2025-11-25',
    ]);
    session.act({ do: 'openTool', tool: 'mail' });
    session.act({ do: 'flagMail', mail: 'bon-signe', flagged: true, due: '2025-11-20' });
    const { isFlagged, due } = mailbox(session).mails.find(({ id }) => id === 'bon-signe') ?? {};
    expect([isFlagged, due]).toEqual([true, { day: '2025-11-20', words: 'jeudi 20 novembre' }]);
  });

  it('says which of my messages nobody has answered yet', () => {
    const { session, pass } = openDesk();
    session.act({ do: 'openTool', tool: 'mail' });
    const message = {
      to: ['arnaud'],
      cc: [],
      bcc: [],
      subject: 'Re',
      body: 'Oui',
      attachments: [],
      priority: 'normal',
    } as const;
    session.act({ do: 'sendMail', message, origin: { how: 'reply', answers: 'demande' } });
    const sent = () => mailbox(session).mails.find(({ id }) => id === 'sent-1');
    expect(sent()?.isAwaited).toBe(true);
    pass(60_000);
    expect(mailbox(session).mails.some(({ id }) => id === 'merci')).toBe(true);
    expect(sent()?.isAwaited).toBe(false);
  });
});
