/**
 * One page on the table, or two side by side, with the lens over them when it is out. The pages scroll; the lens goes by the
 * arrows and by the hand. Knows pages; opens none.
 */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { PaperView } from '../../../session/paper/paperView.ts';
import type { NoteView } from '../../../session/programs/cabinet.ts';
import { EmptyState, useBox } from '../../../ui/index.ts';
import { words } from './documentsWords.ts';
import { Lens } from './Lens.tsx';
import { type Area, holdWithin, type Point, stepLens } from './moveLens.ts';
import styles from './Pages.module.css';
import { keyed } from './paper/keyed.ts';
import { Paper } from './paper/Paper.tsx';

export interface ShownPage {
  readonly id: string;
  /** Null: it can no longer be shown. */
  readonly paper: PaperView | null;
  readonly notes: readonly NoteView[];
}

export interface PagesProps {
  readonly pages: readonly ShownPage[];
  /** 100: as wide as the table allows. */
  readonly zoom: number;
  readonly isLensOut: boolean;
  readonly ref: RefObject<HTMLElement | null>;
}

function Notes({ notes }: { readonly notes: readonly NoteView[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={words.notes}>
      {keyed(notes, ({ time, text }) => `${time} ${text}`).map(({ key, item: { time, text } }) => (
        <li key={key}>
          {text}
          <small>{time}</small>
        </li>
      ))}
    </ul>
  );
}

function Page({ page: { paper, notes }, isCopy }: { readonly page: ShownPage; readonly isCopy: boolean }) {
  if (paper === null)
    return (
      <div className={styles.page}>
        <EmptyState icon="page" title={words.missing}>
          {words.missingText}
        </EmptyState>
      </div>
    );
  const sheet = (
    <>
      <p className={styles.caption}>{paper.caption}</p>
      <Notes notes={notes} />
      <div className={styles.paper}>
        <Paper paper={paper} />
      </div>
    </>
  );
  if (isCopy) return <div className={styles.page}>{sheet}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a page one goes to by Tab and scrolls, with nothing in it to focus
    <section className={styles.page} tabIndex={0} aria-label={`${paper.caption}, ${paper.title}`}>
      {sheet}
    </section>
  );
}

const Sheets = ({ pages, isCopy = false }: { readonly pages: readonly ShownPage[]; readonly isCopy?: boolean }) =>
  pages.map((page) => <Page key={page.id} page={page} isCopy={isCopy} />);

/** Where something is, over the pages. */
function pointOver(pages: HTMLElement, clientX: number, clientY: number): Point {
  const { left, top } = pages.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** The lens and its moves: `at` null until it has first been put somewhere. */
function useLens(area: Area, isOut: boolean) {
  const [moved, setMoved] = useState<Point | null>(null);
  const [isHeld, setHeld] = useState(false);
  const at = holdWithin(moved ?? { x: area.width * 0.38, y: Math.min(area.height, area.width) * 0.3 }, area);
  const moveTo = (event: PointerEvent<HTMLElement>) =>
    setMoved(holdWithin(pointOver(event.currentTarget, event.clientX, event.clientY), area));
  return {
    at,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const next = isOut ? stepLens(at, event.key, event.shiftKey, area) : null;
      if (next === null) return;
      event.preventDefault();
      setMoved(next);
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!isOut || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setHeld(true);
      moveTo(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => (isOut && isHeld ? moveTo(event) : undefined),
    onPointerUp: () => setHeld(false),
  };
}

/** What is under the lens comes into sight. */
function keepInSight(table: HTMLElement | null, { y }: Point): void {
  if (table === null) return;
  const margin = table.clientHeight * 0.3;
  if (y < table.scrollTop + margin) table.scrollTop = y - margin;
  else if (y > table.scrollTop + table.clientHeight - margin) table.scrollTop = y - table.clientHeight + margin;
}

export function Pages({ pages, zoom, isLensOut, ref }: PagesProps) {
  const sheets = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx } = useBox(sheets);
  const layout = { '--zoom': zoom / 100, '--count': pages.length } as CSSProperties;
  const { at, onKeyDown, ...hand } = useLens({ width: widthPx, height: heightPx }, isLensOut);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={styles.table}
      aria-label={words.pages}
      onKeyDown={(event) => {
        onKeyDown(event);
        if (event.defaultPrevented) keepInSight(ref.current, at);
      }}
    >
      <div
        ref={sheets}
        className={styles.sheets}
        data-count={pages.length}
        data-lens-out={isLensOut || undefined}
        style={layout}
        {...hand}
      >
        <Sheets pages={pages} />
        {isLensOut && widthPx > 0 ? (
          <Lens at={at} area={{ width: widthPx, height: heightPx }}>
            <div className={styles.sheets} data-count={pages.length} style={layout}>
              <Sheets pages={pages} isCopy />
            </div>
          </Lens>
        ) : null}
      </div>
    </section>
  );
}
