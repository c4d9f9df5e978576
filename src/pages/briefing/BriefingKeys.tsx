/** How one plays, before playing: what is on screen, and the keys of that place. */
import type { WorkPlace } from '../../model/workPlace.ts';
import { Kbd, Paper } from '../../ui/index.ts';
import styles from './Briefing.module.css';

interface KeyRow {
  readonly keys: readonly string[];
  readonly what: string;
}

/** A desk has those its situation needs: the dock shows which. */
const toolKeys: Readonly<Record<WorkPlace, readonly KeyRow[]>> = {
  counter: [
    { keys: ['S'], what: 'standard ; décrocher quand il sonne' },
    { keys: ['D', 'R', 'P', 'M', 'C'], what: 'dossiers, registre, procédures, messages, compte rendu' },
  ],
  desk: [
    { keys: ['S'], what: 'téléphone ; décrocher quand il sonne' },
    { keys: ['E', 'A', 'G'], what: 'messagerie, agenda, gestion, selon le poste' },
    { keys: ['D', 'R', 'P', 'M'], what: 'documents, rédaction, procédures, messages' },
  ],
};

const listKeys = (place: WorkPlace): readonly KeyRow[] => [
  { keys: ['1', '6'], what: 'dire une réponse, par son chiffre' },
  { keys: ['Espace'], what: 'se taire et laisser parler' },
  ...toolKeys[place],
  { keys: ['Échap'], what: 'fermer un outil, lever les yeux' },
  { keys: ['?'], what: 'toutes les touches, pendant le jeu' },
];

export function BriefingKeys({ place }: { readonly place: WorkPlace }) {
  return (
    <Paper kind="sheet">
      <h2 className={styles.heading}>Comment on joue</h2>
      <p>
        On vous parle, vous choisissez vos mots parmi ceux que le moment permet, et vos outils sont devant vous. Où vous
        regardez compte : qui attend le voit. Le temps passe, vous pouvez le mettre en pause, et tout se garde à mesure.
      </p>
      <dl className={styles.keys}>
        {listKeys(place).map((row) => (
          <div key={row.what}>
            <dt>
              {row.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{row.what}</dd>
          </div>
        ))}
      </dl>
    </Paper>
  );
}
