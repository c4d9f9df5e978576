/**
 * Why an act is impossible now, in a French sentence for the learner, or null when it is possible.
 * The chart's guards and the views both ask here.
 */
import type { Act } from '../model/act.ts';
import { assertNever } from '../model/assertNever.ts';
import { placeWords } from '../model/workPlace.ts';
import { holds } from './circumstances.ts';
import { dealHand } from './hand.ts';
import type { Model } from './model.ts';
import { listTools } from './modes.ts';
import type { Office } from './office.ts';
import { whyNotInProgram } from './programs/index.ts';
import { findAddressee, findOnLine, listPresent } from './scene.ts';
import { whyNotMail } from './whyNotMail.ts';

const wordsOf = (model: Model) => placeWords[model.scenario.place];
const isLearnerSpeaking = (office: Office): boolean => office.speech?.speaker === 'learner';

function whyNotSay(model: Model, office: Office, utterance: string): string | null {
  if (isLearnerSpeaking(office)) return 'Vous êtes déjà en train de parler.';
  const hand = dealHand(model, office);
  if (hand === null) return 'Personne ne vous écoute.';
  return hand.utterances.some(({ id }) => id === utterance) ? null : 'Cette réplique n’est pas proposée à cet instant.';
}

function whyNotListen(model: Model, office: Office, to: string): string | null {
  if (isLearnerSpeaking(office)) return 'Vous êtes en train de parler.';
  return findAddressee(model, office) === to ? null : 'Vous ne regardez pas cette personne.';
}

function whyNotRethink(model: Model, office: Office, to: string): string | null {
  if (findAddressee(model, office) !== to) return 'Vous ne regardez pas cette personne.';
  return (dealHand(model, office)?.pages ?? 1) > 1 ? null : 'Vous n’avez pas d’autres mots pour l’instant.';
}

function whyNotDial(model: Model, office: Office, extension: string): string | null {
  const mode = office.now.phone;
  if (mode !== 'idle' && mode !== 'onHold') return 'La ligne est occupée : mettez d’abord en attente ou raccrochez.';
  const { world, contacts } = model.scenario;
  return world.colleagues.some((colleague) => colleague.extension === extension) ||
    contacts.some(({ phone }) => phone === extension)
    ? null
    : 'Ce poste n’existe pas.';
}

function outcomeAt(model: Model, office: Office, extension: string): string | undefined {
  const known = model.scenario.extensions.find((candidate) => candidate.extension === extension);
  return known?.outcomes.find(({ when, character }) => holds(model, office, when, character ?? ''))?.outcome;
}

function whyNotTransfer(model: Model, office: Office, extension: string): string | null {
  const { held, call } = office.phone;
  if (held === null && (call === null || office.now.phone !== 'talking')) return 'Personne n’est en ligne.';
  if (office.now.phone === 'consulting') {
    const whoAnswers = model.scenario.extensions
      .find((candidate) => candidate.extension === extension)
      ?.outcomes.some(({ character }) => character === office.phone.who);
    return whoAnswers ? null : 'Vous êtes en ligne avec un autre poste.';
  }
  return outcomeAt(model, office, extension) === 'answered' ? null : 'Ce poste ne répond pas.';
}

const PHONE_REFUSALS = {
  pickUp: { modes: ['ringing'], why: 'Le téléphone ne sonne pas.' },
  hold: { modes: ['talking'], why: 'Personne n’est en ligne.' },
  resume: { modes: ['onHold'], why: 'Personne n’est en attente.' },
  hangUp: { modes: ['talking', 'consulting'], why: 'Personne n’est en ligne.' },
} as const;

function whyNotEndService(model: Model, office: Office): string | null {
  if (listPresent(model, office).length > 0) return wordsOf(model).someoneIsHere;
  if (office.now.phone !== 'idle') return 'Un appel est en cours.';
  const someoneComes = office.agenda.some(({ what }) => {
    if (what.kind === 'enter' || what.kind === 'reach') return true;
    return what.kind === 'ring' && holds(model, office, model.calls.get(what.call)?.rings.when, '');
  });
  return someoneComes ? 'La matinée n’est pas finie : restez disponible.' : null;
}

function whyNotInService(model: Model, office: Office, act: Act): string | null {
  switch (act.do) {
    case 'say':
      return whyNotSay(model, office, act.utterance);
    case 'listen':
      return whyNotListen(model, office, act.to);
    case 'rethink':
      return whyNotRethink(model, office, act.to);
    case 'look':
      if (act.at === 'phone') return findOnLine(office) === null ? 'Personne n’est en ligne.' : null;
      return listPresent(model, office).includes(act.at) ? null : wordsOf(model).notHere;
    case 'pickUp':
    case 'hold':
    case 'resume':
    case 'hangUp': {
      const { modes, why } = PHONE_REFUSALS[act.do];
      return (modes as readonly string[]).includes(office.now.phone ?? '') ? null : why;
    }
    case 'dial':
      return whyNotDial(model, office, act.extension);
    case 'transfer':
      return whyNotTransfer(model, office, act.extension);
    case 'endService':
      return whyNotEndService(model, office);
    case 'finish':
      return wordsOf(model).closeFirst;
    default:
      return whyNotOnPaper(model, office, act);
  }
}

/** Acts that stay possible once the counter is closed. */
function whyNotOnPaper(model: Model, office: Office, act: Act): string | null {
  switch (act.do) {
    case 'openTool':
      if (!listTools(model.scenario).includes(act.tool)) return 'Ce poste n’a pas cet outil.';
      return office.now.tool === act.tool ? 'C’est déjà ouvert.' : null;
    case 'closeTool':
      return office.now.tool === 'none' ? 'Rien n’est ouvert.' : null;
    case 'searchFiles':
      return office.now.tool === 'files' ? null : 'Ouvrez d’abord Dossiers.';
    case 'openFile':
      if (office.now.tool !== 'files') return 'Ouvrez d’abord Dossiers.';
      return office.desk.results.includes(act.file) ? null : 'Ce dossier n’est pas dans les résultats.';
    case 'readProcedure':
      if (office.now.tool !== 'procedures') return 'Ouvrez d’abord le classeur.';
      return model.scenario.world.procedures.some(({ id }) => id === act.procedure)
        ? null
        : 'Cette procédure n’existe pas.';
    case 'register':
      if (office.now.tool !== 'register') return 'Ouvrez d’abord le registre.';
      return listPresent(model, office).includes(act.entry.who) ? null : 'Cette personne n’est plus là.';
    case 'sendMessage':
      if (office.now.tool !== 'messages') return 'Ouvrez d’abord les messages.';
      if (office.desk.slips[act.slip.call]) return 'Ce message est déjà transmis.';
      return office.marks[`call.${act.slip.call}.answered`] === undefined ? 'Cet appel n’a pas été pris.' : null;
    case 'sendReport':
      if (office.now.tool !== 'report') return 'Ouvrez d’abord le compte rendu.';
      return office.desk.report === null ? null : 'Le compte rendu est déjà transmis.';
    case 'readMail':
    case 'markUnread':
    case 'flagMail':
    case 'fileMail':
    case 'exportMail':
    case 'openDocument':
    case 'sendMail':
    case 'setAbsence':
    case 'addMailRule':
    case 'removeMailRule':
      return whyNotMail(model, office, act);
    case 'agenda':
    case 'erp':
    case 'documents':
    case 'letters':
      return whyNotInProgram(model, office, act);
    case 'finish':
      return null;
    case 'say':
    case 'listen':
    case 'rethink':
    case 'look':
    case 'pickUp':
    case 'hold':
    case 'resume':
    case 'hangUp':
    case 'dial':
    case 'transfer':
    case 'endService':
      return `${wordsOf(model).closed}.`;
    default:
      return assertNever(act);
  }
}

/** Null when the act is possible now. */
export function whyNot(model: Model, office: Office, act: Act): string | null {
  if (office.now.phase === 'over') return 'La situation est terminée.';
  return office.now.phase === 'service' ? whyNotInService(model, office, act) : whyNotOnPaper(model, office, act);
}
