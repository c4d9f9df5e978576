/** The closing formula, looked for from the end: « Cordialement », « Je vous prie d’agréer… », « Bonne journée ». */
import type { Line } from '../text/lines.ts';
import type { Reading } from '../text/reading.ts';
import { found, type PartFound, tailOf } from './partLine.ts';

const CLOSING_OPENS =
  /^(?:(?:bien |tres |avec )?(?:cordialement|cordiales? salutations?|amicalement|sincerement|respectueusement)|salutations?\b|meilleures? salutations?|sinceres? salutations?|cdlt|cdt|bien a (?:vous|toi)|bises?|bisous?|biz|(?:tres |une )?(?:bonne|belle|excellente) (?:et \p{L}+ )?(?:journee|soiree?|fin|reception|continuation|semaine|fete|apres|reunion)|bon (?:week|we|courage|apres)|a (?:bientot|plus|tres|tout|jeudi|lundi|demain)|a\+|@\+|mes (?:salutations|respects|meilleur)|(?:avec )?(?:mes|nos) (?:\p{L}+ )?(?:salutations|meilleurs sentiments)|recevez|au plaisir|en vous souhaitant|veuillez (?:agreer|recevoir|croire|accepter l)|bav|courtoisement|amities|a vous lire|distinguees? salutations|agreez|croyez|gros (?:bisous|becs)|bizz|ciao|merci (?:d'avance|par avance)|en vous (?:remerciant|souhaitant)|(?:en|dans) l'attente de votre|merci (?:de|pour) votre (?:comprehension|aide|attention|collaboration))/u;
const CLOSING_ANYWHERE =
  /(?:pri(?:e|ons|ant)(?: \p{L}+){0,6},? (?:d'agreer|de croire|de recevoir|d'accepter|agreer|croire)|(?:veuillez|vouloir|priere d')[ ,]*(?:agree?r?|recevoir|croire|accepter (?:l'expression|mes sal|nos sal))|veuillez agree|salutations? (?:les )?(?:distingue|respectueu|meilleur|cordial|sincere)|sentiments (?:les )?(?:distingue|devoue|respectueu|meilleur)|(?:sinceres?|meilleures|respectueuses|cordiales|mes) salutations?|consideration distinguee|expression de (?:mes|nos)|bien cordialement|et (?:bonne|belle) (?:journee|fin|soiree|semaine)|bon week[ -]?end|(?:bonne|belle|excellente) (?:journee|fin de|reception|soiree)|(?:recevez|agreez|croyez), )/u;
const TAIL_LINES = 14;
const LONGEST_CLOSING = 300;
const LONGEST_PARAGRAPH = 4000;

/** The last closing formula. `isProse`: the text is made of sentences, so that a closing may stand inside one. */
export function findClosing(reading: Reading, isProse: boolean): PartFound | null {
  for (const at of tailOf(reading.lines, TAIL_LINES)) {
    const { text } = reading.lines[at] as Line;
    if (text.length < LONGEST_CLOSING && CLOSING_OPENS.test(text)) return found(reading, at);
    if (!isProse || text.length > LONGEST_PARAGRAPH) continue;
    const match =
      CLOSING_ANYWHERE.exec(text) ??
      /[.!?,;] ?((?:bien )?cordialement|bonne (?:fin de )?(?:journee|soiree)|bises|bizz|bisous|a\+|cdlt|salutations)(?!\p{L}).{0,40}$/u.exec(
        text,
      );
    if (match) return found(reading, at, match.index, text.length);
  }
  return null;
}
