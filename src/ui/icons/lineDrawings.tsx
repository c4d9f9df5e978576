/** Signs drawn with one pen in the colour of the text beside them: verbs, states, small objects. */
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';

const LINE = { box: [20, 20], weight: 1.9 } as const;
const SYSTEM = { box: [24, 24], weight: 2.2 } as const;

export const lineDrawings = {
  pause: { ...SYSTEM, weight: 3.4, marks: <path d="M8 5.5v13M16 5.5v13" /> },
  play: { ...SYSTEM, marks: <path d="M7.5 4.5C12 6.8 16 9.2 19.5 12C16 14.8 12 17.2 7.5 19.5Z" fill="currentColor" /> },
  captions: {
    ...SYSTEM,
    weight: 2,
    marks: (
      <path d="M3.5 6.5C9 5.5 15 5.5 20.5 6.5V16C16 17 12.5 16.8 11 17L7.5 20V17C6 17 4.5 16.5 3.5 16ZM7.5 10.2h9M7.5 13.2h5.5" />
    ),
  },
  settings: {
    ...SYSTEM,
    marks: (
      <>
        <path d="M4 7h9M19 7h1M4 17h1M11 17h9M4 12h2M12 12h8" />
        <circle cx="16" cy="7" r="2.6" />
        <circle cx="9" cy="12" r="2.6" />
        <circle cx="8" cy="17" r="2.6" />
      </>
    ),
  },
  soundOn: {
    ...SYSTEM,
    weight: 2,
    marks: (
      <>
        <path d="M3.5 9.5H7L12 5.5V18.5L7 14.5H3.5Z" fill="currentColor" />
        <path d="M15.5 9C17.2 10.8 17.2 13.2 15.5 15M18.2 6.4C21.6 9.6 21.6 14.4 18.2 17.6" />
      </>
    ),
  },
  soundOff: {
    ...SYSTEM,
    weight: 2,
    marks: (
      <>
        <path d="M3.5 9.5H7L12 5.5V18.5L7 14.5H3.5Z" fill="currentColor" />
        <path d="M15.5 9.5L20.5 14.5M20.5 9.5L15.5 14.5" />
      </>
    ),
  },
  home: { ...LINE, marks: <path d="M2.5 9.8L10 3L17.5 9.8M5 8V17H15V8M8.3 17V12H11.7V17" /> },
  replay: { ...LINE, weight: 2.1, marks: <path d="M4.2 4V8.2H8.4M4.6 8A6.6 6.6 0 1 1 3.8 12.6" /> },
  branch: {
    ...LINE,
    marks: (
      <>
        <path d="M6 5.5V14.5M6 11.5C6 8.5 14 10.5 14 7" />
        <circle cx="6" cy="3.8" r="1.8" />
        <circle cx="6" cy="16.2" r="1.8" />
        <circle cx="14" cy="5.2" r="1.8" />
      </>
    ),
  },
  back: { box: [18, 18], weight: 2.4, marks: <path d="M11 3.5L5.5 9L11 14.5" /> },
  next: { box: [18, 18], weight: 2.4, marks: <path d="M7 3.5L12.5 9L7 14.5" /> },
  down: { box: [18, 18], weight: 2.2, marks: <path d="M4 7l5 5 5-5" /> },
  up: { box: [18, 18], weight: 2.2, marks: <path d="M4 11l5-5 5 5" /> },
  plus: { box: [18, 18], weight: 2.4, marks: <path d="M9 3V15M3 9H15" /> },
  close: { box: [18, 18], weight: 2.4, marks: <path d="M4 4L14 14M14 4L4 14" /> },
  check: { box: [18, 18], weight: 2.8, marks: <path d="M3 9.5L7.5 14L15.5 4.5" /> },
  search: {
    ...LINE,
    weight: 2.4,
    marks: (
      <>
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M13 13L18 18" strokeWidth="2.8" />
      </>
    ),
  },
  lock: {
    box: [18, 20],
    weight: 2.2,
    marks: (
      <>
        <path d="M3 9H15V18H3Z" fill="currentColor" stroke="none" />
        <path d="M5.5 9V6a3.5 3.5 0 0 1 7 0V9" />
      </>
    ),
  },
  warning: {
    box: [18, 18],
    weight: 2.2,
    marks: (
      // The mark is a hole: it shows on any ground.
      <path
        d="M9 1.5L17 16.5H1ZM7.9 6h2.2v5.6H7.9ZM7.9 12.9h2.2v2.1H7.9Z"
        fill="currentColor"
        fillRule="evenodd"
        stroke="none"
      />
    ),
  },
  triangle: { box: [14, 14], weight: 2, marks: <path d="M7 2L13 12.5H1Z" /> },
  disc: { box: [14, 14], weight: 0, marks: <circle cx="7" cy="7" r="5" fill="currentColor" stroke="none" /> },
  person: { ...LINE, marks: <path d="M10 3a3.6 3.6 0 1 0 .1 0M3.5 17.5C4 11.5 16 11.5 16.5 17.5Z" /> },
  group: {
    ...LINE,
    marks: (
      <path d="M7 4.5a2.9 2.9 0 1 0 .1 0M2 16.5C2.3 11.5 11.7 11.5 12 16.5ZM13 4.2a2.6 2.6 0 0 1 .6 5.1M14.2 11.8C16.6 12.2 18 14 18.1 16.5" />
    ),
  },
  printer: { ...LINE, marks: <path d="M5.5 7.5V2.5H14.5V7.5M5.5 14H3V7.5H17V14H14.5M5.5 11.5H14.5V17.5H5.5Z" /> },
  pencil: { ...LINE, marks: <path d="M3 17L4 13L14 3L17 6L7 16Z" /> },
  trash: { ...LINE, marks: <path d="M3.5 5.5H16.5M8 5V3H12V5M5 5.5L6 17.5H14L15 5.5" /> },
  download: { ...LINE, weight: 2, marks: <path d="M10 3V12.5M6 9L10 12.8L14 9M3.5 14V17H16.5V14" /> },
  upload: { ...LINE, weight: 2, marks: <path d="M10 13V3.5M6 7L10 3.2L14 7M3.5 14V17H16.5V14" /> },
  send: { ...LINE, marks: <path d="M2.5 9.5L17.5 3L12.5 17L9 11.5Z" /> },
  reply: { ...LINE, weight: 2.1, marks: <path d="M8 4L3 9.5L8 15M3.5 9.5H11C15 9.5 17 12 17 16" /> },
  replyAll: {
    ...LINE,
    marks: <path d="M6.5 5L2 9.5L6.5 14M11 5L6.5 9.5L11 14M7 9.5H12C15.5 9.5 18 12 18 15.5" />,
  },
  forward: { ...LINE, weight: 2.1, marks: <path d="M12 4L17 9.5L12 15M16.5 9.5H9C5 9.5 3 12 3 16" /> },
  clip: {
    ...LINE,
    marks: <path d="M6.5 10.5L11.8 5.2a2.8 2.8 0 0 1 4 4L9 16a4.4 4.4 0 0 1-6.2-6.2L9.5 3.5" />,
  },
  flag: {
    box: [18, 20],
    weight: 2.2,
    marks: (
      <>
        <path d="M4 2V18.5" />
        <path d="M4 3C8 1 11 5.5 15.5 3V11C11 13.5 8 9 4 11Z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  archive: { ...LINE, marks: <path d="M2.5 4h15v3.5h-15ZM4 7.5V16.5H16V7.5M8 11h4" /> },
  inbox: { ...LINE, marks: <path d="M2.5 10.5L5 3.5H15L17.5 10.5V16.5H2.5ZM2.5 10.5H7L8 13H12L13 10.5H17.5" /> },
  priority: { ...LINE, weight: 3, marks: <path d="M10 3.5V11.5M10 16.2h.01" /> },
  folder: { ...LINE, marks: <path d="M2.5 15.5V4.5H8L10 7H17.5V15.5Z" /> },
  unread: { ...LINE, marks: <path d="M2.5 6.5L10 2.5L17.5 6.5V16.5H2.5ZM2.5 6.5L10 11.5L17.5 6.5" /> },
  page: { ...LINE, marks: <path d="M4 2.5H13L16.5 6V17.5H4ZM7 9H13.5M7 12.5H13.5" /> },
  car: { ...LINE, marks: <path d="M2.5 12.5V9.5L4.5 9L6 5H14L15.5 9L17.5 9.5V12.5ZM5.5 12.5V14.5M14.5 12.5V14.5" /> },
  parcel: {
    ...LINE,
    marks: <path d="M10 2L17.5 5.5V14.5L10 18L2.5 14.5V5.5ZM2.5 5.5L10 9L17.5 5.5M10 9V18" />,
  },
  globe: {
    ...LINE,
    weight: 1.6,
    marks: <path d="M10 2.5a7.5 7.5 0 1 0 .1 0M2.8 10H17.2M10 2.5C6 6.5 6 13.5 10 17.5C14 13.5 14 6.5 10 2.5" />,
  },
  clock: { ...LINE, marks: <path d="M10 2.5a7.5 7.5 0 1 0 .1 0M10 6v4.3l3 2" /> },
  bell: {
    ...LINE,
    marks: <path d="M4 14.5C5.5 13 5 9.5 5.5 8A4.6 4.6 0 0 1 14.5 8C15 9.5 14.5 13 16 14.5ZM8.2 17a2 2 0 0 0 3.6 0" />,
  },
  call: {
    ...LINE,
    marks: (
      <path d="M5 2.8C3.2 3.6 2.6 5 3 7C4.2 12 8 15.8 13 17C15 17.4 16.4 16.8 17.2 15L13.8 12.2L11.6 13.6C9.2 12.6 7.4 10.8 6.4 8.4L7.8 6.2Z" />
    ),
  },
  hangUp: {
    ...LINE,
    marks: (
      <path d="M2.4 12.4C2 10.6 2.6 9.2 4.4 8.4C8.2 6.8 11.8 6.8 15.6 8.4C17.4 9.2 18 10.6 17.6 12.4L13.6 13L12.8 10.6C11 10 9 10 7.2 10.6L6.4 13Z" />
    ),
  },
  more: { ...LINE, weight: 3.2, marks: <path d="M4 10h.01M10 10h.01M16 10h.01" /> },
  help: {
    ...LINE,
    marks: <path d="M10 2.5a7.5 7.5 0 1 0 .1 0M7.8 7.8C8 5.4 12.4 5.6 12.2 8.2C12 9.8 10 9.8 10 11.6M10 14.2v.01" />,
  },
  hourglass: {
    box: [20, 24],
    weight: 2,
    marks: (
      <>
        <path d="M4 2.5H16M4 21.5H16M5.5 2.5C5.5 8.5 9 9.5 9 12C9 14.5 5.5 15.5 5.5 21.5M14.5 2.5C14.5 8.5 11 9.5 11 12C11 14.5 14.5 15.5 14.5 21.5" />
        <path d="M7 20.5C7.5 17.5 12.5 17.5 13 20.5Z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  eye: {
    box: [40, 28],
    weight: 2.8,
    marks: (
      <g stroke={palette.ink}>
        <path d="M2.5 14C9 4.5 31 4.5 37.5 14C31 23.5 9 23.5 2.5 14Z" fill={palette.sheet} />
        <circle cx="20" cy="14" r="5.6" fill={palette.ink} stroke="none" />
        <circle cx="22" cy="12" r="1.7" fill={palette.sheet} stroke="none" />
      </g>
    ),
  },
  eyeClosed: {
    box: [40, 28],
    weight: 3,
    marks: <path d="M3 9C9 18.5 31 18.5 37 9M9 14.5l-3 4.5M16 16.8l-1.5 5.2M24 16.8l1.5 5.2M31 14.5l3 4.5" />,
  },
} as const satisfies Record<string, Drawing>;
