/** Builds all stages into the folder given: `node buildStages.ts <folder>`. */
import { buildStages } from './stages.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('which folder?');
await buildStages(folder);
