/** SC210–SC219: shared calendars. */
import { error, warning } from './define.ts';

export const AGENDA_WORDING = {
  SC210: error<{ from: string; to: string; where: string }>(
    ({ from, to, where }) => `La fin (${to}) ${where} n’est pas après le début (${from}).`,
    'Écrivez une fin plus tard le même jour ; ce qui dure plusieurs jours s’écrit jour par jour.',
  ),
  SC211: error<{ who: string; meeting: string }>(
    ({ who, meeting }) => `« ${who} » n’est pas de la réunion « ${meeting} » : cette réponse ne viendrait jamais.`,
    'Ajoutez cette personne aux « attendees » de la réunion, ou retirez la réponse.',
  ),
  SC212: error<{ who: string; meeting: string }>(
    ({ who, meeting }) =>
      `Cette réponse de « ${who} » pour « ${meeting} » ne sert jamais : une autre, plus haut, vaut dans tous les cas.`,
    'Mettez la réponse sans « when » ni « draw » en dernier.',
  ),
  SC213: warning<{ who: string }>(
    ({ who }) => `« ${who} » se tait et répondrait après une relance : « onceReminded » est sans effet sur « silent ».`,
    'Donnez la réponse qui vient après la relance (« yes », « no », « maybe »), ou retirez « onceReminded ».',
  ),
  SC214: warning<Record<string, never>>(
    () => 'L’apprenant ne tient l’agenda de personne : il ne pourrait ni déplacer ni prévoir une réunion.',
    'Donnez « access: write » à la personne dont l’apprenant tient l’agenda.',
  ),
  SC215: error<{ name: string; one: string; other: string }>(
    ({ name, one, other }) =>
      `« ${name} » nomme à la fois ${one} et ${other} : on ne saurait pas à qui est le rendez-vous.`,
    'Donnez un autre nom à l’un des deux.',
  ),
};
