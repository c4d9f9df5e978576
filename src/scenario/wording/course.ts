/** SC170–SC189: how a situation runs: dates, hours, arrivals, calls, endings, variants, the people and the paper. */
import { error, warning } from './define.ts';

export const COURSE_WORDING = {
  SC170: error<{ date: string; where: string }>(
    ({ date, where }) => `La date « ${date} » ${where} n’existe pas.`,
    'Écrivez une date du calendrier, comme « 2025-11-18 ».',
  ),
  SC171: error<{ time: string; where: string }>(
    ({ time, where }) => `L’heure « ${time} » ${where} n’existe pas.`,
    'Écrivez une heure entre « 0:00 » et « 23:59 ».',
  ),
  SC172: error<{ what: string; atS: number; closesAfterS: number }>(
    ({ what, atS, closesAfterS }) =>
      `${what} à ${atS} s, alors que le service s’arrête à ${closesAfterS} s : cela n’arriverait pas.`,
    'Avancez ce moment, ou augmentez « closesAfterS ».',
  ),
  SC173: error<{ ending: string }>(
    ({ ending }) => `La dernière fin, « ${ending} », a une condition : une partie pourrait ne finir sur aucune.`,
    'Ajoutez en dernier une fin sans « when », qui vaut pour tous les autres cas.',
  ),
  SC174: error<{ what: string; name: string; after: string }>(
    ({ what, name, after }) =>
      `${what} « ${name} » ne peut pas être atteint : « ${after} », écrit plus haut, vaut dans tous les cas.`,
    'Mettez le cas sans condition en dernier.',
  ),
  SC175: error<{ where: string; why: 'draw' | 'time' | 'mark' | 'closing'; detail: string }>(
    ({ where, why, detail }) => {
      const reasons = {
        draw: `le tirage « ${detail} » devrait avoir deux valeurs à la fois`,
        time: `« afterS » n’est pas avant « beforeS » (${detail})`,
        mark: `« ${detail} » devrait être fait et ne pas l’être`,
        closing: `elle attend ${detail}, après la fermeture`,
      };
      return `La condition ${where} ne peut jamais être vraie : ${reasons[why]}.`;
    },
    'Retirez l’une des deux exigences.',
  ),
  SC176: error<{ one: string; other: string; persona: string }>(
    ({ one, other, persona }) => `« ${one} » et « ${other} » pourraient avoir ensemble l’identité « ${persona} ».`,
    'Donnez à chacun ses propres identités.',
  ),
  SC177: error<{ person: string }>(
    ({ person }) => `« ${person} » est une visite (« visitor ») sans « arrives » : cette personne ne viendrait jamais.`,
    'Ajoutez « arrives: { afterS: 5, to: counter } ».',
  ),
  SC178: error<{ person: string; role: string }>(
    ({ person }) =>
      `« ${person} » est un appel (« caller ») sans aucun appel : cette personne ne téléphonerait jamais.`,
    ({ person }) => `Ajoutez sous « calls » un appel « from: ${person} ».`,
  ),
  SC179: error<{ call: string; person: string }>(
    ({ call, person }) =>
      `L’appel « ${call} » vient de « ${person} », qui est une visite et non une personne au téléphone.`,
    'Donnez-lui « role: caller » (ou « colleague »), ou changez « from ».',
  ),
  SC180: error<{ call: string }>(
    ({ call }) => `Le message attendu pour l’appel « ${call} » n’a pas de numéro à rappeler.`,
    'Écrivez le numéro sous « number », entre guillemets.',
  ),
  SC181: error<{ draw: string; value: string }>(
    ({ draw, value }) => `Le tirage « ${draw} » donne deux fois la valeur « ${value} ».`,
    'Gardez-la une seule fois : toutes les valeurs ont la même chance.',
  ),
  SC182: warning<{ draw: string }>(
    ({ draw }) => `Le tirage « ${draw} » n’est utilisé nulle part.`,
    'Utilisez-le dans une condition ou un texte, ou retirez-le.',
  ),
  SC183: warning<{ persona: string }>(
    ({ persona }) => `Personne ne prend l’identité « ${persona} ».`,
    'Ajoutez-la aux valeurs d’un tirage, ou retirez-la.',
  ),
  SC184: error<{ value: string; draw: string }>(
    ({ value, draw }) => `La valeur « ${value} » du tirage « ${draw} » n’est pas un tempérament.`,
    'Écrivez « reactive » ou « instrumental ».',
  ),
  SC185: error<{ what: string }>(
    ({ what }) => `Les règles attendent ${what}, mais la situation ne dit pas ce qu’il faut y trouver.`,
    'Ajoutez « report » à la racine du fichier.',
  ),
  SC186: warning<{ starts: string; opens: string; closes: string }>(
    ({ starts, opens, closes }) =>
      `La situation commence à ${starts}, hors des heures d’ouverture (${opens} à ${closes}).`,
    'Changez « starts », ou les heures de l’organisation.',
  ),
  SC187: error<{ call: string }>(
    ({ call }) => `Les règles attendent un message pour l’appel « ${call} », mais l’appel n’en décrit pas.`,
    'Ajoutez « slip » à cet appel.',
  ),
  SC188: warning<{ person: string; other: string; look: string }>(
    ({ person, other, look }) =>
      `« ${person} » et « ${other} » pourraient avoir ensemble le même visage (« ${look} »).`,
    'Donnez-leur des dessins différents.',
  ),
};
