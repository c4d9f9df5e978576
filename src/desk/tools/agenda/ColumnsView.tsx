/**
 * Calendars side by side as columns, time running down: one day of several, or several days of a few. The frame of the meeting chosen
 * lies across. Knows the desk of the agenda; the detail of a block is the pane’s.
 */
import { type CSSProperties, useRef } from 'react';
import type { BlockView, RowView } from '../../../session/programs/agenda.ts';
import { joinClasses, moveByArrows } from '../../../ui/index.ts';
import { nameDay, nameDayInFull, sayHour, words } from './agendaWords.ts';
import { Block } from './Block.tsx';
import styles from './ColumnsView.module.css';
import { fitTitle } from './fitTitle.ts';
import { isInTheWay } from './inTheWay.ts';
import { type Lane, layLanes } from './lanes.ts';
import { SlotFrame } from './SlotFrame.tsx';
import { boxOf, DAY_MINUTES, dayOf, listOff, makeScale, minuteAt, placeOf, type Stretch } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';
import { useDrawnBox } from './useDrawnBox.ts';
import { useFrameDrag } from './useFrameDrag.ts';
import { readHours, readWhere, useFrameKeys } from './usePlanning.ts';
import { type Roving, useRoving } from './useRoving.ts';

export interface Column {
  readonly key: string;
  readonly day: number;
  readonly row: RowView;
}

export interface ColumnsViewProps {
  readonly desk: AgendaDesk;
  readonly label: string;
  /** In order; those of one day stand together. */
  readonly columns: readonly Column[];
  /** Days head the columns; else people do. */
  readonly isByDay: boolean;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;
const HOUR_PX = 40;

type Scale = ReturnType<typeof makeScale>;

const downOf = (scale: Scale, stretch: Stretch): CSSProperties | null => {
  const box = boxOf(scale, stretch);
  return box === null ? null : { top: percent(box.left), height: percent(box.width) };
};

/** Time runs down each column alike: a scale of one day, which the columns share. */
const scaleOf = (day: number, hours: Pick<Scale, 'opens' | 'closes'>): Scale =>
  makeScale([day], { wide: day, today: day }, hours);

interface ColumnProps {
  readonly desk: AgendaDesk;
  readonly column: Column;
  readonly hours: Pick<Scale, 'opens' | 'closes'>;
  readonly heightPx: number;
  readonly widthPx: number;
  readonly where: ReturnType<typeof readWhere>;
  readonly roving: Roving;
  readonly isFirstOfDay: boolean;
}

const cellOf = ({ key }: Column, block: BlockView): string => `${key}:${block.id}`;

/** Its share of the width of the column, a little in from the rules. */
const besideOf = ({ lane, lanes }: Lane = { lane: 0, lanes: 1 }): CSSProperties => ({
  left: `calc(${percent(lane / lanes)} + 2px)`,
  right: `calc(${percent(1 - (lane + 1) / lanes)} + 2px)`,
});

function DayColumn(props: ColumnProps) {
  const { desk, column, hours, heightPx, widthPx, where, roving, isFirstOfDay } = props;
  const { row, day } = column;
  const { meeting } = desk.place;
  const scale = scaleOf(day, hours);
  const blocks = row.blocks.filter(({ from }) => dayOf(from) === day);
  const lanes = layLanes(blocks);
  const off = row.hours === null ? [] : listOff(row.hours, day, hours);
  return (
    <li
      aria-label={`${row.name}, ${nameDayInFull(day)}`}
      className={joinClasses(styles.column, isFirstOfDay && styles.firstOfDay)}
      data-room={row.kind === 'room' ? row.id : undefined}
    >
      {off.map((stretch) => (
        <i key={stretch.from} className={styles.off} style={downOf(scale, stretch) ?? undefined} />
      ))}
      {blocks.map((block, rank) => {
        const style = downOf(scale, block);
        const box = boxOf(scale, block);
        if (style === null || box === null) return null;
        const isChosen = block.meeting !== null && block.meeting === meeting?.id;
        return (
          <Block
            key={block.id}
            block={block}
            cell={cellOf(column, block)}
            tabIndex={roving.tabIndexOf(cellOf(column, block))}
            style={{ ...style, ...besideOf(lanes[rank]) }}
            words={fitTitle(
              block.title,
              widthPx / (lanes[rank]?.lanes ?? 1) - 6,
              Math.floor((box.width * heightPx) / 16),
            )}
            isChosen={isChosen}
            isInTheWay={isInTheWay(block, row, meeting, where)}
            onChoose={() =>
              block.meeting === null ? desk.chooseRow(row.id, dayOf(block.from)) : desk.chooseMeeting(block.meeting)
            }
          />
        );
      })}
    </li>
  );
}

function Heads({
  columns,
  isByDay,
  today,
}: Pick<ColumnsViewProps, 'columns' | 'isByDay'> & { readonly today: number }) {
  return columns.map(({ key, day, row }, rank) => {
    const isFirst = rank === 0 || columns[rank - 1]?.day !== day;
    const dayName = nameDay(day, 'middling');
    return (
      <div
        key={key}
        className={joinClasses(
          styles.headCell,
          isFirst && styles.firstOfDay,
          isByDay && day === today && styles.todayHead,
        )}
      >
        {isByDay && isFirst ? <b>{dayName}</b> : null}
        {isByDay ? <small>{row.name}</small> : <b>{row.name}</b>}
        {isByDay ? null : <small>{row.zone === '' ? row.note : row.zone}</small>}
      </div>
    );
  });
}

export function ColumnsView({ desk, label, columns, isByDay }: ColumnsViewProps) {
  const { view } = desk;
  const area = useRef<HTMLUListElement>(null);
  const { widthPx, heightPx } = useDrawnBox(area);
  const rows = columns.map(({ row }) => row);
  const days = [...new Set(columns.map(({ day }) => day))];
  const standing = readWhere(desk);
  const hours = readHours(rows, days, standing);
  const [firstDay = desk.place.day] = days;
  const readMinute = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): number => {
    const box = area.current?.getBoundingClientRect();
    if (box === undefined) return 0;
    const rank = Math.floor(((clientX - box.left) / box.width) * columns.length);
    const day = columns[Math.min(Math.max(rank, 0), columns.length - 1)]?.day ?? firstDay;
    return minuteAt(scaleOf(day, hours), (clientY - box.top) / box.height);
  };
  const { meeting } = desk.place;
  const canMove = meeting !== null && meeting.whyNotTouch === null;
  const drag = useFrameDrag(area, readMinute, (dropped) => desk.pose(dropped));
  const where = drag.held ?? standing;
  const onFrameKey = useFrameKeys(desk, where, 'down');
  const roving = useRoving(
    columns.flatMap((column) =>
      column.row.blocks.filter(({ from }) => dayOf(from) === column.day).map((block) => cellOf(column, block)),
    ),
  );
  const whereRanks =
    where === null ? [] : columns.flatMap(({ day }, rank) => (day === dayOf(where.from) ? [rank] : []));
  const [firstRank] = whereRanks;
  const frame = where === null || firstRank === undefined ? null : downOf(scaleOf(dayOf(where.from), hours), where);
  const template = { gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` };
  const columnPx = widthPx / Math.max(1, columns.length);
  const scale = scaleOf(firstDay, hours);
  const ticks = listHoursDown(hours, heightPx);

  return (
    <div className={joinClasses(styles.scroll, !isByDay && styles.byPerson)}>
      <div className={styles.stage} style={{ '--columns': columns.length } as CSSProperties}>
        <section aria-label={label} className={styles.grid} onKeyDown={moveByArrows} onFocus={roving.onFocus}>
          <div className={styles.heads} style={template} aria-hidden="true">
            <Heads columns={columns} isByDay={isByDay} today={dayOf(view.nowMinute)} />
          </div>
          <div className={styles.body}>
            <div className={styles.hours} aria-hidden="true">
              {ticks.map((minutes) => (
                <span key={minutes} style={{ top: percent(placeOf(scale, firstDay * DAY_MINUTES + minutes) ?? 0) }}>
                  {sayHour(minutes)}
                </span>
              ))}
            </div>
            <ul ref={area} className={styles.columns} style={template}>
              {columns.map((column, rank) => (
                <DayColumn
                  key={column.key}
                  desk={desk}
                  column={column}
                  hours={hours}
                  heightPx={heightPx}
                  widthPx={columnPx}
                  where={where}
                  roving={roving}
                  isFirstOfDay={rank === 0 || columns[rank - 1]?.day !== column.day}
                />
              ))}
            </ul>
          </div>
        </section>
        <div className={styles.over}>
          {ticks.map((minutes) => (
            <i
              key={minutes}
              className={styles.hourRule}
              style={{ top: percent(placeOf(scale, firstDay * DAY_MINUTES + minutes) ?? 0) }}
            />
          ))}
          {frame === null || where === null || firstRank === undefined || meeting === null ? null : (
            <SlotFrame
              title={meeting.title}
              where={where}
              room={
                where.room === meeting.plan.room ? '' : (view.rooms.find(({ id }) => id === where.room)?.name ?? '')
              }
              isProposed={desk.proposal !== null || drag.held !== null}
              canMove={canMove}
              timeRuns="down"
              style={{
                ...frame,
                left: percent(firstRank / columns.length),
                right: percent(1 - (firstRank + whereRanks.length) / columns.length),
              }}
              help={words.columnFrameHelp}
              onKeyDown={onFrameKey}
              onGrab={(event, grip) => drag.grab(event, where, grip)}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** Hours named at the side: each, or every other when they would touch. */
function listHoursDown({ opens, closes }: Pick<Scale, 'opens' | 'closes'>, heightPx: number): number[] {
  const hourPx = (heightPx * 60) / (closes - opens);
  const step = hourPx * 1.6 < HOUR_PX ? 2 : 1;
  const count = Math.max(0, Math.floor((closes - opens) / 60 / step));
  return Array.from({ length: count }, (_, rank) => opens + rank * step * 60).filter((minutes) => minutes > opens);
}
