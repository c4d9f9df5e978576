/**
 * The incident report, written on screen: what, when, who, who saw, what was done. A draft until it leaves.
 * Knows the fields and the drafts; what a good report holds is not said here.
 */
import { useState } from 'react';
import type { IncidentReport } from '../../../model/act.ts';
import { Button, EmptyState, Strip, TextArea, TextField } from '../../../ui/index.ts';
import { countWords, nameCount } from '../../frenchWords.ts';
import { ProgramFrame } from '../frame/ProgramFrame.tsx';
import { SendSheet } from '../parts/SendSheet.tsx';
import type { ToolProps } from '../tool.ts';
import styles from './ReportTool.module.css';

const words = {
  title: 'Compte rendu d’incident',
  profile: 'À la responsable de l’accueil',
  time: 'Heure des faits',
  persons: 'Personnes concernées',
  facts: 'Faits',
  witnesses: 'Témoins',
  measures: 'Mesures prises',
  words: (text: string) => nameCount(countWords(text), 'mot'),
  total: (count: number) => `${nameCount(count, 'mot')} en tout`,
  kept: 'Le brouillon est gardé à mesure.',
  send: 'Envoyer',
  sendTitle: 'Envoyer ce compte rendu\u202f?',
  sendWarning: 'Il part tel quel à la responsable et ne se reprend pas.',
  sent: 'Le compte rendu est envoyé',
  sentHelp: 'Il est chez la responsable de l’accueil.',
};

const FIELDS: readonly {
  readonly name: keyof IncidentReport;
  readonly rows?: number;
}[] = [
  { name: 'time' },
  { name: 'persons' },
  { name: 'facts', rows: 5 },
  { name: 'witnesses' },
  { name: 'measures', rows: 2 },
];

export function ReportTool({ view, desk, act }: ToolProps) {
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState('');
  const { report } = desk.drafts;
  const total = FIELDS.reduce((sum, { name }) => sum + countWords(report[name]), 0);
  const send = () => {
    const why = act({ do: 'sendReport', report });
    if (why === null) desk.change({ sent: 'report' });
    setFault(why ?? '');
  };
  return (
    <ProgramFrame icon="writing" title={words.title} profile={words.profile} time={view.time}>
      {view.report.sent ? (
        <EmptyState icon="send" title={words.sent}>
          {words.sentHelp}
        </EmptyState>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            setAsking(true);
          }}
        >
          {FIELDS.map(({ name, rows }) => {
            const shared = {
              label: words[name],
              value: report[name],
              autoComplete: 'off',
              onChange: (value: string) =>
                desk.change({
                  write: 'report',
                  report: { ...report, [name]: value },
                }),
            };
            return rows === undefined ? (
              <TextField key={name} {...shared} className={styles[name] ?? ''} />
            ) : (
              <TextArea
                key={name}
                {...shared}
                rows={rows}
                help={words.words(report[name])}
                className={styles.wide ?? ''}
              />
            );
          })}
          <div className={styles.end}>
            <Button look="ruled" variant="primary" type="submit" icon="send">
              {words.send}
            </Button>
            <p className={styles.total}>
              {words.total(total)}. {words.kept}
            </p>
          </div>
          {fault === '' ? null : <Strip tone="fault">{fault}</Strip>}
          <SendSheet
            title={words.sendTitle}
            warning={words.sendWarning}
            verb={words.send}
            lines={FIELDS.map(({ name }) => ({
              name: words[name],
              value: report[name].trim(),
            }))}
            isOpen={isAsking}
            onClose={() => setAsking(false)}
            onSend={send}
          />
        </form>
      )}
    </ProgramFrame>
  );
}
