/** One row of the planning: a name, and what is in that calendar along the time of the scale. Knows its row; the frame is elsewhere. */
import { type CSSProperties, type PointerEvent, useRef } from 'react';
import type { BlockView, RowView } from '../../../session/programs/agenda.ts';
import { Icon, joinClasses, VisuallyHidden } from '../../../ui/index.ts';
import { sayHour, words } from './agendaWords.ts';
import { Block, Way } from './Block.tsx';
import { listTicks } from './DayHeads.tsx';
import { fitTitle } from './fitTitle.ts';
import { isInTheWay } from './inTheWay.ts';
import { type Lane, layLanes } from './lanes.ts';
import styles from './PlanningRow.module.css';
import type { Proposal } from './proposal.ts';
import {
  boxOf,
  DAY_MINUTES,
  dayOf,
  listOff,
  placeOf,
  QUARTER_MINUTES,
  type Stretch,
  type TimeScale,
} from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';
import type { Roving } from './useRoving.ts';

export interface PlanningRowProps {
  readonly desk: AgendaDesk;
  readonly row: RowView;
  /** Where the keyboard begins when the agenda opens. */
  readonly isFirst: boolean;
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** Lines of text a block has room for. */
  readonly lines: number;
  /** Where the meeting chosen stands or would stand. */
  readonly where: Proposal | null;
  readonly roving: Roving;
  /** What is being drawn here for a new meeting. */
  readonly sketch: Stretch | null;
  readonly readMinute: (event: { readonly clientX: number; readonly clientY: number }) => number;
  /** Takes the meeting chosen by its block; undefined when it may not be moved. */
  readonly onGrab: ((event: PointerEvent<HTMLElement>) => void) | undefined;
  readonly onSketching: (stretch: Stretch | null) => void;
  readonly onSketch: (stretch: Stretch) => void;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;
/** Narrower, a way has no room for its sign. */
const SIGN_PX = 17;
/** Room the hours here and there ask for. */
const ZONE_PX = 136;

function styleOf(scale: TimeScale, stretch: Stretch) {
  const box = boxOf(scale, stretch);
  return box === null ? null : { left: percent(box.left), width: percent(box.width) };
}

function Ways({ block, scale, widthPx }: { readonly block: BlockView } & Pick<PlanningRowProps, 'scale' | 'widthPx'>) {
  const { id, from, to, travelMinutes } = block;
  if (travelMinutes === 0) return null;
  return [
    { key: `${id}-to`, from: from - travelMinutes, to: from },
    { key: `${id}-back`, from: to, to: to + travelMinutes },
  ].map(({ key, ...stretch }) => {
    const box = boxOf(scale, stretch);
    return box === null ? null : (
      <Way
        key={key}
        style={{ left: percent(box.left), width: percent(box.width) }}
        isRoomy={box.width * widthPx > SIGN_PX}
      />
    );
  });
}

/** Rules between days, dotted ones at the hours named above, and hours that are not worked. */
function Ground({ row, scale, widthPx }: Pick<PlanningRowProps, 'row' | 'scale' | 'widthPx'>) {
  const { hours } = row;
  return (
    <>
      {scale.columns.map(({ day, left, width }) => (
        <i
          key={day}
          className={styles.dayRule}
          style={{ left: percent(left) }}
          data-ticks={listTicks(scale, width * widthPx).length}
        />
      ))}
      {scale.columns.flatMap(({ day, width }) =>
        listTicks(scale, width * widthPx).map((minutes) => (
          <i
            key={`${day}-${minutes}`}
            className={styles.hourRule}
            style={{ left: percent(placeOf(scale, day * DAY_MINUTES + minutes) ?? 0) }}
          />
        )),
      )}
      {hours === null
        ? null
        : scale.columns
            .flatMap(({ day }) => listOff(hours, day, scale))
            .map((stretch) => {
              const style = styleOf(scale, stretch);
              return style === null ? null : <i key={stretch.from} className={styles.off} style={style} />;
            })}
    </>
  );
}

/** « 14 h ici, 8 h là-bas », at the start of the meeting, in the row of whoever is elsewhere. */
function ZoneLabel({ row, scale, widthPx, where }: Pick<PlanningRowProps, 'row' | 'scale' | 'widthPx' | 'where'>) {
  const shift = row.hours?.shiftMinutes ?? 0;
  const left = where === null || shift === 0 ? null : placeOf(scale, where.from);
  if (where === null || left === null) return null;
  const there = (((where.from + shift) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const text = `${sayHour(where.from % DAY_MINUTES)} ${words.here}, ${sayHour(there)} ${words.there}`;
  return (
    <span
      className={joinClasses(styles.zone, left * widthPx < ZONE_PX && styles.zoneAfter)}
      style={{ left: percent(left) }}
      aria-hidden="true"
    >
      {text}
    </span>
  );
}

/** Its share of the height of the row; the whole when it has no neighbour. */
function stackOf(lane: Lane | undefined): CSSProperties {
  if (lane === undefined || lane.lanes === 1) return {};
  return {
    top: `calc(var(--inset) + ${lane.lane} * (100% - 2 * var(--inset)) / ${lane.lanes})`,
    bottom: `calc(var(--inset) + ${lane.lanes - 1 - lane.lane} * (100% - 2 * var(--inset)) / ${lane.lanes})`,
  };
}

function RowName({ desk, row, roving, isFirst }: Pick<PlanningRowProps, 'desk' | 'row' | 'roving' | 'isFirst'>) {
  const cell = `row:${row.id}`;
  const note = row.zone === '' ? row.note : row.zone;
  return (
    <div className={styles.name}>
      <button
        type="button"
        data-cell={cell}
        data-first={isFirst ? '' : undefined}
        tabIndex={roving.tabIndexOf(cell)}
        aria-pressed={desk.place.row?.id === row.id}
        onClick={() => desk.chooseRow(row.id)}
      >
        <b>{row.name}</b>
        <small>
          {row.zone === '' ? null : <Icon name="globe" className={styles.globe} />}
          {note}
        </small>
        {row.access === '' ? null : <VisuallyHidden>{row.access}</VisuallyHidden>}
      </button>
    </div>
  );
}

/** Drawing a new meeting on what is free: from where the pointer is pressed to where it is let go. */
function useSketch({ readMinute, onSketching, onSketch }: PlanningRowProps) {
  const start = useRef<number | null>(null);
  const read = (event: PointerEvent<HTMLElement>): Stretch | null => {
    if (start.current === null) return null;
    const at = readMinute(event);
    const [from, to] = [Math.min(start.current, at), Math.max(start.current, at)];
    return dayOf(from) === dayOf(to - 1) && to - from >= QUARTER_MINUTES ? { from, to } : null;
  };
  const end = (event: PointerEvent<HTMLElement>, isDone: boolean) => {
    const drawn = isDone ? read(event) : null;
    start.current = null;
    onSketching(null);
    if (drawn !== null) onSketch(drawn);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget || event.button !== 0 || event.pointerType === 'touch') return;
      start.current = readMinute(event);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current !== null) onSketching(read(event));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
    onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
  };
}

export function PlanningRow(props: PlanningRowProps) {
  const { desk, row, isFirst, scale, widthPx, lines, where, roving, sketch, onGrab } = props;
  const { meeting } = desk.place;
  const drawing = useSketch(props);
  const lanes = layLanes(row.blocks);
  const sketched = sketch === null ? null : styleOf(scale, sketch);
  return (
    <li
      className={joinClasses(styles.row, row.kind !== 'person' && styles.room)}
      data-room={row.kind === 'room' ? row.id : undefined}
    >
      <RowName desk={desk} row={row} roving={roving} isFirst={isFirst} />
      <div className={styles.track} {...drawing}>
        <Ground row={row} scale={scale} widthPx={widthPx} />
        {row.blocks.map((block, rank) => {
          const box = boxOf(scale, block);
          if (box === null) return null;
          const isChosen = block.meeting !== null && block.meeting === meeting?.id;
          // Half a row holds no letters.
          const isSlim = (lanes[rank]?.lanes ?? 1) > 1;
          const inTheWay = isInTheWay(block, row, meeting, where);
          return (
            <Block
              key={block.id}
              block={block}
              cell={`${row.id}:${block.id}`}
              tabIndex={roving.tabIndexOf(`${row.id}:${block.id}`)}
              style={{ left: percent(box.left), width: percent(box.width), ...stackOf(lanes[rank]) }}
              words={isSlim ? '' : fitTitle(block.title, box.width * widthPx - (inTheWay ? SIGN_PX : 0), lines)}
              isSlim={isSlim}
              isChosen={isChosen}
              isInTheWay={inTheWay}
              onChoose={() =>
                block.meeting === null ? desk.chooseRow(row.id, dayOf(block.from)) : desk.chooseMeeting(block.meeting)
              }
              onGrab={isChosen ? onGrab : undefined}
            />
          );
        })}
        {row.blocks.map((block) => (
          <Ways key={block.id} block={block} scale={scale} widthPx={widthPx} />
        ))}
        {sketched === null ? null : <i className={styles.sketch} style={sketched} />}
        <ZoneLabel row={row} scale={scale} widthPx={widthPx} where={where} />
      </div>
    </li>
  );
}
