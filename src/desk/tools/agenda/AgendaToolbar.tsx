/** The verbs of the agenda: which week or day, how it is laid, whose calendars, a free time, a new meeting. Does nothing itself. */
import { civilDate, weekNumber } from '../../../model/time.ts';
import { Button, IconButton, joinClasses, moveByArrows, VisuallyHidden } from '../../../ui/index.ts';
import styles from './AgendaToolbar.module.css';
import { AGENDA_KEYS } from './agendaKeys.ts';
import { nameDay, words } from './agendaWords.ts';
import { dayOf } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';

export interface AgendaToolbarProps {
  readonly desk: AgendaDesk;
  /** Turns by days rather than by weeks. */
  readonly isByDay: boolean;
  readonly canLay: boolean;
  readonly onNew: () => void;
}

function Turn({ desk, isByDay }: Pick<AgendaToolbarProps, 'desk' | 'isByDay'>) {
  const { day } = desk.place;
  const step = isByDay ? 1 : 7;
  return (
    <>
      <IconButton
        icon="back"
        look="plain"
        className={styles.turn ?? ''}
        label={isByDay ? words.dayBefore : words.before}
        onPress={() => desk.goToDay(day - step)}
      />
      <span className={styles.when} role="status">
        {isByDay ? nameDay(day, 'middling') : words.week(weekNumber(civilDate(day)))}
      </span>
      <IconButton
        icon="next"
        look="plain"
        className={styles.turn ?? ''}
        label={isByDay ? words.dayAfter : words.after}
        onPress={() => desk.goToDay(day + step)}
      />
    </>
  );
}

function Layout({ desk }: { readonly desk: AgendaDesk }) {
  const { layout } = desk.place;
  return (
    <fieldset className={styles.layout} aria-label={words.layout}>
      {(['rows', 'columns'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={layout === one}
          className={joinClasses(styles.toggle, layout === one && styles.on)}
          onClick={() => desk.lay(one)}
        >
          {words[one]}
        </button>
      ))}
    </fieldset>
  );
}

export function AgendaToolbar({ desk, isByDay, canLay, onNew }: AgendaToolbarProps) {
  return (
    <div role="toolbar" aria-label={words.toolbar} className={styles.bar} onKeyDown={moveByArrows}>
      <Turn desk={desk} isByDay={isByDay} />
      <Button
        look="ruled"
        variant="plain"
        className={styles.today ?? ''}
        shortcut={AGENDA_KEYS.today}
        keyShortcut="J"
        onPress={() => desk.goToDay(dayOf(desk.view.nowMinute))}
      >
        {words.today}
      </Button>
      <i className={styles.rule} />
      {canLay ? <Layout desk={desk} /> : null}
      <Button
        look="ruled"
        variant="plain"
        icon="group"
        className={styles.people ?? ''}
        onPress={() => desk.openSheet('calendars')}
      >
        {words.calendars}
        <small className={styles.count}>
          {desk.view.shown.length}
          <VisuallyHidden> affichés sur </VisuallyHidden>
          <span aria-hidden="true">/</span>
          {desk.view.people.length}
        </small>
      </Button>
      <Button
        look="ruled"
        icon="search"
        shortcut={AGENDA_KEYS.free}
        keyShortcut="F"
        onPress={() => desk.openSheet('slots')}
      >
        {words.free}
      </Button>
      <Button
        look="ruled"
        variant="primary"
        icon="plus"
        shortcut={AGENDA_KEYS.new}
        keyShortcut="N"
        className={styles.new ?? ''}
        onPress={onNew}
      >
        {words.new}
      </Button>
    </div>
  );
}
