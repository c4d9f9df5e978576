/** What is to be done, with its day: ticked, added to. What is typed is kept with the drafts until it is added. */
import { type FormEvent, useState } from 'react';
import { Button, Checkbox, EmptyState, TextField } from '../../../ui/index.ts';
import { words } from './agendaWords.ts';
import { ClockField } from './ClockField.tsx';
import { DayField } from './DayField.tsx';
import styles from './TaskList.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';

function TaskForm({ desk }: { readonly desk: AgendaDesk }) {
  const { draft, view } = desk;
  const [fault, setFault] = useState<string | undefined>(undefined);
  const day = draft.read('task.day') === '' ? view.today : draft.read('task.day');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const why = desk.addTask(draft.read('task'), day, draft.read('task.at'));
    setFault(why ?? undefined);
    if (why !== null) return;
    for (const key of ['task', 'task.day', 'task.at']) draft.write(key, '');
  };
  return (
    <form className={styles.form} aria-label="Nouvelle tâche" onSubmit={add}>
      <TextField
        label="À faire"
        value={draft.read('task')}
        onChange={(text) => draft.write('task', text)}
        fault={fault}
        className={styles.text ?? ''}
      />
      <DayField label="Jour" value={day} onChange={(text) => draft.write('task.day', text)} />
      <ClockField label="Heure" value={draft.read('task.at')} onChange={(text) => draft.write('task.at', text)} />
      <Button look="ruled" variant="primary" icon="plus" type="submit">
        Ajouter
      </Button>
    </form>
  );
}

export function TaskList({ desk }: { readonly desk: AgendaDesk }) {
  const { tasks } = desk.view;
  return (
    <div className={styles.pane}>
      {tasks.length === 0 ? (
        <EmptyState icon="check" title={words.noTasks}>
          {words.noTasksHint}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {tasks.map((task, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a task is known by its place, and tasks are only added at the end
            <li key={rank} className={task.isDone ? styles.done : undefined}>
              <Checkbox isSelected={task.isDone} onChange={(isDone) => desk.tick(rank, isDone)}>
                {task.text}
              </Checkbox>
              <small>{task.when}</small>
            </li>
          ))}
        </ul>
      )}
      <TaskForm desk={desk} />
    </div>
  );
}
