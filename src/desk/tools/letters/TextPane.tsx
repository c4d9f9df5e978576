/**
 * A text in hand: the verbs, the ruler, the page one types on, the line at its foot. Each letter is a draft at once. What goes on
 * paper is there too, out of sight until it is printed.
 */
import { useEffect, useRef, useState } from 'react';
import { countWords, type LineLook } from '../../../model/letterMarks.ts';
import { Strip, useAnnounce } from '../../../ui/index.ts';
import { draftOf } from '../../drafts/draftOf.ts';
import { countSpelling, type SpelledArea, saySpelling, useDeskSpelling } from '../../spelling/index.ts';
import { SaidStrip, Screen, StatusLine, useKeyTable } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { type Edit, lookAt, type Mark, setLook, toggleMark, typeEdit } from './editText.ts';
import { findStart } from './findStart.ts';
import { JoinFilesSheet } from './JoinFilesSheet.tsx';
import { LetterPage } from './LetterPage.tsx';
import { LettersToolbar, type TextSheet } from './LettersToolbar.tsx';
import { SIZES, type Size, words } from './lettersWords.ts';
import { leaveCaret, type OpenText, readCaret } from './openTexts.ts';
import { PreviewSheet } from './PreviewSheet.tsx';
import { PrintedLetter } from './PrintedLetter.tsx';
import { RenameSheet } from './RenameSheet.tsx';
import { SendLetterSheet } from './SendLetterSheet.tsx';
import type { LettersDesk } from './useLetters.ts';

export interface TextPaneProps {
  readonly text: OpenText;
  readonly desk: LettersDesk;
  readonly tool: ToolProps;
}

const DEFAULT_SIZE: Size = '11';

const KEYS = [
  { key: 'F7', what: words.keys.check },
  { key: 'Ctrl S', what: words.keys.keep },
  { key: 'Ctrl ↵', what: words.keys.send },
];

export function TextPane({ text, desk, tool }: TextPaneProps) {
  const draft = draftOf(tool.desk, 'letters');
  const spelling = useDeskSpelling(tool, `letters:${text.key}`, text.body);
  const announce = useAnnounce();
  const field = useRef<SpelledArea>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<TextSheet | null>(null);
  const [look, setShownLook] = useState<LineLook>('plain');
  const [pages, setPages] = useState(1);
  const size = SIZES.find((one) => one === draft.read('size')) ?? DEFAULT_SIZE;
  const hasSigns = draft.read('signs') !== '';
  const isLocked = desk.kept?.isGone === true;

  const caret = useRef(findStart(text, readCaret(draft, text.key)));
  const leave = useRef(() => {});
  leave.current = () => leaveCaret(draft, text.key, caret.current);
  useEffect(() => {
    const area = field.current?.area;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(caret.current, caret.current);
    // Whoever goes and looks something up goes on in the middle of the same sentence.
    return () => leave.current();
  }, []);

  const change = (body: string) => desk.write(text, { body });
  const edit = (make: (body: string, held: { start: number; end: number }) => Edit) => {
    const area = field.current?.area;
    if (area == null || isLocked) return;
    typeEdit(area, make(area.value, { start: area.selectionStart, end: area.selectionEnd }), change);
  };
  const mark = (sign: Mark) => edit((body, held) => toggleMark(body, held, sign));
  const print = () => window.print();
  // The bar says when: what is already seen is only spoken.
  const keep = () => {
    if (desk.keep(text) === null) announce(words.keptSaid(text.title));
  };
  const check = () => void field.current?.goToNextWord();
  /** From the page to the toolbar, and back. */
  const goRound = () => {
    const isInBar = bar.current?.contains(document.activeElement) === true;
    if (isInBar) field.current?.area?.focus();
    else bar.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  };
  useKeyTable({
    'Control+s': keep,
    'Control+Enter': () => setSheet('send'),
    'Control+b': () => mark('**'),
    // As French word processors have it.
    'Control+g': () => mark('**'),
    'Control+i': () => mark('_'),
    'Control+u': () => mark('__'),
    F7: check,
    F6: goRound,
    'Shift+F6': goRound,
  });

  return (
    <Screen>
      <LettersToolbar
        ref={bar}
        desk={desk}
        text={text}
        look={look}
        size={size}
        hasSigns={hasSigns}
        isLocked={isLocked}
        onLook={(chosen) => edit((body, held) => setLook(body, held, chosen))}
        onSize={(chosen) => draft.write('size', chosen)}
        onSigns={() => draft.write('signs', hasSigns ? '' : 'on')}
        onMark={mark}
        onSpelling={check}
        onKeep={keep}
        onSheet={setSheet}
        onPrint={print}
      />
      <SaidStrip said={desk.said} />
      {isLocked && desk.said === null ? (
        <Strip tone="quiet" live="none">
          {words.locked}
        </Strip>
      ) : null}
      <LetterPage
        field={field}
        text={text}
        size={size}
        hasSigns={hasSigns}
        isLocked={isLocked}
        spelling={spelling}
        onChange={change}
        onPages={setPages}
        onCaret={(at) => {
          caret.current = at;
          setShownLook(lookAt(text.body, at));
        }}
      />
      <StatusLine
        facts={[words.pages(pages), words.words(countWords(text.body)), saySpelling(spelling)].filter(Boolean)}
        keys={KEYS}
      />
      <PrintedLetter body={text.body} size={size} />
      <PreviewSheet
        text={text}
        size={size}
        isOpen={sheet === 'preview'}
        onClose={() => setSheet(null)}
        onPrint={print}
      />
      <RenameSheet
        text={text}
        isOpen={sheet === 'rename'}
        onClose={() => setSheet(null)}
        onName={(title) => desk.write(text, { title })}
      />
      <JoinFilesSheet desk={desk} act={tool.act} isOpen={sheet === 'files'} onClose={() => setSheet(null)} />
      <SendLetterSheet
        text={text}
        desk={desk}
        draft={draft}
        isOpen={sheet === 'send'}
        onClose={() => setSheet(null)}
        readSpelling={() => countSpelling(text.body, spelling)}
      />
    </Screen>
  );
}
