/**
 * Every sentence a fault is told with, by code. Codes are stable: a code never changes meaning, and a retired one is not
 * used again. To change what authors read, change the row here and its page in `docs/diagnostics/`.
 */
import { AGENDA_WORDING } from './agenda.ts';
import { CABINET_WORDING } from './cabinet.ts';
import { CONVERSATION_WORDING } from './conversation.ts';
import { COURSE_WORDING } from './course.ts';
import { ERP_WORDING } from './erp.ts';
import { EVIDENCE_WORDING } from './evidence.ts';
import { FILE_WORDING } from './file.ts';
import { LETTERS_WORDING } from './letters.ts';
import { NAMES_WORDING } from './names.ts';
import { SHAPE_WORDING } from './shape.ts';
import { WORDS_WORDING } from './words.ts';
import { WORLD_WORDING } from './world.ts';
import { WRITING_WORDING } from './writing.ts';

export const WORDING = {
  ...FILE_WORDING,
  ...SHAPE_WORDING,
  ...NAMES_WORDING,
  ...WORDS_WORDING,
  ...EVIDENCE_WORDING,
  ...CONVERSATION_WORDING,
  ...COURSE_WORDING,
  ...WORLD_WORDING,
  ...WRITING_WORDING,
  ...AGENDA_WORDING,
  ...LETTERS_WORDING,
  ...CABINET_WORDING,
  ...ERP_WORDING,
};
