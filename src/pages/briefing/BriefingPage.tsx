/**
 * Before a run: who you are, what you have to do, how far you may go. The game is fetched while it is read.
 */

import { loadScenario, situations } from 'virtual:situations';
import { useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/index.ts';
import { MissingPage } from '../shell/MissingPage.tsx';
import type { Choices } from '../shell/routes.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { Briefing } from './Briefing.tsx';

export interface BriefingPageProps {
  readonly scenarioId: string;
  readonly choices: Choices;
}

export default function BriefingPage({ scenarioId, choices }: BriefingPageProps) {
  const card = situations.find(({ id }) => id === scenarioId);
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    if (card !== undefined) loadScenario(card.id).then(setScenario, setFault);
  }, [card]);
  if (fault !== null) throw fault;
  if (card === undefined) return <MissingPage path={`/situation/${scenarioId}`} />;
  return scenario === null ? <WaitingPage /> : <Briefing scenario={scenario} choices={choices} />;
}
