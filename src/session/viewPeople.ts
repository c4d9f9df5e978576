/** People as a view may know them. */
import type { Mood, Need, Place } from '../model/person.ts';
import { angerOf, shownMood } from '../person/index.ts';
import type { Run } from '../simulation/index.ts';
import { isAttended, listPresent, moodRegion, needRegion, placeRegion } from '../statechart/index.ts';
import { nameOf } from './names.ts';
import type { PersonView, SpeechView, Trend } from './view.ts';

/** Anger of each person a few seconds ago, thousandths. */
export type AngerBefore = ReadonlyMap<string, number>;

const NOTICEABLE = 250;

function trendOf(now: number, before: number | undefined): Trend {
  if (before === undefined || Math.abs(now - before) < NOTICEABLE) return 'steady';
  return now > before ? 'rising' : 'falling';
}

export function viewPeople(run: Run, before: AngerBefore): PersonView[] {
  const { state, model } = run;
  const present = listPresent(model, state);
  return model.scenario.characters.flatMap((character): PersonView[] => {
    const who = character.id;
    const place = state.now[placeRegion(who)] as Place;
    const feelings = state.feelings[who];
    if (place === 'away' || !feelings) return [];
    return [
      {
        id: who,
        name: nameOf(run, who),
        look: run.variant.personas[who]?.look ?? 'perrin',
        role: character.role,
        place,
        mood: shownMood(feelings, state.now[moodRegion(who)] as Mood, state.now[needRegion(who)] as Need),
        trend: trendOf(angerOf(feelings), before.get(who)),
        speaking: state.speech?.speaker === who,
        waitingMs: isAttended(state, who) ? 0 : feelings.aloneS * 1000,
        acknowledged: state.marks[`act.${who}.acknowledgePresence`] !== undefined,
        canBeLookedAt: present.includes(who),
      },
    ];
  });
}

export function viewSpeech(run: Run): SpeechView | null {
  const { speech } = run.state;
  if (speech === null) return null;
  const { speaker, text, delivery, fromMs, untilMs, onLine } = speech;
  return {
    speaker,
    name: speaker === 'learner' ? 'Vous' : nameOf(run, speaker),
    text,
    delivery,
    fromMs,
    untilMs,
    onLine,
  };
}
