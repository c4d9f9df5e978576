/** The five marks of a verdict: each has its own shape, so that a grey print says as much as a colour screen. */
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';

const { leaf, burnt, vermilionDeep, inkSoft, petrol, page } = palette;
const VERDICT = { box: [28, 28], weight: 2.4 } as const;

export const verdictDrawings = {
  verdictMet: {
    ...VERDICT,
    marks: (
      <>
        <circle cx="14" cy="14" r="12.5" fill={leaf} stroke="none" />
        <path d="M8 14.5L12.5 19L20.5 9.5" stroke="#fff" strokeWidth="3.2" />
      </>
    ),
  },
  halfDisc: {
    ...VERDICT,
    marks: (
      <>
        <circle cx="14" cy="14" r="11.5" fill={page} stroke={burnt} />
        <path d="M14 2.5a11.5 11.5 0 0 0 0 23Z" fill={burnt} stroke="none" />
      </>
    ),
  },
  squareCross: {
    ...VERDICT,
    marks: (
      <g stroke={vermilionDeep}>
        <path d="M3 3H25V25H3Z" fill={page} strokeWidth="2.6" />
        <path d="M9 9L19 19M19 9L9 19" strokeWidth="3.2" />
      </g>
    ),
  },
  brokenRing: {
    ...VERDICT,
    marks: (
      <g stroke={inkSoft}>
        <circle cx="14" cy="14" r="11.5" strokeDasharray="4.5 4.53" strokeLinecap="butt" />
        <path d="M9.5 14H18.5" strokeWidth="3" />
      </g>
    ),
  },
  verdictPerson: {
    ...VERDICT,
    marks: (
      <g stroke={petrol}>
        <circle cx="14" cy="9" r="5.2" />
        <path d="M4 25.5C4.5 17.5 23.5 17.5 24 25.5Z" />
      </g>
    ),
  },
} as const satisfies Record<string, Drawing>;
