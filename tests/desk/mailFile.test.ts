/** Messages as files: what a mail program needs to open them, held to RFC 5322, 2045 and 2047. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeText,
  encodeWords,
  makeFolderFile,
  makeMailFile,
  nameFile,
  nameInstant,
  writeMail,
} from '../../src/desk/tools/mail/mailFile.ts';
import { makeMail } from './mailFixtures.ts';

const TODAY = '2025-11-18';

/** Reads quoted-printable back. */
function decodeText(written: string): string {
  const bytes = written
    .replace(/=\r\n/g, '')
    .replace(/[^=]|=([0-9A-F]{2})/g, (one, figures) =>
      figures === undefined ? one : String.fromCharCode(Number.parseInt(figures, 16)),
    );
  return new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
}

describe('a text in quoted-printable', () => {
  it('comes back as it was, in plain lines of at most 76', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const whole = text.toWellFormed().replace(/\r\n?/g, '\n');
        const written = encodeText(whole);
        expect(decodeText(written).replaceAll('\r\n', '\n')).toBe(whole);
        for (const line of written.split('\r\n')) {
          expect(line).toMatch(/^[\t\x20-\x7e]*$/);
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/[ \t]$/);
        }
      }),
    );
  });
});

describe('a head', () => {
  it('leaves plain words alone, and encodes the others in words of at most 75', () => {
    expect(encodeWords('Salle 3')).toBe('Salle 3');
    const written = encodeWords('Réunion déplacée à l’étage : réponse attendue avant l’après-midi de jeudi');
    const words = written.split('\r\n ');
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
    const bytes = words.map((word) => Buffer.from(/^=\?utf-8\?B\?(.+)\?=$/.exec(word)?.[1] ?? '', 'base64').toString());
    expect(bytes.join('')).toBe('Réunion déplacée à l’étage : réponse attendue avant l’après-midi de jeudi');
  });

  it.each([
    [{ day: '', time: '8\u00a0h\u00a054' }, 'Tue, 18 Nov 2025 08:54:00 +0100'],
    [{ day: '02/07/2025', time: '17\u00a0h\u00a005' }, 'Wed, 2 Jul 2025 17:05:00 +0200'],
    [{ day: '30/03/2025', time: '9\u00a0h\u00a000' }, 'Sun, 30 Mar 2025 09:00:00 +0200'],
    [{ day: '26/10/2025', time: '9\u00a0h\u00a000' }, 'Sun, 26 Oct 2025 09:00:00 +0100'],
    [{ day: 'hier', time: '9\u00a0h\u00a000' }, ''],
  ])('says when, with the hour of Paris: %j', (at, said) => expect(nameInstant(at, TODAY)).toBe(said));
});

describe('a message', () => {
  const plain = makeMail({ attachments: [], body: 'Bonjour,\nÀ jeudi.', day: '' });

  it('is its heads, a blank line, its text', () => {
    const [heads = '', body] = writeMail(plain, TODAY).split('\r\n\r\n');
    expect(heads.split('\r\n')).toEqual([
      'From: Lucie Arnaud <l.arnaud@mots-passants.example>',
      'To: Accueil <accueil@deux-rives.example>',
      'Subject: Notre atelier de jeudi',
      'Date: Tue, 18 Nov 2025 17:52:00 +0100',
      'Message-ID: <demande@mots-passants.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
    ]);
    expect(body).toBe('Bonjour,\r\n=C3=80 jeudi.\r\n');
  });

  it('carries its documents as texts beside it', () => {
    const written = writeMail(makeMail({}), TODAY);
    expect(written.split('\r\n--=_situ_demande')).toHaveLength(4);
    expect(written).toContain("attachment; filename*=UTF-8''plan-d-acces.pdf.txt");
    expect(written.endsWith('--=_situ_demande--\r\n')).toBe(true);
  });

  it('cannot be given heads by what it says, nor by who wrote it', () => {
    const written = writeMail(
      { ...plain, subject: 'Salle\r\nBcc: tous@x.example', from: { name: 'Dupont, "Léa"', email: 'l@x.example' } },
      TODAY,
    );
    expect(written).not.toMatch(/^Bcc:/m);
    expect(writeMail({ ...plain, from: { name: 'Dupont, "Lea"', email: 'l@x.example' } }, TODAY)).toContain(
      String.raw`From: "Dupont, \"Lea\"" <l@x.example>`,
    );
  });

  it('has a file name every disk takes', () => {
    expect(makeMailFile(plain, TODAY).name).toBe('notre-atelier-de-jeudi.eml');
    expect(nameFile('Re\u00a0: « Été » / 3 ?')).toBe('re-ete-3');
    expect(nameFile(' ?! ')).toBe('message');
  });
});

describe('a folder', () => {
  it('is its messages one after the other, whose own « From » lines are set apart', () => {
    const mails = [makeMail({ attachments: [], body: 'From ici\n>From là', day: '' }), makeMail({ id: 'autre' })];
    const { name, text } = makeFolderFile('Réception', mails, TODAY);
    expect(name).toBe('reception.mbox');
    expect(text.match(/^From /gm)).toHaveLength(2);
    expect(text.startsWith('From l.arnaud@mots-passants.example Tue Nov 18 17:52:00 2025\nFrom: ')).toBe(true);
    expect(text).toContain('\n>From ici\n>>From l');
    expect(text).not.toContain('\r');
  });
});
