/**
 * A message as it is read: who wrote to whom, with addresses, so that two names alike can be told apart; its words as written;
 * what is joined. Knows the message and what was begun in answer; opens a document by its id.
 */
import type { MailView } from '../../../session/view.ts';
import { Button, Icon, Strip } from '../../../ui/index.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { quoteMail } from './beginDraft.ts';
import { nameDay } from './listMails.ts';
import styles from './MailReader.module.css';
import { words } from './mailWords.ts';
import { Quoted } from './Quoted.tsx';

type People = MailView['to'];

export interface MailReaderProps {
  readonly mail: MailView;
  /** What this message answers, when it is one of mine. */
  readonly quoted: MailView | null;
  /** A draft begun in answer to it. */
  readonly begun: MailDraft | null;
  readonly organisationOf: (email: string) => string;
  readonly onResume: (key: string) => void;
  readonly onDocument: (attachment: MailView['attachments'][number]) => void;
}

function PeopleLine(props: {
  readonly label: string;
  readonly people: People;
  readonly organisationOf: (email: string) => string;
}) {
  const { label, people, organisationOf } = props;
  if (people.length === 0) return null;
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd>
        {people.map(({ name, email }) => {
          const organisation = organisationOf(email);
          return (
            <span key={email} className={styles.person}>
              <b>{name}</b>
              {organisation === '' ? '' : `, ${organisation}`}{' '}
              {name === email ? null : <span className={styles.email}>{`<${email}>`}</span>}
            </span>
          );
        })}
      </dd>
    </div>
  );
}

export function MailReader({ mail, quoted, begun, organisationOf, onResume, onDocument }: MailReaderProps) {
  return (
    <article className={styles.mail} aria-label={mail.subject}>
      {begun === null ? null : (
        <Strip
          tone="quiet"
          live="none"
          action={
            <Button look="ruled" icon="pencil" onPress={() => onResume(begun.key)}>
              {words.resume}
            </Button>
          }
        >
          {words.begunHere}
        </Strip>
      )}
      {mail.handledBy === '' ? null : (
        <Strip tone="quiet" icon="person" live="none">
          {words.handledLong(mail.handledBy)}
        </Strip>
      )}
      <header className={styles.head}>
        <h3 className={styles.subject}>{mail.subject.trim() === '' ? words.noSubject : mail.subject}</h3>
        <p className={styles.when}>
          {mail.priority === 'high' ? (
            <span className={styles.urgent}>
              <Icon name="priority" />
              {words.isUrgent}
            </span>
          ) : null}
          <time>
            {nameDay(mail.day).toLocaleLowerCase('fr')}, {mail.time}
          </time>
          {mail.due === null ? null : (
            <span className={styles.due}>
              <Icon name="flag" />
              {words.dueOn(mail.due.words)}
            </span>
          )}
        </p>
        <dl>
          <PeopleLine label={words.from} people={[mail.from]} organisationOf={organisationOf} />
          <PeopleLine label={words.to} people={mail.to} organisationOf={organisationOf} />
          <PeopleLine label={words.cc} people={mail.cc} organisationOf={organisationOf} />
          <PeopleLine label={words.bcc} people={mail.bcc} organisationOf={organisationOf} />
        </dl>
        {mail.attachments.length === 0 ? null : (
          <ul className={styles.files} aria-label={words.files}>
            {mail.attachments.map((file) => (
              <li key={file.id}>
                <Button look="ruled" icon="clip" onPress={() => onDocument(file)}>
                  {file.name}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text one scrolls through, with nothing in it to focus */}
      <section className={styles.body} tabIndex={0} aria-label={words.body} data-entry>
        {mail.body}
        {quoted === null ? null : <Quoted quote={quoteMail(quoted)} />}
      </section>
    </article>
  );
}
