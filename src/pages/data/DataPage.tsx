/** Data. */
import { Page } from '../shell/Page.tsx';

export default function DataPage() {
  return <Page title="Data">{null}</Page>;
}
