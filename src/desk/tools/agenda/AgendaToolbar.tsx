/** The verbs of the agenda: which week or day, how it is laid, whose calendars, a free time, a new meeting. Does nothing itself. */
import { civilDate, weekNumber } from '../../../model/time.ts';
import { IconButton, joinClasses, VisuallyHidden } from '../../../ui/index.ts';
import { Rule, Toolbar, Verb } from '../frame/index.ts';
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
    <Toolbar label={words.toolbar} isSqueezed={false} className={styles.agenda}>
      <Turn desk={desk} isByDay={isByDay} />
      <Verb
        className={styles.today ?? ''}
        shortcut={AGENDA_KEYS.today}
        keyShortcut="J"
        onPress={() => desk.goToDay(dayOf(desk.view.nowMinute))}
      >
        {words.today}
      </Verb>
      <Rule />
      {canLay ? <Layout desk={desk} /> : null}
      <Verb icon="group" onPress={() => desk.openSheet('calendars')}>
        {words.calendars}
        <small className={styles.count}>
          {desk.view.shown.length}
          <VisuallyHidden> affichés sur </VisuallyHidden>
          <span aria-hidden="true">/</span>
          {desk.view.people.length}
        </small>
      </Verb>
      <Verb
        variant="ghost"
        icon="search"
        shortcut={AGENDA_KEYS.free}
        keyShortcut="F"
        onPress={() => desk.openSheet('slots')}
      >
        {words.free}
      </Verb>
      <Verb
        variant="primary"
        icon="plus"
        shortcut={AGENDA_KEYS.new}
        keyShortcut="N"
        className={styles.new ?? ''}
        onPress={onNew}
      >
        {words.new}
      </Verb>
    </Toolbar>
  );
}
