/** Faces for a report, fetched once for the people it shows: addresses of drawings, or nothing while they come. */
import { useEffect, useState } from 'react';
import { MOODS } from '../../model/person.ts';
import type { PortraitOf } from '../../report/index.ts';

type Portraits = ReadonlyMap<string, string>;

/** The pose of the shoulders, as the drawings call it. */
const atRest = 'calme';

async function drawPortraits(wanted: readonly string[]): Promise<Portraits> {
  const [{ looks, openDrawings }, { composePortrait }] = await Promise.all([
    import('../../office/drawings.ts'),
    import('../../office/portrait.ts'),
  ]);
  const drawings = openDrawings();
  const faces = await drawings.fetchFaces();
  const portraits = new Map<string, string>();
  for (const name of wanted) {
    const look = looks[name];
    if (look === undefined) continue;
    const [head, [body]] = await Promise.all([drawings.fetchHead(name), drawings.fetchBodies(look.wardrobe, atRest)]);
    if (body === undefined) continue;
    for (const mood of MOODS) {
      const svg = composePortrait({ head, faces, body, look }, mood);
      portraits.set(`${name} ${mood}`, `data:image/svg+xml,${encodeURIComponent(svg)}`);
    }
  }
  return portraits;
}

/** `looks`: the people drawn, as the scenario names them. */
export function usePortraits(looks: readonly string[]): PortraitOf {
  const [portraits, setPortraits] = useState<Portraits>(new Map());
  const names = looks.join(' ');
  useEffect(() => {
    let isGone = false;
    // A report reads well without faces.
    drawPortraits(names.split(' ').filter((name) => name !== '')).then(
      (drawn) => isGone || setPortraits(drawn),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [names]);
  return (look, mood) => portraits.get(`${look} ${mood}`) ?? null;
}
