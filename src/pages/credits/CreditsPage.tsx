/** Credits. */
import { Page } from '../shell/Page.tsx';

export default function CreditsPage() {
  return <Page title="Credits">{null}</Page>;
}
