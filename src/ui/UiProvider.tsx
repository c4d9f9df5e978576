/** What every page wraps itself in: French for the widgets, and somebody to announce. */
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Announcer } from './messages/Announcer.tsx';

export interface UiProviderProps {
  readonly children: ReactNode;
}

export function UiProvider({ children }: UiProviderProps) {
  return (
    <I18nProvider locale="fr-FR">
      <Announcer>{children}</Announcer>
    </I18nProvider>
  );
}
