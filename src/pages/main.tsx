/**
 * Where the browser enters. Takes over the opening page as it was written into the document, or draws the page asked for;
 * everything heavier is fetched later, when a page asks for it.
 */
import '../ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readRoute } from './shell/routes.ts';

const place = document.getElementById('situ');
if (place === null) throw new Error('index.html has lost its #situ element');

const app = (
  <StrictMode>
    <App />
  </StrictMode>
);

const isHome = readRoute(window.location.hash)?.page === 'home';
if (isHome && place.firstElementChild !== null) hydrateRoot(place, app);
else {
  place.replaceChildren();
  createRoot(place).render(app);
}
delete document.documentElement.dataset.page;
