/** Prints the report: with the document being read, or with all those the run speaks to. Knows no printer. */
import { Button, Menu } from '../ui/index.ts';

export interface PrintButtonProps {
  /** Short name of the document being read. */
  readonly document: string;
  /** How many documents the run speaks to. */
  readonly count: number;
  readonly onPrint: (isWhole: boolean) => void;
  readonly className?: string | undefined;
}

const numbers = ['', '', 'deux', 'trois', 'quatre', 'cinq'];

export function PrintButton({ document, count, onPrint, className = '' }: PrintButtonProps) {
  if (count < 2)
    return (
      <Button icon="printer" onPress={() => onPrint(false)} className={className}>
        Imprimer
      </Button>
    );
  return (
    <Menu
      label="Imprimer"
      entries={[
        { id: 'one', label: `Avec le seul ${document}` },
        { id: 'whole', label: `Avec les ${numbers[count] ?? count} référentiels, l’un après l’autre` },
      ]}
      onChoose={(id) => onPrint(id === 'whole')}
    >
      <Button icon="printer" className={className}>
        Imprimer
      </Button>
    </Menu>
  );
}
