/**
 * Where the browser enters. Takes over the opening page as it was written into the document, or draws the page asked for;
 * everything heavier is fetched later, when a page asks for it.
 */
import '../ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { HallKeeper, leadsToHall } from './play/hallKeeper.ts';
import { readRoute } from './shell/routes.ts';

const place = document.getElementById('situ');
if (place === null) throw new Error('index.html has lost its #situ element');

/** What the document found out while asking for the files; nothing while developing. */
function readPlace(): 'counter' | 'desk' {
  return document.documentElement.dataset.place === 'desk' ? 'desk' : 'counter';
}

const halls = new HallKeeper();
const app = (
  <StrictMode>
    <App halls={halls} />
  </StrictMode>
);

const route = readRoute(window.location.hash);
if (route?.page === 'home' && place.firstElementChild !== null) hydrateRoot(place, app);
else {
  place.replaceChildren();
  createRoot(place).render(app);
}
delete document.documentElement.dataset.page;
// Arriving here, the document has already asked for the hall's files: it is drawn while the rest comes.
if (route !== null && leadsToHall(route)) halls.prepare(readPlace()).catch(() => undefined);
