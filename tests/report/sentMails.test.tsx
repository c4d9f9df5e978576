/** What was sent from the mailbox, as the jury reads it: the reference candidate's own message, whole. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { runCandidate } from '../../src/candidates/index.ts';
import { findCandidate, findSituation } from '../../src/cli/disk.ts';
import { SentMails } from '../../src/report/written/SentMails.tsx';
import { debriefOf } from '../../src/session/index.ts';
import { debrief } from './support/debrief.ts';

const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/[\s\u00a0\u202f]+/g, ' ');

test('shows to whom, when, about what, the words and what was joined', () => {
  const situation = findSituation('exemple-courrier');
  const { run } = runCandidate(situation.scenario, findCandidate(situation, 'expert'), { seed: 3 });
  const { sentMails } = debriefOf(situation.scenario, run.record());
  expect(sentMails).toHaveLength(1);
  const text = wordsOf(renderToStaticMarkup(<SentMails mails={sentMails} />));
  expect(text).toContain('À Lucie Arnaud <l.arnaud@mots-passants.example>');
  expect(text).toContain('Cc Inès Dubreuil <i.dubreuil@mots-passants.example>');
  expect(text).toMatch(/Envoyé à 9 h \d\d/);
  expect(text).toContain('Pièces jointes plan-d-acces.pdf');
  expect(text).toContain('Au sujet de Lucie Arnaud, « Notre atelier de jeudi »');
  expect(text).toContain('L’atelier de jeudi aura lieu à');
});

test('is not there when nothing was sent', () => {
  expect(renderToStaticMarkup(<SentMails mails={debrief.sentMails} />)).toBe('');
});
