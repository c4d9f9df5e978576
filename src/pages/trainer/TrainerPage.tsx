/** Trainer. */
import { Page } from '../shell/Page.tsx';

export default function TrainerPage({ scenarioId }: { readonly scenarioId: string | null }) {
  return <Page title="Trainer">{scenarioId}</Page>;
}
