/**
 * Spelling at the desk: one piece for every tool where one writes.
 *
 *     const spelling = useDeskSpelling({ view, desk }, draft.key, text);  // starts the dictionary on first use
 *     const field = useRef<SpelledArea>(null);
 *     <SpelledField ref={field} label="Texte" value={text} onChange={write} spelling={spelling} className={styles.words} />
 *     <p>{saySpelling(spelling)}</p>                                      // « 2 mots à vérifier », « aucun mot à vérifier »…
 *     <Button onPress={() => field.current?.goToNextWord()}>Orthographe</Button>
 *
 * - `useDeskSpelling(tool, key, text)`: words of the situation (names, places, references) are known through
 *   `view.knownWords`; words one ignores (in the text named `key`) or adds (everywhere) are kept with the drafts.
 * - `useSpelling(text, knownWords, { onIgnore, onAdd })` is the same without a tool. Both give
 *   `{ state, unknown, count, suggest, ignore, add }`, where `state` is `'loading' | 'ready' | 'failed'` and `unknown` are spans
 *   of `text`. Typing never waits for it.
 * - `SpelledField` is a real `<textarea>` over a layer that repeats its words and carries the underlines. `className` goes to
 *   the box round both: font, colour, line height, `min-height`, flex. Its padding is `--spelled-padding`. It grows with its
 *   words and never scrolls by itself. `F7` goes to the next doubtful word and opens the menu of suggestions; so do a right
 *   click on the word and `ref.current.goToNextWord()`. `ref.current.area` is the textarea. Other props go to the textarea.
 * - `countSpelling(text, spelling)` is what goes with an act that sends the text: `{ words, unknown }`, or undefined while the
 *   dictionary is not there.
 * - `saySpelling(spelling)` says the state in a few words, for a status line.
 */
export { countSpelling } from './countSpelling.ts';
export { type SpelledArea, SpelledField, type SpelledFieldProps } from './SpelledField.tsx';
export { saySpelling } from './spellingWords.ts';
export { useDeskSpelling } from './useDeskSpelling.ts';
export { type Spelling, type SpellingState, useSpelling } from './useSpelling.ts';
