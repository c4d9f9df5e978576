/** What a program says of the last deed, under its toolbar, and the way to take it back. */
import { Button, Strip } from '../../../ui/index.ts';
import type { Said } from './useSaid.ts';

const words = { undo: 'Annuler' };

export function SaidStrip({ said }: { readonly said: Said | null }) {
  if (said === null) return null;
  const { text, tone, undo } = said;
  if (undo === null) return <Strip tone={tone}>{text}</Strip>;
  const takeBack = (
    <Button look="ruled" icon="replay" onPress={undo}>
      {words.undo}
    </Button>
  );
  return (
    <Strip tone={tone} action={takeBack}>
      {text}
    </Strip>
  );
}
