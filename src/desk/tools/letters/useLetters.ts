/**
 * What I can do with texts, as verbs: begin, write, keep, send, take back. What is open is kept with the drafts, so that lifting
 * the eyes loses nothing. Knows the view, the drafts and the acts; nothing of panes.
 */
import type { LetterDeed, TextId } from '../../../model/letters.ts';
import type { SpellingSeen } from '../../../model/spelling.ts';
import type { LettersView, TemplateView, TextView } from '../../../session/programs/letters.ts';
import { draftOf } from '../../drafts/draftOf.ts';
import { type Said, useSaid } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { words } from './lettersWords.ts';
import {
  forgetText,
  goTo,
  isKept,
  NOTES,
  NOWHERE,
  nameFreely,
  nameNextKey,
  type OpenText,
  readHere,
  readOpenTexts,
  writeText,
} from './openTexts.ts';
import type { LetterToSend } from './sendDraft.ts';

export interface LettersDesk {
  readonly letters: LettersView;
  readonly open: readonly OpenText[];
  /** The text in hand; null on the notes, or on the way in. */
  readonly text: OpenText | null;
  /** What the text in hand was when last kept; null when it never was. */
  readonly kept: TextView | null;
  readonly isNotes: boolean;
  readonly said: Said | null;
  go(here: string): void;
  begin(template: TemplateView): void;
  reopen(text: TextView): void;
  write(text: OpenText, change: Partial<Pick<OpenText, 'title' | 'body'>>): void;
  close(text: OpenText): void;
  /** @returns why it could not be kept, or null; null too when nothing had changed */
  keep(text: OpenText): string | null;
  remove(text: OpenText): void;
  /** The same words in a text of their own. */
  copy(text: OpenText): void;
  /** Keeps what has changed, then sends it. @returns why it could not leave, or null */
  send(text: OpenText, letter: LetterToSend, spelling: SpellingSeen | undefined, saying: string): string | null;
}

export function useLetters({ view, desk, act }: ToolProps, letters: LettersView): LettersDesk {
  const { said, say, sayFault, hush } = useSaid(view.nowMs);
  const draft = draftOf(desk, 'letters');
  const open = readOpenTexts(desk.drafts.programs.letters ?? {});
  const here = readHere(draft);
  const text = open.find(({ key }) => key === here) ?? null;
  const findKept = (id: TextId | ''): TextView | null => letters.texts.find((one) => one.id === id) ?? null;
  const kept = text === null ? null : findKept(text.text);
  const doDeed = (deed: LetterDeed): string | null => act({ do: 'letters', deed });
  const show = (one: OpenText) => {
    writeText(draft, one);
    goTo(draft, one.key);
  };
  const begin = (written: Pick<OpenText, 'kind' | 'title' | 'body'>) => {
    hush();
    const title = nameFreely(written.title, [...open, ...letters.texts]);
    show({ ...written, key: nameNextKey(open), text: '', title, time: '' });
  };
  const close = (one: OpenText) => {
    const rest = open.filter(({ key }) => key !== one.key);
    forgetText(draft, one.key);
    goTo(draft, rest.at(-1)?.key ?? NOWHERE);
  };
  /** @returns under which name it is kept, or why it is not */
  const keepAs = (one: OpenText): { readonly id: TextId } | { readonly why: string } => {
    if (one.text !== '' && isKept(one, findKept(one.text))) return { id: one.text };
    const { kind, title, body } = one;
    const id: TextId = one.text === '' ? letters.nextText : one.text;
    const why = doDeed({ do: 'keep', text: one.text, written: { kind, title, body } });
    if (why !== null) return { why };
    writeText(draft, { ...one, text: id, time: view.time });
    return { id };
  };

  return {
    letters,
    open,
    text,
    kept,
    isNotes: here === NOTES,
    said,
    go: (place) => {
      hush();
      goTo(draft, place);
    },
    begin,
    reopen: ({ id, kind, title, body }) => {
      hush();
      const already = open.find((one) => one.text === id);
      if (already !== undefined) goTo(draft, already.key);
      else show({ key: nameNextKey(open), text: id, kind, title, body, time: '' });
    },
    write: (one, change) => writeText(draft, { ...one, ...change, time: view.time }),
    close: (one) => {
      const isLost = !isKept(one, findKept(one.text)) && one.time !== '';
      close(one);
      if (isLost) say(words.closedSaid(one.title), () => show(one));
      else hush();
    },
    keep: (one) => {
      const done = keepAs(one);
      if ('why' in done) {
        sayFault(done.why);
        return done.why;
      }
      hush();
      return null;
    },
    remove: (one) => {
      const why = one.text === '' ? null : doDeed({ do: 'remove', text: one.text });
      if (why !== null) return sayFault(why);
      close(one);
      // Its name is not used again: taken back, it is a text not kept yet.
      say(words.removedSaid(one.title), () => show({ ...one, text: '' }));
    },
    copy: (one) => begin(one),
    send: (one, { to, by, enclosed }, spelling, saying) => {
      const done = keepAs(one);
      if ('why' in done) return done.why;
      const seen = spelling === undefined ? {} : { spelling };
      const why = doDeed({ do: 'send', text: done.id, to, by, enclosed, ...seen });
      if (why === null) say(saying);
      return why;
    },
  };
}
