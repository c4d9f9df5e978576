/**
 * Where the browser enters. Mounts the opening page; everything heavier is fetched later, when a page asks for it.
 */
import '../ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const place = document.getElementById('situ');
if (place === null) throw new Error('index.html has lost its #situ element');

createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
