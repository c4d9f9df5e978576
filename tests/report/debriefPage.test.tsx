/** What a report says, read from its markup: before the learner has spoken, after, and of a real run. Its behaviour is in the browser test. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { assessRun } from '../../src/assessment/index.ts';
import { formatTimeOfDay } from '../../src/model/time.ts';
import { DebriefPage, type DebriefPageProps, type ReportNotes } from '../../src/report/index.ts';
import { listRows } from '../../src/report/thread/ThreadWords.tsx';
import { debriefOf } from '../../src/session/index.ts';
import { openRun } from '../../src/simulation/index.ts';
import { UiProvider } from '../../src/ui/index.ts';
import { FIRST_SITUATION, situation } from '../support/situations.ts';
import { assessment, assessmentOfFive, debrief } from './support/debrief.ts';

const render = (node: ReactNode): string => renderToStaticMarkup(<UiProvider>{node}</UiProvider>);

function renderReport(
  notes: ReportNotes,
  more: Partial<Omit<DebriefPageProps, 'referentiel'>> & { referentiel?: string } = {},
): string {
  return render(
    <DebriefPage
      debrief={debrief}
      assessment={assessment}
      scenarioTitle={debrief.title}
      scenarioVersion="1.4.0"
      seed={7}
      candidate="C-417"
      playedAt={new Date(2025, 10, 20, 14, 5).getTime()}
      notes={notes}
      onNotes={() => undefined}
      decisions={{}}
      referentiel={null}
      onReferentiel={() => undefined}
      {...more}
    />,
  );
}

const wordsOf = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/g, '')
    // A number held together stays one with what surrounds it.
    .replace(/<span class="[^"]*held[^"]*">(.*?)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'");

const seen = { avis: 'ecrit', 'avis.bien': 'Je l’ai laissé parler.' };

describe('before the learner has spoken', () => {
  const markup = renderReport({ 'avis.bien': 'Je l’ai' });

  test('nothing of the results is in the page', () => {
    const secrets = [
      debrief.ending?.title,
      ...debrief.moments.map(({ title }) => title),
      ...assessment.verdicts.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
      'Perrin',
      'T1.1',
      'cquis',
      'Imprimer',
      '13\u00a0min',
    ];
    for (const secret of secrets) expect(markup).not.toContain(secret);
  });

  test('what was typed is there, and one may go on without writing', () => {
    expect(markup).toContain('Je l’ai');
    expect(wordsOf(renderReport({}))).toContain('Continuer sans écrire');
    expect(wordsOf(markup)).toContain('Voir les résultats');
  });
});

describe('after', () => {
  const markup = renderReport(seen);
  const words = wordsOf(markup);

  test('comes in the order that helps: own view, facts, cards, criteria, one aim', () => {
    const titles = [...markup.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Votre avis, écrit avant les résultats',
      'Le fil de l’échange',
      'Cartes pour parler',
      'Les critères',
      'Un seul but pour la prochaine fois',
      'Le fil en toutes lettres',
    ]);
  });

  test('shows their words as they wrote them, and says when they wrote none', () => {
    expect(words).toContain('«\u202fJe l’ai laissé parler.\u202f»');
    expect(wordsOf(renderReport({ avis: 'passe' }))).toContain('Rien n’a été écrit avant de voir les résultats.');
  });

  test('says who proposes and who decides', () => {
    expect(words).toContain('Le logiciel propose un verdict et cite ses preuves. La décision appartient au formateur');
  });

  test('gives every criterion its official words, its verdict and its evidence in the order it happened', () => {
    const text = words.replace(/\s+/g, ' ');
    expect(text).toContain('L’interlocuteur est écouté et sa demande est prise en compte');
    for (const { evidence } of assessment.verdicts) {
      const places = evidence.map((one) => text.indexOf(one.text.replace(/\s+/g, ' ')));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('leaves what a person alone may judge to a person, with room to write', () => {
    expect(words).toContain('Grille à remplir par le jury.');
    expect(words).toContain('Verdict, motif');
  });

  test('offers ways back only where there are some, and decisions only to whoever may take them', () => {
    expect(words).not.toContain('Rejouer d’ici');
    expect(words).not.toContain('Décider');
    const open = wordsOf(renderReport(seen, { onReplay: () => undefined, onDecision: () => undefined }));
    expect(open).toContain('Rejouer d’ici');
    expect(open).not.toContain('Et si…');
    expect(open).toContain('Décider');
  });

  test('of an « et si… ? » says that it proves nothing', () => {
    expect(words).not.toContain('Passage d’exercice');
    const practice = wordsOf(renderReport(seen, { isPractice: true })).replace(/\s+/g, ' ');
    expect(practice).toContain('Passage d’exercice. Repris d’un autre');
  });

  test('lets anyone check it: situation, version, seed', () => {
    expect(words).toContain('version 1.4.0');
    expect(words).toMatch(/Tirage n°\u00a0\s*7/);
    expect(words).toContain('Les mêmes actes redonnent le même compte rendu.');
  });

  test('says in words all that the chart shows', () => {
    const rows = listRows(debrief);
    expect(rows.map(({ title }) => title)).toEqual([
      'Colère, M.\u00a0Perrin',
      'Colère, Mme\u00a0Diallo',
      'Mon regard',
      'Standard',
      'Mme\u00a0Diallo',
    ]);
    for (const { stretches } of rows) expect(stretches.length).toBeGreaterThan(0);
    expect(rows[2]?.stretches).toHaveLength(debrief.gaze.length);
  });

  test('writes French as it is printed', () => {
    const printed = words.replace(/\s*\n\s*/g, ' ');
    expect(printed).not.toMatch(/[ \u00a0][;!?]/);
    expect(printed).not.toMatch(/\w [:»]|« /);
    expect(printed).not.toMatch(/['"]|\.\.\./);
  });
});

describe('a decision that differs', () => {
  const markup = wordsOf(
    renderReport(seen, {
      decisions: { TC2: { verdict: 'acquis', motive: 'Voix basse.' }, 'T1.3': { verdict: 'acquis', motive: '' } },
    }),
  );

  test('is shown beside the proposal with its motive, and never instead of it', () => {
    expect(markup).toContain('Voix basse.');
    expect(markup).toContain('Non acquis');
    expect(markup).toContain('Confirmé');
    expect(markup).toMatch(/2\u00a0décisions prises\s+sur\s+9\u00a0critères/);
  });
});

describe('of a run that five documents read', () => {
  const read = (referentiel?: string) =>
    wordsOf(
      renderReport(seen, { assessment: assessmentOfFive, ...(referentiel === undefined ? {} : { referentiel }) }),
    );

  test('shows the reader’s own document, and the first while nobody has chosen', () => {
    expect(read()).toContain('9\u00a0critères sur\u00a029 rencontrés ici.');
    expect(read('sante')).toContain('5\u00a0critères sur\u00a098 rencontrés ici.');
    expect(read('sante')).not.toContain('Respect de la charte d’accueil');
  });

  test('says so when the reader’s own document is not met', () => {
    const words = wordsOf(renderReport(seen, { referentiel: 'cqpi' })).replace(/\s+/g, ' ');
    expect(words).toContain('CQPI n’est pas rencontré dans cette situation');
    expect(words).toContain('9 critères sur 29 rencontrés ici.');
    expect(read('cqpi')).not.toContain('n’est pas rencontré');
  });

  test('gives the situation and what is expected there, as AGOrA does', () => {
    expect(read('agora')).toMatch(/Situation\s+Accueil et renseignement\s+Attendu\s+Les demandes des clients/);
  });

  test('gives the official indicators, and scores nobody on the use of aids', () => {
    expect(read('sante')).toMatch(/4\u00a0indicateurs officiels\s+Utilisation du message d’accueil en vigueur/);
    expect(read('sante')).toMatch(/le cas échéant\s+Sans objet\./);
    expect(read('cqpi')).not.toContain('indicateurs officiels');
  });

  test('repeats what a document says of awarding the whole, and invents nothing where it says nothing', () => {
    expect(read('sante')).toContain('évalué positivement sur les 4 blocs');
    expect(read('cqpm')).toContain('l’ensemble des capacités');
    for (const id of ['cadga', 'agora', 'cqpi']) expect(read(id)).not.toContain('Pour l’ensemble');
  });

  test('names what says the same thing elsewhere', () => {
    expect(read('cqpm').replace(/\s+/g, ' ')).toContain('Dit aussi par TP CADGA TC2, CQPI C2 et CQP santé C2.');
  });

  test('proposes an aim from the reader’s own document as long as something is weak there', () => {
    expect(read('sante').replace(/\s+/g, ' ')).toContain('Proposé d’après CQP santé, C2');
    expect(read('agora').replace(/\s+/g, ' ')).toContain('Proposé d’après Bac pro AGOrA, 1.1.1.c2');
  });

  test('writes French as it is printed', () => {
    for (const id of ['agora', 'cqpm', 'cqpi', 'sante']) {
      const printed = read(id).replace(/\s*\n\s*/g, ' ');
      expect(printed).not.toMatch(/\w [:»]|« /);
    }
  });
});

describe('a real run', () => {
  test('in which nothing was done reports without a fault', () => {
    const scenario = situation(FIRST_SITUATION);
    const run = openRun(scenario, { seed: 5 });
    run.advance(scenario.closesAfterS * 1000 + 1000);
    const real = debriefOf(scenario, run.record());
    const judged = assessRun(scenario, { log: run.log, draws: run.variant.draws });
    const words = wordsOf(renderReport(seen, { debrief: real, assessment: judged }));
    expect(words).toContain('Le fil de l’échange');
    expect(words).toContain(formatTimeOfDay(real.startsAtMinutes));
    expect(words).not.toMatch(/undefined|NaN|\[object/);
  });
});
