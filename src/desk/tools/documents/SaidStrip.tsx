/** What was just done, and the way to take it back. */
import { Button, Strip } from '../../../ui/index.ts';
import { words } from './documentsWords.ts';
import type { Said } from './useDocuments.ts';

export function SaidStrip({ said }: { readonly said: Said | null }) {
  if (said === null) return null;
  const { text, tone, undo } = said;
  if (undo === null) return <Strip tone={tone}>{text}</Strip>;
  return (
    <Strip
      tone={tone}
      action={
        <Button look="ruled" icon="replay" onPress={undo}>
          {words.undo}
        </Button>
      }
    >
      {text}
    </Strip>
  );
}
