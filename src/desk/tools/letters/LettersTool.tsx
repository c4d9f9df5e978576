/**
 * The word processor on my screen: texts open in tabs, my notes, a page to type on. Knows the view and the drafts; says nothing
 * of what a text should hold.
 */
import type { LettersView } from '../../../session/programs/letters.ts';
import { Button, EmptyState, Strip } from '../../../ui/index.ts';
import { Application } from '../frame/Application.tsx';
import { BarTabs } from '../frame/BarTabs.tsx';
import type { ToolProps } from '../tool.ts';
import styles from './LettersTool.module.css';
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

function Letters({ letters, ...props }: ToolProps & { readonly letters: LettersView }) {
  const desk = useLetters(props, letters);
  const { said, text } = desk;
  return (
    <Application
      icon="writing"
      title={words.title}
      tabs={<Tabs desk={desk} />}
      profile={sayKept(desk)}
      time={props.view.time}
    >
      <div className={styles.letters}>
        {said === null ? null : (
          <Strip
            tone={said.tone}
            {...(said.undo === null
              ? {}
              : {
                  action: (
                    <Button look="ruled" icon="replay" onPress={said.undo}>
                      {words.undo}
                    </Button>
                  ),
                })}
          >
            {said.text}
          </Strip>
        )}
        {desk.isNotes ? (
          <NotesPane tool={props} />
        ) : text === null ? (
          <StartPane desk={desk} />
        ) : (
          <TextPane key={text.key} text={text} desk={desk} tool={props} />
        )}
      </div>
    </Application>
  );
}

export function LettersTool(props: ToolProps) {
  const { letters } = props.view.programs;
  if (letters !== null) return <Letters {...props} letters={letters} />;
  return (
    <Application icon="writing" title={words.title} profile="" time={props.view.time}>
      <EmptyState icon="writing" title={words.none} />
    </Application>
  );
}
