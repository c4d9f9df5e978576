/** A desk that writes: the example of the mailbox with a word processor, a text expected of whoever writes to Mme Arnaud. */
import type { LetterDeed, WrittenText } from '../../src/model/letters.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { situation } from './situations.ts';

const base = situation('exemple-courrier');
const [expected] = base.writings;
if (expected === undefined) throw new Error('the example expects a text');
const { answers: _answers, ...free } = expected;

export const lettersDesk: Scenario = {
  ...base,
  place: 'desk',
  letters: {
    sender: ['Maison des services', 'Accueil', '2, rue du Port'],
    town: 'Ornay',
    signature: 'Inès Martin\nAccueil',
    templates: [{ id: 'bref', title: 'Réponse brève', kind: 'letter', body: 'Le {date},\n' }],
  },
  writings: [
    {
      ...free,
      to: 'arnaud',
      // The fact of the other variant comes first: nobody may take it for this one’s.
      facts: free.facts.toReversed().map((fact) => {
        if (fact.id === 'lieu') return { ...fact, title: 'le lieu de l’atelier' };
        return fact.id === 'nouvelle-heure' ? { ...fact, title: `l’heure, ${fact.hour}` } : fact;
      }),
    },
  ],
};

export const goodLetter: WrittenText = {
  kind: 'letter',
  title: 'Lettre Arnaud',
  body: [
    'Maison des services',
    '\tMots passants',
    'Objet : atelier de jeudi',
    '',
    'Madame,',
    '',
    'L’atelier aura lieu jeudi à **14 h 30**, salle 3.',
    '',
    'Je vous prie d’agréer, Madame, mes salutations distinguées.',
    '',
    '\tInès Martin',
    '\tAccueil',
  ].join('\n'),
};

export function openLettersDesk(): Run {
  const run = openRun(lettersDesk, { seed: 2, pins: { heure: '14h30' } });
  run.act({ do: 'openTool', tool: 'letters' });
  return run;
}

export function actLetters(run: Run, deed: LetterDeed): void {
  const why = run.whyNot({ do: 'letters', deed });
  if (why !== null) throw new Error(why);
  run.act({ do: 'letters', deed });
}
