/** « Lettres parties »: each letter as it went on paper, whole, for whoever judges it. Judges nothing. */
import type { Debrief } from '../../session/index.ts';
import { LetterLines } from '../../ui/index.ts';
import { listQuoted } from './findQuotes.ts';
import { QuotedText } from './QuotedText.tsx';
import { Readings } from './Readings.tsx';
import styles from './SentLetters.module.css';
import mails from './SentMails.module.css';
import { WrittenFold } from './WrittenFold.tsx';

type SentLetter = Debrief['sentLetters'][number];

const words = {
  title: 'Lettres parties',
  at: 'Partie à',
  to: 'À',
  by: 'Par',
  ways: { post: 'la poste', registered: 'lettre recommandée', internal: 'le courrier interne' },
  enclosed: 'Documents joints',
  none: 'aucun',
  untitled: '(sans titre)',
  read: 'Lire la lettre',
};

const listHeads = ({
  time,
  to,
  by,
  enclosed,
}: SentLetter): readonly { readonly name: string; readonly value: string }[] => [
  { name: words.at, value: time },
  { name: words.to, value: to },
  { name: words.by, value: words.ways[by] },
  { name: words.enclosed, value: enclosed.join(', ') || words.none },
];

export function SentLetters({ letters }: { readonly letters: Debrief['sentLetters'] }) {
  if (letters.length === 0) return null;
  return (
    <section className={mails.sent} aria-labelledby="lettres-parties">
      <h3 id="lettres-parties">{words.title}</h3>
      <ol className={mails.mails}>
        {letters.map((letter) => (
          <li key={letter.id} className={mails.mail} data-print="together">
            <h4 className={mails.subject}>{letter.title.trim() === '' ? words.untitled : letter.title}</h4>
            <dl className={mails.heads}>
              {listHeads(letter).map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <WrittenFold among={letters.length} label={words.read} readings={letter.readings}>
              <LetterLines
                body={letter.body}
                className={styles.body}
                mark={(text) => <QuotedText text={text} quoted={listQuoted(letter.readings)} />}
              />
              <Readings readings={letter.readings} spelling={letter.spelling} />
            </WrittenFold>
          </li>
        ))}
      </ol>
    </section>
  );
}
