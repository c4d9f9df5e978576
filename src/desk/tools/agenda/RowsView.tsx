/**
 * The planning: people and rooms are rows, time runs right, the day at stake is wide and the past folded. The frame of the meeting
 * chosen stands across the rows. Knows the desk of the agenda; the detail of a block is the pane’s.
 */
import { type CSSProperties, useRef, useState } from 'react';
import type { RowView } from '../../../session/programs/agenda.ts';
import { moveByArrows } from '../../../ui/index.ts';
import { nameDays, words } from './agendaWords.ts';
import { DayHeads } from './DayHeads.tsx';
import { PlanningRow } from './PlanningRow.tsx';
import styles from './RowsView.module.css';
import { SlotFrame } from './SlotFrame.tsx';
import { boxOf, dayOf, makeScale, minuteAt, placeOf, type Stretch } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';
import { useDrawnBox } from './useDrawnBox.ts';
import { useFrameDrag } from './useFrameDrag.ts';
import { listDays, readHours, readWhere, useFrameKeys } from './usePlanning.ts';
import { useRoving } from './useRoving.ts';

export interface RowGroup {
  readonly id: string;
  /** Empty: no heading. */
  readonly title: string;
  readonly rows: readonly RowView[];
}

export interface RowsViewProps {
  readonly desk: AgendaDesk;
  readonly label: string;
  readonly groups: readonly RowGroup[];
  /** Asks for a new meeting there, of that row. */
  readonly onSketch: (row: RowView, stretch: Stretch) => void;
}

/** Drawn pixels: heads, a heading between groups, the least and the most a row takes, and what two lines of a block ask for. */
const HEADS_PX = 46;
const HEADING_PX = 27;
const LEAST_PX = 34;
const MOST_PX = 54;
const TWO_LINES_PX = 44;

/** Few rows share the room there is; many are as low as they may be, and scroll. */
function findRowHeight(heightPx: number, groups: readonly RowGroup[]): number {
  const headings = groups.filter(({ title }) => title !== '').length;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const share = (heightPx - HEADS_PX - headings * HEADING_PX) / Math.max(1, rows);
  return Math.floor(Math.min(Math.max(share, LEAST_PX), MOST_PX));
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

export function RowsView({ desk, label, groups, onSketch }: RowsViewProps) {
  const { view, place } = desk;
  const scroll = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const { heightPx } = useDrawnBox(scroll);
  const { widthPx } = useDrawnBox(area);
  const [sketch, setSketch] = useState<{ readonly row: string; readonly stretch: Stretch } | null>(null);
  const rows = groups.flatMap((group) => group.rows);
  const rowPx = findRowHeight(heightPx, groups);
  const standing = readWhere(desk);
  const days = listDays(desk, rows);
  const hours = readHours(rows, days, standing);
  const scale = makeScale(days, { wide: place.day, today: dayOf(view.nowMinute) }, hours);

  const readMinute = ({ clientX }: { readonly clientX: number }): number => {
    const box = area.current?.getBoundingClientRect();
    return box === undefined ? 0 : minuteAt(scale, (clientX - box.left) / box.width);
  };
  const { meeting } = place;
  const canMove = meeting !== null && meeting.whyNotTouch === null;
  const drag = useFrameDrag(area, readMinute, (dropped) => desk.pose(dropped));
  const where = drag.held ?? standing;
  const onFrameKey = useFrameKeys(desk, where, 'across');
  const cells = rows.flatMap(({ id, blocks }) => [`row:${id}`, ...blocks.map((block) => `${id}:${block.id}`)]);
  const roving = useRoving(cells);
  const frame = where === null ? null : boxOf(scale, where);
  const now = placeOf(scale, view.nowMinute);
  const isProposed = desk.proposal !== null || drag.held !== null;
  const [first = place.day, last = place.day] = [days[0], days[days.length - 1]];

  return (
    <div ref={scroll} className={styles.scroll}>
      <div className={styles.stage} style={{ '--row': `calc(${rowPx} * var(--px))` } as CSSProperties}>
        <section
          aria-label={`${label}, ${nameDays(first, last)}`}
          className={styles.grid}
          onKeyDown={moveByArrows}
          onFocus={roving.onFocus}
        >
          <div className={styles.head}>
            <div className={styles.corner}>{nameDays(first, last)}</div>
            <DayHeads scale={scale} widthPx={widthPx} today={dayOf(view.nowMinute)} onDay={desk.goToDay} />
          </div>
          {groups.map((group) => (
            <div key={group.id}>
              {group.title === '' ? null : <h3 className={styles.group}>{group.title}</h3>}
              <ul aria-label={group.title === '' ? label : group.title} className={styles.rows}>
                {group.rows.map((row) => (
                  <PlanningRow
                    key={row.id}
                    desk={desk}
                    row={row}
                    isFirst={row === rows[0]}
                    scale={scale}
                    widthPx={widthPx}
                    lines={rowPx >= TWO_LINES_PX ? 2 : 1}
                    where={where}
                    roving={roving}
                    sketch={sketch?.row === row.id ? sketch.stretch : null}
                    readMinute={readMinute}
                    onGrab={canMove && standing !== null ? (event) => drag.grab(event, standing, 'block') : undefined}
                    onSketching={(stretch) => setSketch(stretch === null ? null : { row: row.id, stretch })}
                    onSketch={(stretch) => onSketch(row, stretch)}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
        <div ref={area} className={styles.area}>
          {now === null ? null : <i className={styles.now} style={{ left: percent(now) }} />}
          {frame === null || where === null || meeting === null ? null : (
            <SlotFrame
              title={meeting.title}
              where={where}
              room={
                where.room === meeting.plan.room ? '' : (view.rooms.find(({ id }) => id === where.room)?.name ?? '')
              }
              isProposed={isProposed}
              canMove={canMove}
              timeRuns="across"
              style={{ left: percent(frame.left), width: percent(frame.width) }}
              help={words.frameHelp}
              onKeyDown={onFrameKey}
              onGrab={(event, grip) => drag.grab(event, where, grip)}
            />
          )}
        </div>
      </div>
    </div>
  );
}
