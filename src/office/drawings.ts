/**
 * Fetches the drawings the office needs, each once at a time. Knows where the build puts them; nothing of what they show.
 */
import {
  type BodyDrawing,
  type BodyFile,
  type Faces,
  type HeadDrawing,
  type PersonLook,
  type PlacePart,
  unfoldBodies,
} from './drawing.ts';
import looksData from './generated/looks.json' with { type: 'json' };

const addresses = import.meta.glob<string>(['./generated/*.json', '!./generated/looks.json'], {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** What the drawings say about each person. */
export const looks: Readonly<Record<string, PersonLook>> = looksData;

/** The people that can be shown. */
export const lookIds: readonly string[] = Object.keys(looks);

/** The places drawn, each in one file. */
export type PlaceDrawing = 'hall' | 'bureau';
export type PlaceParts = Readonly<Record<string, PlacePart>>;

/** The drawings, by what they are. A failed fetch rejects, and may be asked for again. */
export interface Drawings {
  fetchPlace(drawing: PlaceDrawing): Promise<PlaceParts>;
  fetchFaces(): Promise<Faces>;
  fetchHead(look: string): Promise<HeadDrawing>;
  /** One frame, or eight for a walk. */
  fetchBodies(wardrobe: string, pose: string): Promise<BodyDrawing[]>;
}

/** Opens the drawers. Faces and heads are kept, being small and shared; bodies only by the browser's own cache. */
export function openDrawings(): Drawings {
  const kept = new Map<string, Promise<unknown>>();

  function fetchDrawing<T>(name: string, keep: boolean): Promise<T> {
    const started = kept.get(name);
    if (started) return started as Promise<T>;
    const address = addresses[`./generated/${name}.json`];
    if (!address) return Promise.reject(new Error(`no drawing named « ${name} »`));
    const asked = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`drawing « ${name} »: ${answer.status}`);
      return answer.json() as Promise<T>;
    });
    kept.set(name, asked);
    const forget = (): boolean => kept.delete(name);
    asked.then(() => keep || forget(), forget);
    return asked;
  }

  return {
    fetchPlace: (drawing) => fetchDrawing(drawing, true),
    fetchFaces: () => fetchDrawing('faces', true),
    fetchHead: (look) => fetchDrawing(`head-${look}`, true),
    fetchBodies: async (wardrobe, pose) =>
      unfoldBodies(await fetchDrawing<BodyFile>(`body-${wardrobe}-${pose}`, false)),
  };
}
