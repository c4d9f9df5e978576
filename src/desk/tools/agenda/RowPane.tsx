/** Somebody, a room or a thing, chosen by its name: hours, rights, and what it has on the day at stake. */
import type { RowView, WorkingHours } from '../../../session/programs/agenda.ts';
import { Icon } from '../../../ui/index.ts';
import { nameDayInFull, sayHour, sayHours, words } from './agendaWords.ts';
import styles from './RowPane.module.css';
import { DAY_MINUTES, dayOf, listWorking } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';

const DAY_NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** « du lundi au vendredi », or the days one by one. */
function sayDays(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const [first = 1, last = 5] = [sorted[0], sorted[sorted.length - 1]];
  const isRun = sorted.length > 2 && last - first === sorted.length - 1;
  const name = (day: number) => DAY_NAMES[day - 1] ?? '';
  return isRun ? `du ${name(first)} au ${name(last)}` : sorted.map((day) => `le ${name(day)}`).join(', ');
}

function Hours({ hours, day }: { readonly hours: WorkingHours; readonly day: number }) {
  const here = listWorking(hours, day)
    .map(({ from, to }) => `${sayHour(from - day * DAY_MINUTES)} à ${sayHour(to - day * DAY_MINUTES)}`)
    .join(' et ');
  return (
    <>
      <p>
        {sayHours(hours.from, hours.to)}, {sayDays(hours.days)}
      </p>
      {hours.shiftMinutes === 0 ? null : (
        <p>
          <Icon name="globe" className={styles.sign} />{' '}
          {here === '' ? 'Ne travaille pas ce jour-là' : `Soit ${here} ici`}
        </p>
      )}
    </>
  );
}

export function RowPane({ desk, row }: { readonly desk: AgendaDesk; readonly row: RowView }) {
  const { day } = desk.place;
  const blocks = row.blocks.filter(({ from }) => dayOf(from) === day);
  return (
    <article className={styles.pane} aria-label={row.name}>
      <h3>{row.name}</h3>
      <p>{[row.note, row.zone === row.note ? '' : row.zone].filter((one) => one !== '').join(', ')}</p>
      {row.hours === null ? null : <Hours hours={row.hours} day={day} />}
      {row.access === '' ? null : (
        <p className={styles.access}>
          <Icon name={row.isKept ? 'pencil' : 'lock'} className={styles.sign} /> {row.access}
        </p>
      )}
      <h4>{nameDayInFull(day)}</h4>
      {blocks.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {blocks.map((block) => (
            <li key={block.id}>
              <span>{sayHours(block.from, block.to)}</span>
              <b>{block.title}</b>
              {block.travelMinutes === 0 ? null : (
                <small>
                  <Icon name="car" className={styles.sign} /> trajet {block.travelMinutes}&nbsp;min avant et après
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
