/** The page asked for, followed as the address changes. A `#place` in the page moves the focus there and keeps the page. */
import { useEffect, useState } from 'react';
import { type Route, readRoute } from './routes.ts';

const home: Route = { page: 'home' };

function goToPlace(id: string, address: string): void {
  const place = document.getElementById(id);
  place?.focus();
  place?.scrollIntoView();
  window.history.replaceState(null, '', address);
}

function readPresentRoute(): Route {
  // Written in Node, the document is the opening page.
  return typeof window === 'undefined' ? home : (readRoute(window.location.hash) ?? home);
}

export function useRoute(): Route {
  const [route, setRoute] = useState(readPresentRoute);
  useEffect(() => {
    let address = window.location.hash;
    const follow = (): void => {
      const next = readRoute(window.location.hash);
      if (next === null) {
        goToPlace(window.location.hash.slice(1), address === '' ? '#/' : address);
        return;
      }
      address = window.location.hash;
      setRoute(next);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
