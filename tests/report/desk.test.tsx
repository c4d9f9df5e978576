/** The report of a run at a desk: nobody's anger to follow, programs, letters, and not a word of the counter. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { assessRun } from '../../src/assessment/index.ts';
import { runCandidate } from '../../src/candidates/index.ts';
import { findCandidate, findSituation } from '../../src/cli/disk.ts';
import { fillCards } from '../../src/report/cards/fillCards.ts';
import { layOutChart, listTracks } from '../../src/report/chart/layout.ts';
import { placeMoments } from '../../src/report/chart/Markers.tsx';
import { DISC_RADIUS } from '../../src/report/chart/placeMarkers.ts';
import { listKeyWords, lookOf, tellSpan } from '../../src/report/chart/spanLooks.ts';
import { describeCurves } from '../../src/report/chart/ThreadFigure.tsx';
import { openHours, sayHour } from '../../src/report/criteria/runHours.ts';
import { DebriefPage } from '../../src/report/index.ts';
import { linesAround } from '../../src/report/thread/aroundMoment.ts';
import { explainMoments } from '../../src/report/thread/ThreadSection.tsx';
import { findQuotes } from '../../src/report/written/findQuotes.ts';
import { SentMails } from '../../src/report/written/SentMails.tsx';
import { countFindings } from '../../src/report/written/WrittenFold.tsx';
import { type Debrief, debriefOf } from '../../src/session/index.ts';
import { UiProvider } from '../../src/ui/index.ts';

function report(id: string, candidate: string) {
  const found = findSituation(id);
  const { run } = runCandidate(found.scenario, findCandidate(found, candidate), { seed: 5 });
  const debrief = debriefOf(found.scenario, run.record());
  const assessment = assessRun(found.scenario, { log: run.log, draws: run.variant.draws });
  const markup = renderToStaticMarkup(
    <UiProvider>
      <DebriefPage
        debrief={debrief}
        assessment={assessment}
        scenarioTitle={debrief.title}
        scenarioVersion="1.0.0"
        seed={5}
        candidate="C-417"
        playedAt={new Date(2025, 10, 20, 14, 5).getTime()}
        notes={{ avis: 'ecrit' }}
        onNotes={() => undefined}
        decisions={{}}
        referentiel={null}
        onReferentiel={() => undefined}
      />
    </UiProvider>,
  );
  const words = markup
    .replace(/<style>.*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
  return { debrief, assessment, markup, words };
}

const invoice = report('s05-la-facture-qui-ne-colle-pas', 'expert');
const meeting = report('s09-la-reunion-deplacee', 'apprenant-serviable');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the words of the place', () => {
  test.each([
    ['an invoice', invoice],
    ['a meeting', meeting],
  ])('of %s say nothing of a counter', (_, { words }) => {
    expect(words).toContain('Le fil du travail');
    expect(words).not.toMatch(/guichet|comptoir|Standard|dans le hall/);
  });

  test('say who is being seen to as each place has it', () => {
    const span = { fromMs: 0, toMs: 1, kind: 'served', label: 'Mme\u00a0Kaci', who: 'kaci' };
    expect(tellSpan(span, 'desk')).toBe('avec vous');
    expect(tellSpan(span, 'counter')).toBe('reçue au guichet');
  });

  test('name everybody, known during the run or not', () => {
    expect(invoice.words).not.toMatch(/[Vv]otre interlocut/);
  });
});

describe('the chart without a curve', () => {
  test('is a low strip, not five empty bands', () => {
    const layout = layOutChart(invoice.debrief, 1160);
    expect(layout.isFlat).toBe(true);
    expect(layout.height).toBeLessThan(layOutChart({ ...invoice.debrief, curves: [meetingCurve] }, 1160).height - 100);
  });

  test('keeps every numbered disc within the drawing', () => {
    for (const { debrief } of [invoice, meeting])
      for (const width of [300, 760, 1160])
        for (const { disc } of placeMoments(debrief, layOutChart(debrief, width).scales)) {
          expect(disc.y - DISC_RADIUS).toBeGreaterThanOrEqual(0);
          expect(disc.y + DISC_RADIUS).toBeLessThanOrEqual(layOutChart(debrief, width).scales.box.bottom);
        }
  });

  test('stands every moment on its ground, whatever somebody felt then', () => {
    const { scales } = layOutChart(meeting.debrief, 1160);
    for (const { at } of placeMoments(meeting.debrief, scales)) expect(at.y).toBe(scales.box.bottom);
  });

  test('has its tracks: eyes, open tool, telephone, whoever came; each look with its line in the key', () => {
    expect(listTracks(invoice.debrief).map(({ name }) => plain(name))).toEqual([
      'Mon regard',
      'Outil ouvert',
      'Téléphone',
      'Mme Kaci',
    ]);
    const looks = listTracks(invoice.debrief).flatMap(({ spans }) => spans.map((span) => lookOf(span, undefined)));
    for (const look of looks) expect(listKeyWords('desk', false).map((entry) => entry.look)).toContain(look);
  });

  test('does not announce a curve of anger that is not there, nor a key of one colour', () => {
    expect(describeCurves(invoice.debrief)).not.toContain('colère');
    const neutral = invoice.debrief.moments.map((moment) => ({ ...moment, effect: 'neutral' as const }));
    expect(explainMoments({ ...invoice.debrief, moments: neutral })).toBe('');
  });
});

const meetingCurve: Debrief['curves'][number] = {
  who: 'vasseur',
  name: 'Mme\u00a0Vasseur',
  look: 'vasseur',
  points: [{ atMs: 0, anger: 1, mood: 'calm' }],
};

describe('around a moment', () => {
  test('stand the deeds as well as the words, so that a program used in silence is not told as nothing', () => {
    const blocked = invoice.debrief.moments.find(({ title }) => title.startsWith('Vous bloquez'));
    const lines = linesAround(invoice.debrief, blocked?.atMs ?? 0);
    expect(lines.some(({ isSpoken, name }) => !isSpoken && name === 'Gestion')).toBe(true);
    expect(lines.map(({ atMs }) => atMs)).toEqual(lines.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
  });
});

describe('the hour of evidence', () => {
  const hours = openHours(meeting.debrief, meeting.assessment);
  const all = meeting.assessment.verdicts.flatMap(({ evidence }) => evidence);

  test('is the instant of a deed, and since when a thing that never came was to be expected', () => {
    const never = all.find(({ text }) => text === 'Rien n’a été écrit au traiteur.');
    const deed = all.find(({ text }) => text.startsWith('Le comité est déplacé'));
    if (!never || !deed) throw new Error('the run no longer shows them');
    expect(plain(sayHour(never, hours))).toBe('dès 9 h 30');
    expect(plain(sayHour(deed, hours))).toBe('9 h 34');
    expect(sayHour({ ...never, atMs: hours.endMs }, { ...hours, missing: new Set() })).not.toBe('à la fin');
  });

  test('of what came so long after a message is its own, not the message’s', () => {
    const { assessment, debrief } = invoice;
    const late = assessment.verdicts
      .flatMap(({ evidence }) => evidence)
      .find(({ text }) => text.startsWith('La réclamation part'));
    expect(late?.atMs).toBe(debrief.sentLetters[0]?.atMs);
  });

  test('is the end when nothing called for it before', () => {
    const never = { atMs: hours.endMs, text: 'Rien.', weight: 'major', indicator: 'x', entries: [] } as const;
    expect(sayHour(never, { ...hours, missing: new Set([never]) })).toBe('à la fin');
  });

  test('is explained in the key when it needs to be', () => {
    expect(meeting.words).toContain('dès… attendu à partir de cette heure, et pas venu');
    expect(invoice.words).not.toContain('dès…');
  });
});

describe('cards to talk over', () => {
  const missing = openHours(meeting.debrief, meeting.assessment).missing;
  const cards = fillCards(meeting.debrief, meeting.assessment.verdicts, missing);

  test('take up what was not done, without an hour it never had', () => {
    const omission = cards.find(({ moment }) => moment === null);
    expect(omission?.seen).toBeTruthy();
    expect(omission?.seen).not.toMatch(/^À \d/);
  });

  test('are never two of one instant: what is written on one would show on the other', () => {
    expect(new Set(cards.map(({ atMs }) => atMs)).size).toBe(cards.length);
  });
});

describe('words found in a text', () => {
  const finding = (quote: string, sign: 'found' | 'unwanted' = 'found') => ({ id: quote, name: quote, sign, quote });

  test('are set apart where they stand, and the text stays whole', () => {
    const text = 'La facture F25-11872,\nun avoir de 56,04\u00a0€ (TTC).';
    const stretches = findQuotes(text, [finding('56,04 €'), finding('F25-11872'), finding('absent')]);
    expect(stretches.map((one) => one.text).join('')).toBe(text);
    expect(stretches.filter(({ sign }) => sign !== null).map((one) => one.text)).toEqual(['F25-11872', '56,04\u00a0€']);
  });

  test('do not overlap: the first to begin is kept', () => {
    const stretches = findQuotes('un avoir de 56,04 €', [finding('avoir de 56,04'), finding('56,04 €', 'unwanted')]);
    expect(stretches.map(({ sign }) => sign)).toEqual([null, 'found', null]);
  });

  test('may hold any sign without being read as a pattern', () => {
    expect(findQuotes('Objet : (urgent)', [finding('(urgent)')]).at(-1)).toEqual({ text: '(urgent)', sign: 'found' });
  });
});

describe('many messages', () => {
  const { sentMails } = report('s09-la-reunion-deplacee', 'expert').debrief;

  test('are folded, each saying what one would find in it; few are not', () => {
    const many = renderToStaticMarkup(<SentMails mails={sentMails} />);
    expect(many.match(/aria-expanded="false"/g)).toHaveLength(sentMails.length);
    expect(plain(many)).toMatch(/Lire le message : \d+ éléments présents/);
    expect(renderToStaticMarkup(<SentMails mails={sentMails.slice(0, 2)} />)).not.toContain('aria-expanded');
  });

  test('count what was found in words that agree', () => {
    const findings = (['found', 'found', 'missing'] as const).map((sign, i) => ({
      id: `${i}`,
      name: '',
      sign,
      quote: '',
    }));
    expect(plain(countFindings([{ writing: '', of: '', findings }]))).toBe('2 éléments présents et 1 non trouvé');
    expect(countFindings([])).toBe('');
  });

  test('name each thing looked for in words, never by its id', () => {
    const names = sentMails.flatMap(({ readings }) => readings.flatMap(({ findings }) => findings));
    for (const { id, name } of names) expect(name, id).toMatch(/^(l’|la |le |les |une? |ce |où |que |M\. |du )/);
  });
});
