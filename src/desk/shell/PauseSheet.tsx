/** Time stands still: go on, change settings, or leave. Nothing is lost by leaving. Knows nothing of what was going on. */
import { Button, Sheet } from '../../ui/index.ts';

const words = {
  title: 'En pause',
  text: 'Le temps est arrêté pour tout le monde. Ce que vous avez écrit est gardé.',
  resume: 'Reprendre',
  settings: 'Réglages',
  help: 'Le clavier',
  quit: 'Quitter, garder pour plus tard',
};

export interface PauseSheetProps {
  readonly isOpen: boolean;
  readonly onResume: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onQuit: () => void;
}

export function PauseSheet({ isOpen, onResume, onSettings, onHelp, onQuit }: PauseSheetProps) {
  return (
    <Sheet
      title={words.title}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onResume();
      }}
      actions={
        <>
          <Button variant="primary" icon="play" autoFocus onPress={onResume}>
            {words.resume}
          </Button>
          <Button icon="settings" onPress={onSettings}>
            {words.settings}
          </Button>
          <Button icon="help" onPress={onHelp}>
            {words.help}
          </Button>
          <Button icon="home" onPress={onQuit}>
            {words.quit}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Sheet>
  );
}
