/** Everything in the calendars shown, day by day, in words: the full equal of the planning. Knows the desk of the agenda. */
import type { BlockView, MeetingView, RowView } from '../../../session/programs/agenda.ts';
import { EmptyState, Icon, joinClasses, moveByArrows } from '../../../ui/index.ts';
import { nameDayInFull, sayHours, words } from './agendaWords.ts';
import { isInTheWay } from './inTheWay.ts';
import styles from './ListView.module.css';
import lists from './lists.module.css';
import { dayOf } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';
import { listDays, readWhere } from './usePlanning.ts';

interface Line {
  readonly block: BlockView;
  /** Whose it is; a meeting is told once, with all who come. */
  readonly rows: readonly RowView[];
}

const KIND_WORDS: Readonly<Record<BlockView['kind'], string>> = {
  meeting: 'Réunion',
  busy: 'Occupé',
  absence: 'Absence',
  works: 'Travaux',
  travel: 'Trajet',
  tentative: 'À confirmer',
  hidden: '',
};

/** What is in several calendars at once stands on one line. What is hidden in one is another line. */
export function listLines(rows: readonly RowView[], day: number): Line[] {
  const lines = new Map<string, { block: BlockView; rows: RowView[] }>();
  for (const row of rows) {
    for (const block of row.blocks.filter(({ from }) => dayOf(from) === day)) {
      const key = `${block.id} ${block.title}`;
      const line = lines.get(key);
      if (line === undefined) lines.set(key, { block, rows: [row] });
      else line.rows.push(row);
    }
  }
  return [...lines.values()].sort((a, b) => a.block.from - b.block.from || a.block.to - b.block.to);
}

function ListLine({ desk, line }: { readonly desk: AgendaDesk; readonly line: Line }) {
  const { block, rows } = line;
  const { meeting } = desk.place;
  const isChosen = block.meeting !== null && block.meeting === meeting?.id;
  const where = readWhere(desk);
  const inTheWay = rows.filter((row) => isInTheWay(block, row, meeting, where));
  const [first] = rows;
  const open = () => {
    if (block.meeting !== null) desk.chooseMeeting(block.meeting);
    else if (first !== undefined) desk.chooseRow(first.id, dayOf(block.from));
  };
  return (
    <li>
      <button
        type="button"
        className={joinClasses(styles.line, isChosen && styles.chosen)}
        aria-pressed={isChosen}
        onClick={open}
      >
        <span className={styles.hours}>{sayHours(block.from, block.to)}</span>
        <span className={styles.what}>
          <b>{block.title}</b>
          <small>{rows.map(({ name }) => name).join(', ')}</small>
        </span>
        <span className={styles.kind}>
          {inTheWay.length === 0 ? null : (
            <em>
              <Icon name="triangle" className={styles.sign} /> en conflit
            </em>
          )}
          {block.travelMinutes === 0 ? null : (
            <span>
              <Icon name="car" className={styles.sign} /> trajet {block.travelMinutes}&nbsp;min avant et après
            </span>
          )}
          <span>{KIND_WORDS[block.kind]}</span>
        </span>
      </button>
    </li>
  );
}

/** A meeting called off has left the calendars, not the work: people are to be told of it, or it is taken up again. */
function CancelledLine({ desk, meeting }: { readonly desk: AgendaDesk; readonly meeting: MeetingView }) {
  const isChosen = desk.place.meeting?.id === meeting.id;
  return (
    <li>
      <button
        type="button"
        className={joinClasses(styles.line, isChosen && styles.chosen)}
        aria-pressed={isChosen}
        onClick={() => desk.chooseMeeting(meeting.id)}
      >
        <span className={styles.hours}>{sayHours(meeting.from, meeting.to)}</span>
        <span className={styles.what}>
          <b>
            <s>{meeting.title}</s>
          </b>
        </span>
        <span className={styles.kind}>{words.cancelled}</span>
      </button>
    </li>
  );
}

export function ListView({ desk, rows }: { readonly desk: AgendaDesk; readonly rows: readonly RowView[] }) {
  const days = listDays(desk, rows).map((day) => ({
    day,
    lines: listLines(rows, day),
    cancelled: desk.view.meetings.filter(({ isCancelled, from }) => isCancelled && dayOf(from) === day),
  }));
  if (days.every(({ lines, cancelled }) => lines.length + cancelled.length === 0))
    return <EmptyState icon="agenda" title={words.nothingHere} />;
  return (
    <section className={lists.list} aria-label={words.listLabel} onKeyDown={moveByArrows}>
      {days.map(({ day, lines, cancelled }) => (
        <section key={day} aria-label={nameDayInFull(day)}>
          <h3 className={joinClasses(lists.head, styles.day)}>{nameDayInFull(day)}</h3>
          {lines.length + cancelled.length === 0 ? (
            <p className={styles.nothing}>{words.nothing}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <ListLine key={`${line.block.id} ${line.block.title}`} desk={desk} line={line} />
              ))}
              {cancelled.map((meeting) => (
                <CancelledLine key={meeting.id} desk={desk} meeting={meeting} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}
