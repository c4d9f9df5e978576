/**
 * Every sentence a fault is told with, by code. Codes are stable: a code never changes meaning, and a retired one is not
 * used again. To change what authors read, change the row here and its page in `docs/diagnostics/`.
 */
import { FILE_WORDING } from './file.ts';
import { SHAPE_WORDING } from './shape.ts';

export const WORDING = { ...FILE_WORDING, ...SHAPE_WORDING };
