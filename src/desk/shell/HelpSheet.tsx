/** The keys of the play screen, in a table. Knows the keys and their words. */
import { Kbd, Sheet } from '../../ui/index.ts';
import styles from './HelpSheet.module.css';
import { RETHINK_KEY, TOOL_KEYS, TRANSCRIPT_KEY } from './readKey.ts';
import { toolWords } from './toolWords.ts';

const words = {
  title: 'Le clavier',
  note: 'Dans un champ, les lettres et les chiffres s’écrivent\u00a0: ajoutez Alt pour agir sans en sortir.',
  rows: [
    { keys: ['1', '…', '6'], what: 'Dire la réponse qui porte ce chiffre' },
    { keys: ['Espace'], what: 'Se taire, laisser parler' },
    { keys: [RETHINK_KEY], what: 'Chercher d’autres mots' },
    { keys: ['Échap'], what: 'Fermer ce qui est ouvert, puis lever les yeux' },
    { keys: ['Tab'], what: 'Aller d’une zone à la suivante' },
    {
      keys: ['←', '↑', '→', '↓'],
      what: 'Aller d’un bouton à l’autre dans une zone',
    },
    { keys: [TRANSCRIPT_KEY], what: 'Relire ce qui a été dit' },
    { keys: ['?'], what: 'Afficher cette page' },
  ],
  ringing: 'Standard\u00a0; décroche quand le téléphone sonne',
};

export interface HelpSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function HelpSheet({ isOpen, onClose }: HelpSheetProps) {
  const tools = TOOL_KEYS.map(({ tool, letter }) => ({
    keys: [letter],
    what: tool === 'phone' ? words.ringing : toolWords[tool].name,
  }));
  return (
    <Sheet
      title={words.title}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <dl className={styles.keys}>
        {[...words.rows, ...tools].map(({ keys, what }) => (
          <div key={what} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.note}</p>
    </Sheet>
  );
}
