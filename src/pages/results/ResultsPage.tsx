/** Results. */
import { Page } from '../shell/Page.tsx';

export default function ResultsPage() {
  return <Page title="Results">{null}</Page>;
}
