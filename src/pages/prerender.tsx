/** The opening page as text, for `scripts/vitePrerender.ts`: rendered in Node, with nobody playing and no hour known. */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { HallKeeper } from './play/hallKeeper.ts';

export function renderPage(): string {
  return renderToString(
    <StrictMode>
      <App halls={new HallKeeper()} />
    </StrictMode>,
  );
}
