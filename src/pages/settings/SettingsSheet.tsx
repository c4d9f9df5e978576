/** The settings beside a game that waits. */
import { Sheet } from '../../ui/index.ts';
import { SettingsForm } from './SettingsForm.tsx';

export interface SettingsSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly hasVoice: boolean | null;
}

export function SettingsSheet({ isOpen, onClose, hasVoice }: SettingsSheetProps) {
  return (
    <Sheet
      title="Réglages"
      from="side"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <SettingsForm hasVoice={hasVoice} />
    </Sheet>
  );
}
