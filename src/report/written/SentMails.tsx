/**
 * « Messages envoyés »: each message as it left, whole, for whoever judges it: to whom with addresses, when, its words, what
 * was joined. Judges nothing.
 */
import type { Debrief } from '../../session/index.ts';
import { Icon } from '../../ui/index.ts';
import { listQuoted } from './findQuotes.ts';
import { QuotedText } from './QuotedText.tsx';
import { Readings } from './Readings.tsx';
import styles from './SentMails.module.css';
import { WrittenFold } from './WrittenFold.tsx';

type SentMail = Debrief['sentMails'][number];
type People = SentMail['to'];

const words = {
  title: 'Messages envoyés',
  to: 'À',
  cc: 'Cc',
  bcc: 'Cci',
  at: 'Envoyé à',
  answers: 'Au sujet de',
  files: 'Pièces jointes',
  none: 'aucune',
  urgent: 'Priorité haute',
  noSubject: '(sans objet)',
  noText: '(sans texte)',
  read: 'Lire le message',
};

function listPeople(people: People): string {
  return people.map(({ name, email }) => (name === email ? email : `${name} <${email}>`)).join(', ');
}

function listHeads(mail: SentMail): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: words.at, value: mail.time },
    { name: words.to, value: listPeople(mail.to) },
    { name: words.cc, value: listPeople(mail.cc) },
    { name: words.bcc, value: listPeople(mail.bcc) },
    { name: words.answers, value: mail.answers },
    { name: words.files, value: mail.attachments.map(({ name }) => name).join(', ') || words.none },
  ].filter(({ value }) => value !== '');
}

export function SentMails({ mails }: { readonly mails: Debrief['sentMails'] }) {
  if (mails.length === 0) return null;
  return (
    <section className={styles.sent} aria-labelledby="messages-envoyes">
      <h3 id="messages-envoyes">{words.title}</h3>
      <ol className={styles.mails}>
        {mails.map((mail) => (
          <li key={mail.id} className={styles.mail} data-print="together">
            <h4 className={styles.subject}>
              {mail.subject.trim() === '' ? words.noSubject : mail.subject}
              {mail.priority === 'high' ? (
                <span className={styles.urgent}>
                  <Icon name="priority" /> {words.urgent}
                </span>
              ) : null}
            </h4>
            <dl className={styles.heads}>
              {listHeads(mail).map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <WrittenFold among={mails.length} label={words.read} readings={mail.readings}>
              <p className={styles.body}>
                {mail.body.trim() === '' ? (
                  words.noText
                ) : (
                  <QuotedText text={mail.body} quoted={listQuoted(mail.readings)} />
                )}
              </p>
              <Readings readings={mail.readings} spelling={mail.spelling} />
            </WrittenFold>
          </li>
        ))}
      </ol>
    </section>
  );
}
