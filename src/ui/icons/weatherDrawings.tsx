/** The weather of a mood: sun, veil, wind, rain, storm, clearing. Each has its own silhouette, legible in grey. */
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';

const { ink } = palette;
const sun = '#f1b63f';
const cloud = 'M11 25C5 25 3.5 17 10 15.5C10 7 21 5 24 12C30 8.5 37 13 34.5 18.5C39 20 38 25 33 25Z';
const WEATHER = { box: [42, 42], weight: 2.6 } as const;

export const weatherDrawings = {
  sun: {
    ...WEATHER,
    marks: (
      <g stroke={ink}>
        <circle cx="21" cy="21" r="8" fill={sun} />
        <path d="M21 4.5v4.5M21 33v4.5M4.5 21h4.5M33 21h4.5M9.4 9.4l3.1 3.1M29.5 29.5l3.1 3.1M32.6 9.4l-3.1 3.1M12.5 29.5l-3.1 3.1" />
      </g>
    ),
  },
  veil: {
    ...WEATHER,
    marks: (
      <g stroke={ink}>
        <circle cx="27" cy="15" r="7.5" fill={sun} />
        <path d="M27 2.5v2.5M38 15h2M35 7l2-2" />
        <path
          d="M10 34C4 34 2.5 26 9 24.5C9 16 20 14 23 21C29 17.5 36 22 33.5 27.5C38 29 37 34 32 34Z"
          fill="#f3ead4"
        />
      </g>
    ),
  },
  wind: {
    ...WEATHER,
    marks: (
      <g stroke={ink}>
        <path d={cloud} transform="translate(0 1)" fill="#8fa3a6" />
        <path d="M6 33.5H25C30.5 33.5 30.5 39.5 25.5 38.5M14 38.5H17M31 33.5H36" />
      </g>
    ),
  },
  rain: {
    ...WEATHER,
    marks: (
      <g stroke={ink}>
        <path d={cloud} fill="#6f8288" />
        <path d="M13 30l-3 7M21 29.5l-3.5 9M29 30l-3 7M35 29l-2 5" />
      </g>
    ),
  },
  storm: {
    ...WEATHER,
    marks: (
      <g stroke={ink}>
        <path d={cloud} fill="#4c4653" />
        <path d="M23 24l-7 9h6l-3 8 10-11h-6l4-6Z" fill={sun} strokeWidth="2.2" />
      </g>
    ),
  },
  clearing: {
    ...WEATHER,
    marks: (
      <g stroke={ink}>
        <circle cx="16" cy="18" r="7.5" fill={sun} />
        <path d="M16 4v3M3 18h3M6.5 8.5l2 2M25.5 8.5l-2 2" />
        <path d={cloud} transform="translate(13 15.4) scale(.74)" fill="#dfeae4" strokeWidth="3.4" />
        <path d="M24 38v.01M31 39v.01" strokeWidth="3" />
      </g>
    ),
  },
} as const satisfies Record<string, Drawing>;
