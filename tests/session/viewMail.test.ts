/** The mailbox as a view sees it: who is who, what is new, what lies where. */
import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/session/index.ts';
import { situation } from '../support/situations.ts';

function openDesk(id = 'exemple-courrier'): { readonly session: Session; pass(ms: number): void } {
  let wallMs = 0;
  const session = openSession({ id: 'essai', scenario: situation(id), seed: 3, now: () => wallMs });
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
