/** Types of prepare.mjs, which is plain JavaScript because it runs before TypeScript can. */
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly link?: boolean;
}

/** The reason to install, in French, or undefined when everything is in place. */
export function findStaleness(
  wanted: Readonly<Record<string, LockedPackage>>,
  installed: Readonly<Record<string, LockedPackage>>,
): string | undefined;
