/**
 * The visitors' register: whom I write in, their line, the badge I hand over, and the lines of the day.
 * Knows the register's view and the drafts; whether a line is right is not said here.
 */
import { useEffect, useState } from 'react';
import type { RegisterEntry } from '../../../model/act.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { RegisterView } from '../../../session/view.ts';
import { Button, EmptyState, RadioGroup, Strip, TextField } from '../../../ui/index.ts';
import { readRegisterDraft } from '../../drafts/drafts.ts';
import { DeskPaper } from '../frame/DeskPaper.tsx';
import { SuggestedField } from '../parts/SuggestedField.tsx';
import type { ToolProps } from '../tool.ts';
import { BadgeChoice } from './BadgeChoice.tsx';
import styles from './RegisterTool.module.css';

const words = {
  title: 'Registre des visiteurs',
  who: 'Personne inscrite',
  name: 'Nom et prénom',
  reason: 'Motif de la visite',
  host: 'Personne ou service visité',
  write: 'Inscrire',
  written: 'La ligne est inscrite.',
  nobody: 'Personne à inscrire',
  nobodyHelp: 'Les personnes présentes dans le hall peuvent être inscrites ici.',
  lines: 'Lignes du jour',
  noLines: 'Aucune ligne aujourd’hui.',
  columns: {
    time: 'Heure',
    name: 'Nom',
    reason: 'Motif',
    host: 'Visite',
    badge: 'Badge',
  },
  none: '–',
};

function DayLines({ entries }: { readonly entries: RegisterView['entries'] }) {
  return (
    <div className={styles.day}>
      <h3 className={styles.subtitle}>{words.lines}</h3>
      {entries.length === 0 ? (
        <p>{words.noLines}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(words.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={`${entry.time}${entry.name}${entry.badge}`}>
                <td>{entry.time}</td>
                <td>{entry.name || words.none}</td>
                <td>{entry.reason || words.none}</td>
                <td>{entry.host || words.none}</td>
                <td>{entry.badge || words.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function LineForm({
  view,
  desk,
  act,
  who,
  onWritten,
}: ToolProps & {
  readonly who: PersonId;
  readonly onWritten: (why: string | null) => void;
}) {
  const entry = readRegisterDraft(desk.drafts, who);
  const write = (change: Partial<RegisterEntry>) => desk.change({ write: 'line', entry: { ...entry, ...change } });
  const hosts = view.phone.directory.map((one) => one.name);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const why = act({ do: 'register', entry });
        if (why === null) desk.change({ sent: 'line', who });
        onWritten(why);
      }}
    >
      <TextField autoComplete="off" label={words.name} value={entry.name} onChange={(name) => write({ name })} />
      <TextField
        autoComplete="off"
        label={words.reason}
        value={entry.reason}
        onChange={(reason) => write({ reason })}
      />
      <SuggestedField label={words.host} value={entry.host} suggestions={hosts} onChange={(host) => write({ host })} />
      <BadgeChoice badges={view.register.badges} value={entry.badge} onChange={(badge) => write({ badge })} />
      <div>
        <Button variant="primary" type="submit" icon="pencil">
          {words.write}
        </Button>
      </div>
    </form>
  );
}

export function RegisterTool(props: ToolProps) {
  const { present, entries } = props.view.register;
  const [chosen, setChosen] = useState<PersonId | null>(present[0]?.id ?? null);
  const [said, setSaid] = useState<{
    readonly text: string;
    readonly isFault: boolean;
  }>({ text: '', isFault: false });
  const isStillHere = present.some((person) => person.id === chosen);
  const first = present[0]?.id ?? null;
  useEffect(() => {
    if (!isStillHere) setChosen(first);
  }, [isStillHere, first]);
  return (
    <DeskPaper kind="book" icon="register" title={words.title} note={props.view.day}>
      <div className={styles.pages}>
        <div className={styles.page}>
          {present.length === 0 || chosen === null ? (
            <EmptyState icon="register" title={words.nobody}>
              {words.nobodyHelp}
            </EmptyState>
          ) : (
            <>
              <RadioGroup
                flow="row"
                label={words.who}
                value={chosen}
                choices={present.map((person) => ({
                  id: person.id,
                  label: person.name,
                }))}
                onChange={setChosen}
              />
              <LineForm
                key={chosen}
                {...props}
                who={chosen}
                onWritten={(why) => setSaid({ text: why ?? words.written, isFault: why !== null })}
              />
            </>
          )}
          {said.text === '' ? null : <Strip tone={said.isFault ? 'fault' : 'done'}>{said.text}</Strip>}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus */}
        <section className={styles.page} tabIndex={0} aria-label={words.lines}>
          <DayLines entries={entries} />
        </section>
      </div>
    </DeskPaper>
  );
}
