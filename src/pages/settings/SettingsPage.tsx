/** Settings. */
import { Page } from '../shell/Page.tsx';

export default function SettingsPage() {
  return <Page title="Settings">{null}</Page>;
}
