/** The deeds of the word processor, already found possible. What is looked for in a letter is `readTexts.ts`’s. */
import { assertNever } from '../../../model/assertNever.ts';
import { countWords } from '../../../model/letterMarks.ts';
import type { LetterDeed, TextId, WrittenText } from '../../../model/letters.ts';
import { readLetter } from '../../rules/readTexts.ts';
import { noteSpelling } from '../../rules/spelling.ts';
import type { Turn } from '../../turn.ts';
import type { KeptText } from './state.ts';
import { findText } from './texts.ts';

function keep(turn: Turn, id: TextId | '', { kind, title, body }: WrittenText): void {
  const { texts, begun } = turn.office.programs.letters;
  const isNew = id === '';
  const text: TextId = isNew ? `text-${begun + 1}` : id;
  const kept: KeptText = { id: text, kind, title, body, keptAtMs: turn.nowMs, sent: [] };
  turn.changeProgram('letters', {
    texts: isNew ? [...texts, kept] : texts.map((one) => (one.id === id ? { ...kept, sent: one.sent } : one)),
    begun: isNew ? begun + 1 : begun,
  });
  turn.note({ kind: 'textKept', text, textKind: kind, title, words: countWords(body) });
}

function remove(turn: Turn, id: TextId): void {
  const { texts } = turn.office.programs.letters;
  turn.changeProgram('letters', { texts: texts.filter((text) => text.id !== id) });
  turn.note({ kind: 'textRemoved', text: id });
}

function send(turn: Turn, { text: id, to, by, enclosed, spelling }: Extract<LetterDeed, { do: 'send' }>): void {
  const text = findText(turn.office, id);
  if (text === undefined) return;
  const { texts } = turn.office.programs.letters;
  const once = [...new Set(enclosed)];
  const left = { ...text, sent: [...text.sent, { to, by, enclosed: once, atMs: turn.nowMs }] };
  turn.changeProgram('letters', { texts: texts.map((one) => (one.id === id ? left : one)) });
  const { kind, title, body } = text;
  turn.note({ kind: 'letterSent', text: id, textKind: kind, to, by, enclosed: once, title, body });
  noteSpelling(turn, id, spelling);
  readLetter(turn, text, to, once);
}

function joinFile(turn: Turn, { file }: Extract<LetterDeed, { do: 'joinFile' }>): void {
  const { files, joined } = turn.office.programs.letters;
  const id = `file-${joined + 1}`;
  turn.changeProgram('letters', { files: [...files, { id, atMs: turn.nowMs, ...file }], joined: joined + 1 });
  turn.note({ kind: 'fileJoined', document: id, ...file });
}

function takeBackFile(turn: Turn, id: string): void {
  const { files } = turn.office.programs.letters;
  turn.changeProgram('letters', { files: files.filter((file) => file.id !== id) });
  turn.note({ kind: 'fileTakenBack', document: id });
}

export function playDeed(turn: Turn, deed: LetterDeed): void {
  switch (deed.do) {
    case 'keep':
      return keep(turn, deed.text, deed.written);
    case 'remove':
      return remove(turn, deed.text);
    case 'send':
      return send(turn, deed);
    case 'joinFile':
      return joinFile(turn, deed);
    case 'takeBackFile':
      return takeBackFile(turn, deed.document);
    default:
      return assertNever(deed);
  }
}
