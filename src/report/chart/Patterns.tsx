/** The fills of a chart, under ids of its own: two charts on one page must not take each other's. */
import { palette } from '../../ui/index.ts';
import type { SpanLook } from './spanLooks.ts';

const { ink, mustardPale, vermilionDeep, slip, inkSoft, petrol, petrolPale, leaf, leafWash, page } = palette;
const stripeInk = '#8a6a1c';
const pink = '#f6c9bb';
const palePink = '#fbe2d8';
const hatchInk = '#b08d76';
const sand = '#e8dcc0';

const plainFills: Readonly<Partial<Record<SpanLook, string>>> = {
  person: petrol,
  other: slip,
  desk: page,
  tool: sand,
  call: petrolPale,
  greeted: leafWash,
  served: leaf,
};

/** The paint of a look; patterns need the prefix of their chart. */
export function fillOf(look: SpanLook, prefix: string): string {
  return plainFills[look] ?? `url(#${prefix}-${look})`;
}

/** Looks dark enough to be written on in light. */
export const isDark = (look: SpanLook): boolean => look === 'person' || look === 'served';

/** Patterned looks keep a clear ground under their word. */
export const isPatterned = (look: SpanLook): boolean => plainFills[look] === undefined;

export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}-hatch`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">
        <path d="M0 0V7" stroke={hatchInk} strokeWidth="1.1" opacity="0.55" />
      </pattern>
      <pattern id={`${prefix}-screen`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill={mustardPale} />
        <path d="M0 0V8" stroke={stripeInk} strokeWidth="1.4" />
      </pattern>
      <pattern id={`${prefix}-phone`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill={pink} />
        <circle cx="3.5" cy="3.5" r="1" fill={vermilionDeep} />
      </pattern>
      <pattern id={`${prefix}-ringing`} width="12" height="20" patternUnits="userSpaceOnUse">
        <rect width="12" height="20" fill={palePink} />
        <path d="M0 14L6 6L12 14" fill="none" stroke={vermilionDeep} strokeWidth="1.8" />
      </pattern>
      <pattern id={`${prefix}-held`} width="6" height="20" patternUnits="userSpaceOnUse">
        <rect width="6" height="20" fill={slip} />
        <path d="M3 0V20" stroke={ink} strokeWidth="0.8" />
      </pattern>
      <pattern id={`${prefix}-unseen`} width="10" height="20" patternUnits="userSpaceOnUse">
        <rect width="10" height="20" fill={slip} />
        <circle cx="5" cy="10" r="1.7" fill={inkSoft} />
      </pattern>
    </defs>
  );
}
