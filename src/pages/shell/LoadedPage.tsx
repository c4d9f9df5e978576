/**
 * Shows the page of a route; each page but the first is fetched when it is asked for. A page that cannot be fetched or that
 * breaks says so, says what is kept, and offers a way on.
 */
import { Component, type ReactNode } from 'react';
import { assertNever } from '../../model/assertNever.ts';
import { HomePage } from '../home/HomePage.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { later } from './later.tsx';
import { MissingPage } from './MissingPage.tsx';
import { identifyPage, type Route } from './routes.ts';

const BriefingPage = later(() => import('../briefing/BriefingPage.tsx'));
const CoveragePage = later(() => import('../couverture/CoveragePage.tsx'));
const CreditsPage = later(() => import('../credits/CreditsPage.tsx'));
const DataPage = later(() => import('../data/DataPage.tsx'));
const DebriefRoute = later(() => import('../debrief/DebriefRoute.tsx'));
const PlayersPage = later(() => import('../players/PlayersPage.tsx'));
const PlayPage = later(() => import('../play/PlayPage.tsx'));
const ReferentielsPage = later(() => import('../referentiels/ReferentielsPage.tsx'));
const ReplayPage = later(() => import('../replay/ReplayPage.tsx'));
const ResultsPage = later(() => import('../results/ResultsPage.tsx'));
const SettingsPage = later(() => import('../settings/SettingsPage.tsx'));
const TrainerPage = later(() => import('../trainer/TrainerPage.tsx'));

function choosePage(route: Route): ReactNode {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'players':
      return <PlayersPage />;
    case 'briefing':
      return <BriefingPage scenarioId={route.scenario} choices={route.choices} />;
    case 'play':
      return <PlayPage runId={route.run} />;
    case 'debrief':
      return <DebriefRoute runId={route.run} />;
    case 'replay':
      return <ReplayPage runId={route.run} fromMs={route.atMs} />;
    case 'results':
      return <ResultsPage />;
    case 'trainer':
      return <TrainerPage scenarioId={route.scenario} />;
    case 'settings':
      return <SettingsPage />;
    case 'data':
      return <DataPage />;
    case 'credits':
      return <CreditsPage />;
    case 'referentiels':
      return <ReferentielsPage choices={route.choices} />;
    case 'coverage':
      return <CoveragePage choices={route.choices} />;
    case 'missing':
      return <MissingPage path={route.path} />;
    default:
      return assertNever(route);
  }
}

class PageGuard extends Component<{ readonly children: ReactNode }, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    return this.state.fault === null ? this.props.children : <BrokenPage fault={this.state.fault} />;
  }
}

export function LoadedPage({ route }: { readonly route: Route }) {
  // Another run, another page; and a broken one starts afresh.
  return <PageGuard key={identifyPage(route)}>{choosePage(route)}</PageGuard>;
}
