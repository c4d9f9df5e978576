/**
 * Writes every frame beside this file as `<name>.svg`. Run after a change of `frameKinds.ts`: `node src/ui/frames/writeFrames.ts`.
 * The files are kept in the repository, so that a style sheet can name them; a test refuses stale ones.
 */
import { writeFileSync } from 'node:fs';
import { drawFrame } from './drawFrame.ts';
import { frameKinds } from './frameKinds.ts';

for (const [name, drawing] of Object.entries(frameKinds)) {
  writeFileSync(new URL(`./${name}.svg`, import.meta.url), drawFrame(drawing));
}
