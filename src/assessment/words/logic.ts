/** Words that join rules. They add nothing to the log's meaning: `all`, `any` and `not` of what their parts say. */
import { type Found, mergeCited, type Watch } from '../watch.ts';

const join = (holds: boolean, founds: readonly Found[]): Found => ({
  holds,
  cited: mergeCited(founds),
  times: founds.reduce((sum, { times }) => sum + times, 0),
  durationMs: founds.find(({ durationMs }) => durationMs !== null)?.durationMs ?? null,
});

/** Every part holds. Cites the parts that hold when true, those that fail when false. */
export function joinAll(parts: readonly Watch[]): Watch {
  return {
    found: (nowMs) => {
      const founds = parts.map((part) => part.found(nowMs));
      const failing = founds.filter(({ holds }) => !holds);
      return failing.length === 0 ? join(true, founds) : join(false, failing);
    },
  };
}

/** At least one part holds. Cites the parts that hold, or all when none does. */
export function joinAny(parts: readonly Watch[]): Watch {
  return {
    found: (nowMs) => {
      const founds = parts.map((part) => part.found(nowMs));
      const holding = founds.filter(({ holds }) => holds);
      return holding.length > 0 ? join(true, holding) : join(false, founds);
    },
  };
}

/** The part does not hold; cites what the part cites. */
export function negate(part: Watch): Watch {
  return {
    found: (nowMs) => {
      const inner = part.found(nowMs);
      return { ...inner, holds: !inner.holds };
    },
  };
}
