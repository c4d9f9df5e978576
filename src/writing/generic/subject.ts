/** The subject line of a document, or its title: found only when it says what the document is about. */
import { FUNCTION_WORDS } from '../french/words.ts';
import type { Line } from '../text/lines.ts';
import type { Reading } from '../text/reading.ts';
import { found, HEAD_LINES, type PartFound, wordsOf } from './partLine.ts';

const SUBJECT = /^[*#_ ]*(?:objet|sujet|subject|obj)[*_]*(?:\s?[.:;=-]+\s*|\s+)(.*)$/;
const REPLY = /^(?:re|tr|fw|fwd)\s?:\s*(.*)$/;
const TITLE =
  /^(?:projet de )?(?:compte[ -]?rendu|releve de (?:decisions?|conclusions?)|proces[ -]verbal|pv |cr |note (?:interne|de service|d'information)|minutes)/;
/** Alone, these say nothing of what the message is about; two of them do (« changement pour le copil »). */
const VAGUE = new Set(
  `information informations info infos message courriel mail reunion bonjour demande question divers note lettre facture probleme
  changement copil comite suite reponse document documents rappel nouvelle nouvelles mise point`.split(/\s+/),
);
const MUTE = new Set('re tr fw fwd urgent important tres objet lire voir ci dessous sans titre rien'.split(' '));

const saysSomething = (subject: string): boolean => {
  const words = wordsOf(subject).filter(
    (word) => word.length > 2 && !MUTE.has(word) && (word === 'avoir' || !FUNCTION_WORDS.has(word)),
  );
  const telling = words.filter((word) => !VAGUE.has(word));
  return telling.length > 0 || new Set(words).size > 1 || (words.length > 0 && /\d/.test(subject));
};

const MOST_TITLE_WORDS = 25;

/** A title says what the document is: « Compte rendu de… » anywhere in the head, « Comité du 26 novembre » where it `opens` the text. */
function isTitle({ text }: Line, opens: boolean): boolean {
  if (wordsOf(text).length > MOST_TITLE_WORDS || /[.,;]$/.test(text)) return false;
  if (TITLE.test(text)) return true;
  return (
    opens &&
    (/compte[ -]?rendu|\bresume$/.test(text) || (/^(?:comite|copil|reunion|seance)\b/.test(text) && /\d/.test(text)))
  );
}

/** « Objet : … », said or not said what it is about. */
export const isSubjectLine = (text: string): boolean => SUBJECT.test(text);

/** The subject line or the title. `isProse`: the text is made of sentences, so that its first line may be a title. */
export function findSubject(reading: Reading, isProse: boolean): PartFound | null {
  const { lines } = reading;
  const firstFilled = lines.findIndex((line) => !line.isBlank);
  for (let at = 0; at < Math.min(lines.length, HEAD_LINES); at++) {
    const line = lines[at] as Line;
    if (line.isBlank || line.isQuoted) continue;
    const subject = (SUBJECT.exec(line.text) ?? REPLY.exec(line.text))?.[1];
    if (subject !== undefined) {
      if (saysSomething(subject)) return found(reading, at);
      // « Objet : » alone on its line: what it is about follows.
      const next = lines[at + 1];
      if (subject === '' && next !== undefined && !next.isBlank && saysSomething(next.text))
        return found(reading, at + 1);
    } else if (isTitle(line, isProse && at === firstFilled)) return found(reading, at);
  }
  return null;
}
