/**
 * The word processor on my screen: texts open in tabs, my notes, a page to type on. Knows the view and the drafts; says nothing
 * of what a text should hold.
 */
import type { LettersView } from '../../../session/programs/letters.ts';
import { BarTabs, NoProgram, ProgramFrame, SaidStrip, Screen } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { words } from './lettersWords.ts';
import { NotesPane } from './NotesPane.tsx';
import { NOTES, NOWHERE, type OpenText } from './openTexts.ts';
import { StartPane } from './StartPane.tsx';
import { TextPane } from './TextPane.tsx';
import { type LettersDesk, useLetters } from './useLetters.ts';

const LONGEST_TAB = 24;

const nameTab = ({ title }: OpenText): string => {
  const name = title.trim() === '' ? words.untitled : title.trim();
  return name.length <= LONGEST_TAB ? name : `${name.slice(0, LONGEST_TAB - 1)}…`;
};

function Tabs({ desk }: { readonly desk: LettersDesk }) {
  const { open, text, isNotes, go } = desk;
  const entries = [
    ...open.map((one) => ({ id: one.key, label: nameTab(one) })),
    ...(open.length > 0 ? [] : [{ id: NOWHERE, label: words.newTab }]),
    { id: NOTES, label: words.notes },
  ];
  return (
    <BarTabs label={words.tabs} entries={entries} selected={isNotes ? NOTES : (text?.key ?? NOWHERE)} onSelect={go} />
  );
}

/** When what is in hand was last kept, by me or by itself. */
function sayKept({ text, kept }: LettersDesk): string {
  if (text === null) return '';
  const last = kept?.sent.at(-1);
  if (last !== undefined) return words.gone(last.name, last.time);
  if (kept?.isGone === true) return words.goneWith;
  const isSame = kept !== null && kept.title === text.title && kept.body === text.body;
  if (isSame) return words.kept(kept.keptAt);
  return text.time === '' ? '' : words.draftKept(text.time);
}

/** What is in hand: a text, my notes, or what one may begin from. */
function Part({ desk, tool }: { readonly desk: LettersDesk; readonly tool: ToolProps }) {
  const { text, said } = desk;
  if (text !== null && !desk.isNotes) return <TextPane key={text.key} text={text} desk={desk} tool={tool} />;
  return (
    <Screen>
      <SaidStrip said={said} />
      {desk.isNotes ? <NotesPane tool={tool} /> : <StartPane desk={desk} />}
    </Screen>
  );
}

function Letters({ letters, ...props }: ToolProps & { readonly letters: LettersView }) {
  const desk = useLetters(props, letters);
  return (
    <ProgramFrame
      icon="writing"
      title={words.title}
      tabs={<Tabs desk={desk} />}
      profile={sayKept(desk)}
      time={props.view.time}
    >
      <Part desk={desk} tool={props} />
    </ProgramFrame>
  );
}

export function LettersTool(props: ToolProps) {
  const { programs, time } = props.view;
  if (programs.letters !== null) return <Letters {...props} letters={programs.letters} />;
  return <NoProgram icon="writing" title={words.title} none={words.none} time={time} />;
}
