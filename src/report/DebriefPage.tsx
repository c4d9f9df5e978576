/**
 * The debriefing of one run, in the order that helps: the learner's own view, the facts, cards to talk over, the criteria, one
 * aim. Everything comes by its props and every word typed leaves by them at once; it keeps nothing but what is open on screen.
 */
import { type Ref, useEffect, useRef } from 'react';
import type { Assessment } from '../assessment/index.ts';
import type { Debrief } from '../session/index.ts';
import { SkipLink } from '../ui/index.ts';
import { AimSection } from './aim/AimSection.tsx';
import { proposeAim } from './aim/proposeAim.ts';
import { fillCards } from './cards/fillCards.ts';
import { TalkCards } from './cards/TalkCards.tsx';
import type { PortraitOf } from './chart/ExchangeChart.tsx';
import { CriteriaSection } from './criteria/CriteriaSection.tsx';
import { DebriefFoot } from './DebriefFoot.tsx';
import { DebriefHead } from './DebriefHead.tsx';
import styles from './DebriefPage.module.css';
import { type Decision, type Decisions, hasGivenOpinion, type ReportNotes } from './notes.ts';
import { OpinionShown } from './opinion/OpinionShown.tsx';
import { OpinionStep } from './opinion/OpinionStep.tsx';
import { PaperLine } from './PaperLine.tsx';
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
  /** A decision, or its withdrawal. Left out: nobody decides on this screen. */
  readonly onDecision?: (criterion: string, decision: Decision | null) => void;
  /** Shows again what happened from an instant of the run. Left out: the buttons are not there. */
  readonly onReplay?: (atMs: number) => void;
  /** Gives the hand back at an instant: another story from there. */
  readonly onBranch?: (atMs: number) => void;
  readonly onPrint?: () => void;
  /** An « Et si… ? »: taken up from another run, and no evidence. Said on screen and on paper. */
  readonly isPractice?: boolean;
  readonly back?: { readonly href: string; readonly label: string };
  /** Address of a face of the cast, about square (580 × 560); left out, no portrait. */
  readonly portraitOf?: PortraitOf;
  /** The h1, for a page that brings the focus there. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

function Results(props: DebriefPageProps) {
  const { debrief, assessment, notes, onNotes, decisions, onDecision, onReplay, onBranch, portraitOf } = props;
  const { verdicts } = assessment;
  const { startsAtMinutes } = debrief;
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
      <ThreadSection debrief={debrief} portraitOf={portraitOf} onReplay={onReplay} onBranch={onBranch} />
      <TalkCards cards={fillCards(debrief, verdicts)} notes={notes} onNotes={onNotes} />
      <CriteriaSection
        verdicts={verdicts}
        startsAtMinutes={startsAtMinutes}
        decisions={decisions}
        onDecision={onDecision}
      />
      <AimSection
        aim={proposeAim(assessment, debrief, decisions)}
        startsAtMinutes={startsAtMinutes}
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
      </section>
    </>
  );
}

export function DebriefPage(props: DebriefPageProps) {
  const { debrief, notes, onNotes } = props;
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
      <DebriefHead {...props} results={isOpen ? debrief : null} />
      <main ref={main} id="contenu" tabIndex={-1} className={styles.main}>
        {isOpen ? <Results {...props} /> : <OpinionStep notes={notes} onNotes={onNotes} />}
      </main>
    </>
  );
}
