/** What a program says of the last deed, under its toolbar, and the way to take it back. */
import { Button, Strip } from '../../../ui/index.ts';
import type { Said } from './useSaid.ts';

const words = { undo: 'Annuler' };

export interface SaidStripProps {
  readonly said: Said | null;
  /** The button that took it back has gone, and the focus with it: go on from where it was done. */
  readonly onUndone?: () => void;
}

export function SaidStrip({ said, onUndone }: SaidStripProps) {
  if (said === null) return null;
  const { text, tone, undo } = said;
  if (undo === null) return <Strip tone={tone}>{text}</Strip>;
  const press = () => {
    undo();
    onUndone?.();
  };
  const takeBack = (
    <Button look="ruled" icon="replay" onPress={press}>
      {words.undo}
    </Button>
  );
  return (
    <Strip tone={tone} action={takeBack}>
      {text}
    </Strip>
  );
}
