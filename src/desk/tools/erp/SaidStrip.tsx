/** What the software says of the last deed, with the way to take it back. */
import { Button, Strip } from '../../../ui/index.ts';
import { words } from './erpWords.ts';
import type { ErpDesk } from './useErp.ts';

export function SaidStrip({ desk }: { readonly desk: ErpDesk }) {
  const { said } = desk;
  if (said === null) return null;
  const { undo } = said;
  return (
    <Strip
      tone="done"
      {...(undo === null
        ? {}
        : {
            action: (
              <Button look="ruled" icon="replay" onPress={() => desk.undo(undo)}>
                {words.undo}
              </Button>
            ),
          })}
    >
      {said.text}
    </Strip>
  );
}
