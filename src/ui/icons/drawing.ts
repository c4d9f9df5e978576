/** What an icon is made of: the box it is drawn in and its marks. The frame around it (`Icon.tsx`) sets round caps and joins. */
import type { ReactNode } from 'react';

export interface Drawing {
  /** Width and height of the box, in art units. */
  readonly box: readonly [width: number, height: number];
  /** Weight of a stroke that states none, in art units. */
  readonly weight: number;
  readonly marks: ReactNode;
}
