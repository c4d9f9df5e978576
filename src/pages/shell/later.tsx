/**
 * A page fetched when it is first shown. React's own `lazy` does this too, but holds back for 300 ms whatever was not there at the
 * first look, even when it comes at once: at each step of the way to the counter, that is most of the wait.
 */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { WaitingPage } from './WaitingPage.tsx';

/** What `import()` gives for a page. */
interface PageModule<Props> {
  readonly default: ComponentType<Props>;
}

interface LaterPageProps<Props> {
  readonly fetchPage: () => Promise<PageModule<Props>>;
  /** What the page is given. */
  readonly given: Props;
}

function LaterPage<Props extends object>({ fetchPage, given }: LaterPageProps<Props>) {
  const [page, setPage] = useState<PageModule<Props> | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    fetchPage().then(setPage, setFault);
  }, [fetchPage]);
  if (fault !== null) throw fault;
  if (page === null) return <WaitingPage />;
  const Page = page.default;
  return <Page {...given} />;
}

/** @returns the page, to be shown as any other; it throws while rendering when it could not be fetched */
export function later<Props extends object>(fetchPage: () => Promise<PageModule<Props>>): (props: Props) => ReactNode {
  return (props) => <LaterPage fetchPage={fetchPage} given={props} />;
}
