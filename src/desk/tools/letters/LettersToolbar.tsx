/** The verbs of a text in hand, those used most first. Knows the text; does nothing itself. */
import type { Ref } from 'react';
import type { LineLook } from '../../../model/letterMarks.ts';
import { Menu, type MenuEntry, Select } from '../../../ui/index.ts';
import { Gap, MoreVerbs, Rule, Toggle, Toolbar, Verb } from '../frame/index.ts';
import type { Mark } from './editText.ts';
import styles from './LettersToolbar.module.css';
import { LOOK_WORDS, SIZES, type Size, words } from './lettersWords.ts';
import type { OpenText } from './openTexts.ts';
import type { LettersDesk } from './useLetters.ts';

export type TextSheet = 'send' | 'files' | 'preview' | 'rename';

export interface LettersToolbarProps {
  readonly desk: LettersDesk;
  readonly text: OpenText;
  /** Of the line where the caret is. */
  readonly look: LineLook;
  readonly size: Size;
  readonly hasSigns: boolean;
  readonly isLocked: boolean;
  readonly onLook: (look: LineLook) => void;
  readonly onSize: (size: Size) => void;
  readonly onSigns: () => void;
  readonly onMark: (mark: Mark) => void;
  readonly onSpelling: () => void;
  readonly onKeep: () => void;
  readonly onSheet: (sheet: TextSheet) => void;
  readonly onPrint: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

const MARKS: readonly { readonly mark: Mark; readonly label: string; readonly letter: string; readonly key: string }[] =
  [
    { mark: '**', label: words.bold, letter: 'G', key: 'Control+B' },
    { mark: '_', label: words.italics, letter: 'I', key: 'Control+I' },
    { mark: '__', label: words.underlined, letter: 'S', key: 'Control+U' },
  ];

const SIZE_CHOICES = SIZES.map((size) => ({ id: size, label: size }));
const TEMPLATE = 'template:';
const TEXT = 'text:';

/** What one may begin from, then the texts kept. */
function listBeginnings({ letters }: LettersDesk): readonly MenuEntry[] {
  return [
    ...letters.templates.map(({ id, title }) => ({ id: TEMPLATE + id, label: title, icon: 'page' as const })),
    ...letters.texts.map(({ id, title }) => ({ id: TEXT + id, label: words.reopen(title), icon: 'folder' as const })),
  ];
}

function begin({ letters, begin: beginFrom, reopen }: LettersDesk, id: string): void {
  const template = letters.templates.find((one) => TEMPLATE + one.id === id);
  const text = letters.texts.find((one) => TEXT + one.id === id);
  if (template !== undefined) beginFrom(template);
  else if (text !== undefined) reopen(text);
}

const listMore = (isLocked: boolean): readonly MenuEntry[] => [
  { id: 'keep', label: words.keep, icon: 'check', shortcut: 'Ctrl S', isDisabled: isLocked },
  { id: 'rename', label: words.renameIt, icon: 'pencil', isDisabled: isLocked },
  { id: 'copy', label: words.copy, icon: 'plus' },
  { id: 'close', label: words.closeIt, icon: 'close' },
  { id: 'remove', label: words.remove, icon: 'trash', isDisabled: isLocked },
];

const PRINTINGS: readonly MenuEntry[] = [
  { id: 'preview', label: words.preview, icon: 'eye' },
  { id: 'print', label: words.printNow, icon: 'printer' },
];

export function LettersToolbar(props: LettersToolbarProps) {
  const { desk, text, look, size, hasSigns, isLocked, onMark, onSheet } = props;
  const doMore = (id: string) => {
    if (id === 'keep') props.onKeep();
    else if (id === 'rename') onSheet('rename');
    else if (id === 'copy') desk.copy(text);
    else if (id === 'close') desk.close(text);
    else desk.remove(text);
  };
  return (
    <Toolbar label={words.toolbar} isSqueezed={false} className={styles.letters} ref={props.ref}>
      <Menu label={words.templatesLong} entries={listBeginnings(desk)} onChoose={(id) => begin(desk, id)}>
        <Verb icon="page" aria-label={words.templatesLong} className={styles.wide ?? ''}>
          {words.templates}
        </Verb>
      </Menu>
      <Select
        label={words.style}
        isLabelHidden
        choices={LOOK_WORDS}
        value={look}
        onChange={props.onLook}
        isDisabled={isLocked}
        className={styles.look ?? ''}
      />
      <Select
        label={words.size}
        isLabelHidden
        choices={SIZE_CHOICES}
        value={size}
        onChange={props.onSize}
        className={styles.size ?? ''}
      />
      <Rule />
      {MARKS.map(({ mark, label, letter, key }) => (
        <Verb
          key={mark}
          aria-label={label}
          keyShortcut={key}
          isDisabled={isLocked}
          className={styles[letter] ?? ''}
          onPress={() => onMark(mark)}
        >
          {letter}
        </Verb>
      ))}
      <Rule />
      <Toggle aria-label={words.signs} isOn={hasSigns} onPress={props.onSigns}>
        ¶
      </Toggle>
      <Verb icon="check" keyShortcut="F7" onPress={props.onSpelling}>
        {words.spelling}
      </Verb>
      <Gap />
      <Verb icon="clip" aria-label={words.joinLong} className={styles.wide ?? ''} onPress={() => onSheet('files')}>
        {words.join}
      </Verb>
      <Menu
        label={words.print}
        entries={PRINTINGS}
        onChoose={(id) => (id === 'preview' ? onSheet('preview') : props.onPrint())}
      >
        <Verb icon="printer" aria-label={words.print} className={styles.wide ?? ''}>
          {words.print}
        </Verb>
      </Menu>
      <MoreVerbs label={words.more} entries={listMore(isLocked)} onChoose={doMore} className={styles.more} />
      <Verb
        variant="primary"
        icon="send"
        keyShortcut="Control+Enter"
        className={styles.send ?? ''}
        onPress={() => onSheet('send')}
      >
        {words.send}
      </Verb>
    </Toolbar>
  );
}
