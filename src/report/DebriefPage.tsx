/**
 * The debriefing of one run, in the order that helps: the learner's own view, the facts, cards to talk over, the criteria, one
 * aim. Everything comes by its props and every word typed leaves by them at once; it keeps nothing but what is open on screen.
 */
import { type Ref, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Assessment } from '../assessment/index.ts';
import type { Referentiel } from '../model/criterion.ts';
import { referentiels } from '../referentiels/index.ts';
import type { Debrief } from '../session/index.ts';
import { SkipLink } from '../ui/index.ts';
import { AimSection } from './aim/AimSection.tsx';
import { proposeAimFor } from './aim/proposeAim.ts';
import { fillCards } from './cards/fillCards.ts';
import { TalkCards } from './cards/TalkCards.tsx';
import type { PortraitOf } from './chart/ExchangeChart.tsx';
import { CriteriaSection } from './criteria/CriteriaSection.tsx';
import { keepOwn, listReferentiels, putFirst } from './criteria/listCriteria.ts';
import { openHours } from './criteria/runHours.ts';
import { DebriefFoot } from './DebriefFoot.tsx';
import { DebriefHead } from './DebriefHead.tsx';
import styles from './DebriefPage.module.css';
import { type Decision, type Decisions, hasGivenOpinion, type ReportNotes } from './notes.ts';
import { OpinionShown } from './opinion/OpinionShown.tsx';
import { OpinionStep } from './opinion/OpinionStep.tsx';
import { PaperLine } from './PaperLine.tsx';
import { Deeds } from './thread/DeedJournal.tsx';
import { ThreadSection } from './thread/ThreadSection.tsx';
import { ThreadWords } from './thread/ThreadWords.tsx';
import { sayWallDate } from './words.ts';

export interface DebriefPageProps {
  /** `debriefOf(scenario, record)` */
  readonly debrief: Debrief;
  /** `assessRun(scenario, { log, draws }, fill)` */
  readonly assessment: Assessment;
  readonly scenarioTitle: string;
  readonly scenarioVersion: string;
  readonly seed: number;
  /** The learner's code: never a name. */
  readonly candidate: string;
  /** Wall clock, ms. */
  readonly playedAt: number;
  readonly notes: ReportNotes;
  /** The whole of the notes, at each letter typed. */
  readonly onNotes: (notes: ReportNotes) => void;
  readonly decisions: Decisions;
  /** Id of the official document the reader chose; null when they chose none. */
  readonly referentiel: string | null;
  readonly onReferentiel: (id: string) => void;
  /** The same decision for some criteria, or its withdrawal. Left out: nobody decides on this screen. */
  readonly onDecision?: (criteria: readonly string[], decision: Decision | null) => void;
  /** Shows again what happened from an instant of the run. Left out: the buttons are not there. */
  readonly onReplay?: (atMs: number) => void;
  /** Gives the hand back at an instant: another story from there. */
  readonly onBranch?: (atMs: number) => void;
  /** Gives back a document joined for the jury. @returns false when its bytes are not kept here. Left out: no button. */
  readonly onDocument?: (digest: string) => Promise<boolean>;
  /** Opens the browser’s printing of the page as it stands. */
  readonly onPrint?: () => void;
  /** An « Et si… ? »: taken up from another run, and no evidence. Said on screen and on paper. */
  readonly isPractice?: boolean;
  readonly back?: { readonly href: string; readonly label: string };
  /** Address of a face of the cast, about square (580 × 560); left out, no portrait. */
  readonly portraitOf?: PortraitOf;
  /** The h1, for a page that brings the focus there. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

interface Reading {
  /** The documents the run speaks to. */
  readonly referentiels: readonly Referentiel[];
  /** The one read: the reader’s own, else the first. */
  readonly shown: Referentiel | undefined;
  /** Short name of the reader’s own when the run says nothing of it. */
  readonly missing: string | null;
}

function chooseReading({ assessment, referentiel }: DebriefPageProps): Reading {
  const touched = listReferentiels(assessment.verdicts);
  const own = touched.find(({ id }) => id === referentiel);
  const missing = own === undefined ? (referentiels.find(({ id }) => id === referentiel)?.sigle ?? null) : null;
  return { referentiels: touched, shown: own ?? touched[0], missing };
}

type ResultsProps = DebriefPageProps & { readonly reading: Reading; readonly printsAll: boolean };

function Results(props: ResultsProps) {
  const { debrief, assessment, notes, onNotes, decisions, onDecision, onReplay, onBranch, portraitOf } = props;
  const { reading, printsAll, onReferentiel } = props;
  const { shown } = reading;
  const { verdicts } = assessment;
  const hours = openHours(debrief, assessment);
  const own = shown === undefined ? [] : keepOwn(verdicts, shown);
  const ordered = shown === undefined ? verdicts : putFirst(verdicts, shown);
  return (
    <>
      <PaperLine text={`Situ, ${props.scenarioTitle}, ${props.candidate}, ${sayWallDate(props.playedAt)}`} />
      {props.isPractice === true ? (
        <p className={styles.practice}>
          <b>Passage d’exercice.</b> Repris d’un autre par «{'\u202f'}Et si…{'\u202f'}?{'\u202f'}»{'\u00a0'}: il sert à
          essayer, pas à prouver.
        </p>
      ) : null}
      <OpinionShown notes={notes} />
      <ThreadSection
        debrief={debrief}
        portraitOf={portraitOf}
        onReplay={onReplay}
        onBranch={onBranch}
        onDocument={props.onDocument}
      />
      <TalkCards cards={fillCards(debrief, ordered, hours.missing)} notes={notes} onNotes={onNotes} />
      {shown === undefined ? null : (
        <CriteriaSection
          verdicts={verdicts}
          hours={hours}
          decisions={decisions}
          referentiels={reading.referentiels}
          shown={shown}
          missing={reading.missing}
          onReferentiel={onReferentiel}
          printsAll={printsAll}
          onDecision={onDecision}
        />
      )}
      <AimSection
        aim={proposeAimFor(own, assessment, debrief, decisions)}
        hours={hours}
        notes={notes}
        onNotes={onNotes}
        onBranch={onBranch}
      />
      <DebriefFoot
        debrief={debrief}
        scenarioTitle={props.scenarioTitle}
        scenarioVersion={props.scenarioVersion}
        seed={props.seed}
      />
      <section className={styles.annex} aria-hidden="true">
        <h2>Le fil en toutes lettres</h2>
        <ThreadWords debrief={debrief} />
        {debrief.deeds.length === 0 ? null : <h2>Le journal des actes</h2>}
        <Deeds debrief={debrief} />
      </section>
    </>
  );
}

/** All the documents are in the page only while it prints: nobody reads them one under the other on a screen. */
function usePrinting(onPrint: (() => void) | undefined): readonly [boolean, (isWhole: boolean) => void] {
  const [printsAll, setPrintsAll] = useState(false);
  useEffect(() => {
    const end = () => setPrintsAll(false);
    window.addEventListener('afterprint', end);
    return () => window.removeEventListener('afterprint', end);
  }, []);
  const print = (isWhole: boolean) => {
    // The browser prints the page as it stands at that very instant.
    flushSync(() => setPrintsAll(isWhole));
    onPrint?.();
  };
  return [printsAll, print];
}

export function DebriefPage(props: DebriefPageProps) {
  const { debrief, notes, onNotes, onPrint } = props;
  const reading = chooseReading(props);
  const [printsAll, print] = usePrinting(onPrint);
  const { shown } = reading;
  const isOpen = hasGivenOpinion(notes);
  const main = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // What was asked for has come: begin reading there, not on a button that is gone.
    if (isOpen && !wasOpen.current) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      <SkipLink to="contenu">Aller au contenu</SkipLink>
      <DebriefHead
        {...props}
        results={isOpen ? debrief : null}
        print={onPrint && { document: shown?.sigle ?? '', count: reading.referentiels.length, onPrint: print }}
      />
      <main ref={main} id="contenu" tabIndex={-1} className={styles.main}>
        {isOpen ? (
          <Results {...props} reading={reading} printsAll={printsAll} />
        ) : (
          <OpinionStep notes={notes} onNotes={onNotes} />
        )}
      </main>
    </>
  );
}
