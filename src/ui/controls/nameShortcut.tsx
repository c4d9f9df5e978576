/**
 * React Aria's buttons drop `aria-keyshortcuts`: this sets it on the element itself.
 */
import type { JSX, ReactElement } from 'react';

type RenderButton = (props: JSX.IntrinsicElements['button']) => ReactElement;

/** For the `render` of a React Aria button. `keys` as the attribute wants them: « M », « Alt+M », « Space ». */
export function nameShortcut(keys: string | undefined): RenderButton | undefined {
  if (keys === undefined) return undefined;
  return (props) => <button {...props} aria-keyshortcuts={keys} />;
}
