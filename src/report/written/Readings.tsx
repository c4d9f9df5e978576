/**
 * What the software found in a text that left: each thing looked for, with the words it rests on. What is missing is said as
 * such; what is doubtful asks for a person. Decides nothing.
 */
import { quote } from '../../model/phrases.ts';
import type { ReadFinding, SpellingRead, TextReading } from '../../session/index.ts';
import styles from './Readings.module.css';

const words = {
  read: (writing: string, of: string) =>
    of === '' ? `Relevé dans cet écrit\u00a0: ${writing}` : `Relevé dans ${of}\u00a0: ${writing}`,
  signs: { found: 'présent', unwanted: 'présent, à éviter', doubtful: 'à confirmer', missing: 'non trouvé' },
  none: 'Rien n’a été cherché dans cet écrit.',
  spelling: 'Orthographe',
  clean: (count: number) => `${count}\u00a0mots, tous connus du dictionnaire`,
  unknown: (unknown: readonly string[], count: number) =>
    `${unknown.length} sur ${count}\u00a0mots ${unknown.length > 1 ? 'inconnus' : 'inconnu'} du dictionnaire\u00a0: ${unknown.join(', ')}`,
};

const quoteInLine = (text: string): string => quote(text.replace(/\s+/g, ' '));

function Finding({ finding }: { readonly finding: ReadFinding }) {
  return (
    <li className={styles.finding} data-sign={finding.sign}>
      <span className={styles.sign}>{words.signs[finding.sign]}</span>
      <span>
        {finding.name}
        {finding.quote === '' ? null : <q className={styles.quote}>{quoteInLine(finding.quote)}</q>}
      </span>
    </li>
  );
}

function Spelling({ seen }: { readonly seen: SpellingRead }) {
  return (
    <p className={styles.spelling}>
      <b>{words.spelling}</b>{' '}
      {seen.unknown.length === 0 ? words.clean(seen.words) : words.unknown(seen.unknown, seen.words)}
    </p>
  );
}

export function Readings({
  readings,
  spelling,
}: {
  readonly readings: readonly TextReading[];
  readonly spelling: SpellingRead | null;
}) {
  if (readings.length === 0 && spelling === null) return null;
  return (
    <div className={styles.readings}>
      {readings.map(({ writing, of, findings }) => (
        <section key={`${of} ${writing}`}>
          <h5 className={styles.title}>{words.read(writing, of)}</h5>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <Finding key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      {spelling === null ? null : <Spelling seen={spelling} />}
    </div>
  );
}
