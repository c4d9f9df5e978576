/** The things of the desk, in colour: what a dock or a title bar shows. Ink outline, flat fills. */
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';

const { ink, slip, line, mustard } = palette;
const red = '#d2492f';
const cardboard = '#ead9b6';
const teal = '#4f8083';
const TOOL = { box: [44, 44], weight: 2.6 } as const;

export const toolDrawings = {
  phone: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path
          d="M9 12C13 7 31 7 35 12L36.5 17.5C36.5 20 29.5 20.5 28.5 17.5L28 15.5C25 14 19 14 16 15.5L15.5 17.5C14.5 20.5 7.5 20 7.5 17.5Z"
          fill={red}
        />
        <path
          d="M15 19.5L9 33C8.5 36.5 10 38 13 38H31C34 38 35.5 36.5 35 33L29 19.5C26 21 18 21 15 19.5Z"
          fill={cardboard}
        />
        <circle cx="22" cy="29" r="4.6" fill={slip} strokeWidth="2.4" />
      </g>
    ),
  },
  register: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M27 36V41L29.5 39L32 40.5V34" fill={red} strokeWidth="2" />
        <path
          d="M22 12C17 8.5 10 8 5.5 9.5L4 33.5C10 32 17 32.5 22 36C27 32.5 34 32 40 33.5L38.5 9.5C34 8 27 8.5 22 12Z"
          fill={slip}
        />
        <path
          d="M22 12V36M10 15.5C13 15 15.5 15.5 18 16.5M9.5 21.5C12.5 21 15.5 21.5 18 22.5M26 16.5C28.5 15.5 31 15 34 15.5"
          strokeWidth="2"
        />
      </g>
    ),
  },
  files: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M5 35V11.5C5 10 6 9 7.5 9H16L20 13.5H35C36.5 13.5 37.5 14.5 37.5 16V19" fill="#c98f3f" />
        <path d="M11 9.5L33 6.5L35 19" fill={slip} strokeWidth="2.2" />
        <path d="M5 35.5L10.5 19.5H41L36 35.5Z" fill="#e2a63a" />
      </g>
    ),
  },
  procedures: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M9 6H33C35 6 36 7 36 9V36C36 37.5 35 38.5 33.5 38.5H9Z" fill="#3a71a4" />
        <path d="M9 6C7 6 6 7.5 6 9V36C6 37.5 7 38.5 9 38.5V6Z" fill="#2c5d8c" />
        <path d="M15.5 12H30V20.5H15.5Z" fill={slip} strokeWidth="2.2" />
        <path d="M18.5 16.2H27" strokeWidth="2" />
        <path d="M4 13H9M4 22H9M4 31H9" strokeWidth="2.4" />
      </g>
    ),
  },
  messages: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M5 11.5L38 8.5L40.5 32.5L7.5 35.5Z" fill={slip} />
        <path d="M5 11.5L24 24.5L38 8.5M7.5 35.5L18 20.5M40.5 32.5L29 18.5" strokeWidth="2.3" />
      </g>
    ),
  },
  // An envelope being opened on a screen: not to be taken for the paper slip of « messages ».
  mail: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M16 36.5L15 40H29L28 36.5" fill={cardboard} strokeWidth="2.2" />
        <path
          d="M4 8.5C4 7 5 6 6.5 6L37.5 5.5C39 5.5 40 6.5 40 8V34C40 35.5 39 36.5 37.5 36.5H6.5C5 36.5 4 35.5 4 34Z"
          fill={teal}
        />
        <path d="M9.5 13.5L34.5 12.8L35 29.5L9 30Z" fill={slip} strokeWidth="2.3" />
        <path d="M9.5 13.5L22 23L34.5 12.8M9 30L18 20.5M35 29.5L26 20" strokeWidth="2.1" />
      </g>
    ),
  },
  agenda: {
    ...TOOL,
    marks: (
      <>
        <g stroke={ink}>
          <path
            d="M6 10.5C6 9.5 7 8.5 8 8.5H36C37 8.5 38 9.5 38 10.5V35.5C38 36.5 37 37.5 36 37.5H8C7 37.5 6 36.5 6 35.5Z"
            fill={slip}
          />
          <path d="M6 10.5C6 9.5 7 8.5 8 8.5H36C37 8.5 38 9.5 38 10.5V17H6Z" fill={teal} />
          <path d="M14 5V12M30 5V12" strokeWidth="3" />
        </g>
        <path d="M11.5 21.5h5v4h-5zM19.5 21.5h5v4h-5zM27.5 21.5h5v4h-5zM11.5 29h5v4h-5z" fill={line} stroke="none" />
        <path d="M19.5 29h5v4h-5z" fill={red} stroke="none" />
      </>
    ),
  },
  ledger: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M6 8.5L37 6.5L38.5 36L7 38Z" fill={slip} />
        <path d="M6 8.5L37 6.5L37.5 15L6.3 16.8Z" fill="#6f9a68" />
        <path d="M17 16.5L17.8 37M27.5 16L28.2 36.5M6.8 23.8L38 22M7 30.8L38.3 29.3" strokeWidth="2" />
      </g>
    ),
  },
  documents: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M13 4.5L37 5.5L36 35L12 34Z" fill={cardboard} />
        <path d="M7.5 9.5L31 8.5L32.5 38.5L9 40Z" fill={slip} />
        <path d="M13 16.5L21 16M13.3 22L27 21.4M13.6 27.5L27.3 26.9M22.5 33.5L27.6 33.2" strokeWidth="2" />
      </g>
    ),
  },
  writing: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M8 5.5L31 4.5L32.5 38L9.5 39.5Z" fill={slip} />
        <path d="M13.5 12.5L26.5 12M13.8 18.5L26.8 18M14 24.5L22 24.2" strokeWidth="2" />
        <path d="M24 33.5L36.5 16L41 19.2L28.5 36.8L23 39Z" fill={teal} strokeWidth="2.4" />
      </g>
    ),
  },
  badge: {
    ...TOOL,
    marks: (
      <g stroke={ink}>
        <path d="M17 4L21 12M27 4L23 12" strokeWidth="2.4" />
        <path d="M8 12.5L36 11.5L37.5 37L9 38.5Z" fill={slip} />
        <circle cx="17" cy="22" r="3.8" fill={mustard} strokeWidth="2.2" />
        <path d="M11.5 33C12 27.5 22.5 27 23 32.5M27 20L32.5 19.7M27.2 26L33 25.7" strokeWidth="2.2" />
      </g>
    ),
  },
} as const satisfies Record<string, Drawing>;
