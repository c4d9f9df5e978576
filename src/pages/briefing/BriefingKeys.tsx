/** How one plays, before playing: what is on screen, and the keys. */
import { Kbd, Paper } from '../../ui/index.ts';
import styles from './Briefing.module.css';

const keys: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ['1', '6'], what: 'dire une réponse, par son chiffre' },
  { keys: ['Espace'], what: 'se taire et laisser parler' },
  { keys: ['S'], what: 'standard ; décrocher quand il sonne' },
  { keys: ['D', 'R', 'P', 'M', 'C'], what: 'dossiers, registre, procédures, messages, compte rendu' },
  { keys: ['Échap'], what: 'fermer un outil, lever les yeux' },
  { keys: ['?'], what: 'toutes les touches, pendant le jeu' },
];

export function BriefingKeys() {
  return (
    <Paper kind="sheet">
      <h2 className={styles.heading}>Comment on joue</h2>
      <p>
        On vous parle, vous choisissez vos mots parmi ceux que le moment permet, et vos outils sont sur le comptoir. Où
        vous regardez compte : qui attend le voit. Le temps passe, vous pouvez le mettre en pause, et tout se garde à
        mesure.
      </p>
      <dl className={styles.keys}>
        {keys.map((row) => (
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
