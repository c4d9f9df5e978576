/** To whom the call goes: the directory in a sheet. Knows the directory; whether the transfer is right is nobody's business here. */
import { useState } from 'react';
import type { PhoneView } from '../../session/view.ts';
import { Button, Sheet, Strip } from '../../ui/index.ts';
import { nameWithin } from '../frenchWords.ts';
import { Directory } from './Directory.tsx';

const words = {
  title: (name: string) => (name === '' ? 'Transférer l’appel' : `Transférer l’appel\u00a0: ${nameWithin(name)}`),
  verb: 'Transférer',
  back: 'Revenir',
};

export interface TransferSheetProps {
  readonly phone: PhoneView;
  readonly callerName: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** @returns why the transfer is impossible, or null when it was done */
  readonly onTransfer: (extension: string) => string | null;
}

export function TransferSheet({ phone, callerName, isOpen, onClose, onTransfer }: TransferSheetProps) {
  const [fault, setFault] = useState('');
  const close = () => {
    setFault('');
    onClose();
  };
  return (
    <Sheet
      title={words.title(callerName)}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) close();
      }}
      actions={
        <Button shortcut="Échap" onPress={close}>
          {words.back}
        </Button>
      }
    >
      {fault === '' ? null : <Strip tone="fault">{fault}</Strip>}
      <Directory
        entries={phone.directory}
        verb={words.verb}
        isDisabled={!phone.can.transfer}
        autoFocus
        onChoose={(extension) => {
          const why = onTransfer(extension);
          setFault(why ?? '');
          if (why === null) close();
        }}
      />
    </Sheet>
  );
}
