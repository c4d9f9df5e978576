/** Writes `narrow-space.ttf` beside this file: `node src/ui/fonts/writeNarrowSpace.ts`. A test refuses a stale one. */
import { writeFileSync } from 'node:fs';
import { encodeNarrowSpaceFont } from './narrowSpaceFont.ts';

writeFileSync(new URL('./narrow-space.ttf', import.meta.url), encodeNarrowSpaceFont());
