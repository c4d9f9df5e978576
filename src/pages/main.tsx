/**
 * Where the browser enters. Mounts the opening page; everything heavier is loaded later, on demand.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepOfflineCopy } from './offline.ts';

const place = document.getElementById('situ');
if (place === null) throw new Error('index.html has lost its #situ element');

createRoot(place).render(
  <StrictMode>
    <main>
      <h1>Situ</h1>
      <p>Des situations professionnelles reconstituées pour les métiers de l’accueil et du bureau.</p>
    </main>
  </StrictMode>,
);

keepOfflineCopy();
