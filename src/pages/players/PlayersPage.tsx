/** Players. */
import { Page } from '../shell/Page.tsx';

export default function PlayersPage() {
  return <Page title="Players">{null}</Page>;
}
