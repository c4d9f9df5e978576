/** Every rule a situation is held to once its files have the right shape. To add a rule: write it, name it here, word it. */
import type { Check } from '../draft.ts';
import { checkAgendaNames, checkAgendaTimes, checkAnswers, checkHolderNames, checkSomebodyKept } from './agenda.ts';
import {
  checkCabinetDates,
  checkCabinetExpected,
  checkCabinetNames,
  checkDocumentsReached,
  checkFilings,
  checkPapers,
  checkShelves,
} from './cabinet.ts';
import { checkConditions } from './conditions.ts';
import { checkActsOffered, checkAddressees, checkOpenings, checkQuestions, checkUtterances } from './conversation.ts';
import { checkClosing, checkDates, checkEndings, checkOutcomes } from './course.ts';
import { checkDuplicates, checkFolder } from './duplicates.ts';
import {
  checkErpDates,
  checkErpLines,
  checkErpLinks,
  checkErpNames,
  checkErpRoles,
  checkErpValues,
  checkIbans,
  checkVisas,
} from './erp.ts';
import { checkCriteria, checkIndicatorsSpeak, checkRules } from './evidence.ts';
import { checkClaimsUsed, checkInfosTaught } from './knowledge.ts';
import { checkTemplates, checkWays } from './letters.ts';
import { checkBoxNames, checkFolders, checkHandled, checkMailboxExpected } from './mail.ts';
import { checkMatches } from './matches.ts';
import { checkDraws, checkLooks, checkNamesUsed } from './names.ts';
import { checkHazardWording, checkPaperExpected, checkSlips } from './paper.ts';
import { checkComings, checkDrawsUsed, checkFaces, checkIdentities, checkPersonasUsed } from './people.ts';
import { checkPlaceholders, checkTextCycles } from './placeholders.ts';
import { checkMarks, checkTriggers } from './words.ts';
import { checkReplyLength, checkSameTexts, checkTypography } from './writing.ts';
import { checkWritings } from './writings.ts';

/** Rules that look at one element and the names it uses: true whatever else could not be read. */
export const ELEMENT_CHECKS: readonly Check[] = [
  checkDuplicates,
  checkFolder,
  checkNamesUsed,
  checkDraws,
  checkLooks,
  checkMarks,
  checkTriggers,
  checkPlaceholders,
  checkTextCycles,
  checkConditions,
  checkCriteria,
  checkMatches,
  checkRules,
  checkIndicatorsSpeak,
  checkUtterances,
  checkDates,
  checkClosing,
  checkHazardWording,
  checkSlips,
  checkFolders,
  checkBoxNames,
  checkHandled,
  checkAgendaNames,
  checkHolderNames,
  checkAgendaTimes,
  checkAnswers,
  checkCabinetNames,
  checkCabinetDates,
  checkShelves,
  checkFilings,
  checkPapers,
  checkErpNames,
  checkErpDates,
  checkErpLinks,
  checkErpRoles,
  checkErpValues,
  checkErpLines,
  checkIbans,
  checkVisas,
  checkWritings,
  checkWays,
  checkTemplates,
  checkTypography,
  checkReplyLength,
];

/**
 * Rules that say something is missing or unused: only fair once every element could be read, for the missing thing may
 * stand in the element that is faulty.
 */
export const WHOLE_CHECKS: readonly Check[] = [
  checkSameTexts,
  checkActsOffered,
  checkAddressees,
  checkOpenings,
  checkQuestions,
  checkInfosTaught,
  checkClaimsUsed,
  checkEndings,
  checkOutcomes,
  checkComings,
  checkIdentities,
  checkFaces,
  checkDrawsUsed,
  checkPersonasUsed,
  checkPaperExpected,
  checkMailboxExpected,
  checkSomebodyKept,
  checkCabinetExpected,
  checkDocumentsReached,
];

export { WORLD_CHECKS } from './world.ts';
