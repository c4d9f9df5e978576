/** What could not be read back: what is wrong, and the thing itself, to take away or to erase. */
import { Button } from '../../ui/index.ts';
import { sayMoment } from '../shell/wallTime.ts';
import styles from './DataPage.module.css';
import type { DataSectionProps } from './dataInHand.ts';
import { downloadText } from './download.ts';

const places: Readonly<Record<string, string>> = { runs: 'Partie', players: 'Code' };

export function DamagedList({ data, onChange }: DataSectionProps) {
  if (data.damaged.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="abime">
      <h2 id="abime" className={styles.heading}>
        Abîmé, mis à part
      </h2>
      <p>
        Ceci n’a pas pu être relu. Rien n’en a été effacé : emportez le fichier pour le montrer à qui dépanne, ou
        effacez-le.
      </p>
      <ul className={styles.damaged}>
        {data.damaged.map(({ key, from, fault, foundAt, text }) => (
          <li key={key ?? foundAt}>
            <p>
              <strong>{places[from] ?? from}</strong>, trouvée le {sayMoment(foundAt)}. {fault}
            </p>
            <div className={styles.buttons}>
              <Button
                look="ruled"
                icon="download"
                onPress={() => downloadText(text, `situ-abime-${key ?? foundAt}.json`)}
              >
                Emporter
              </Button>
              <Button look="ruled" icon="trash" onPress={() => void data.store.forgetDamaged(key ?? 0).then(onChange)}>
                Effacer
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
