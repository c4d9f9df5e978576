/** The keys of the play screen, in a table, then those of each tool of this desk. Knows the keys and their words. */
import type { Tool } from '../../model/act.ts';
import { nameTool } from '../../model/toolNames.ts';
import type { WorkPlace } from '../../model/workPlace.ts';
import { Kbd, Sheet } from '../../ui/index.ts';
import styles from './HelpSheet.module.css';
import { RETHINK_KEY, TOOL_KEYS, TRANSCRIPT_KEY } from './readKey.ts';
import { type HelpRow, TOOL_HELP } from './toolHelp.ts';

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
  ringing: (telephone: string) => `${telephone}\u202f; décroche quand il sonne`,
};

export interface HelpSheetProps {
  readonly isOpen: boolean;
  /** What this desk has. */
  readonly tools: readonly Tool[];
  readonly place: WorkPlace;
  readonly onClose: () => void;
}

function Rows({ rows }: { readonly rows: readonly HelpRow[] }) {
  return (
    <dl className={styles.keys}>
      {rows.map(({ keys, what }) => (
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
  );
}

export function HelpSheet({ isOpen, tools: here, place, onClose }: HelpSheetProps) {
  const tools = TOOL_KEYS.filter(({ tool }) => here.includes(tool)).map(({ tool, letter }) => ({
    keys: [letter],
    what: tool === 'phone' ? words.ringing(nameTool(tool, place)) : nameTool(tool, place),
  }));
  return (
    <Sheet
      title={words.title}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page one scrolls through, with nothing in it to focus */}
      <section tabIndex={0} aria-label={words.title} className={styles.page}>
        <Rows rows={[...words.rows, ...tools]} />
        <p className={styles.note}>{words.note}</p>
        {here.map((tool) => {
          const rows = TOOL_HELP[tool];
          return rows === undefined ? null : (
            <section key={tool}>
              <h3 className={styles.title}>{nameTool(tool, place)}</h3>
              <Rows rows={rows} />
            </section>
          );
        })}
      </section>
    </Sheet>
  );
}
