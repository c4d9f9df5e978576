/**
 * Measures the rubrics on the labelled texts and writes the tables of docs/redaction.md:
 * `node scripts/writing/measure.ts`. Prints what src/writing/toConfirm.ts must hold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAll } from './measureCorpus.ts';
import { listToConfirm, placeTables, writeTables } from './measureTables.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'redaction.md');
const measure = { ouvert: measureAll('ouvert'), garde: measureAll('garde') };

writeFileSync(page, placeTables(readFileSync(page, 'utf8'), writeTables(measure)));
console.log(JSON.stringify(listToConfirm(measure), null, 2));
