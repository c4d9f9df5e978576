/** What every command of `situ` is. Knows none of them. */

/** Where a command writes. Standard output is the command’s answer; remarks go to standard error. */
export interface Output {
  print(text: string): void;
  remark(text: string): void;
}

/** `run` gives the exit code: 0 all well, 1 faults were found, 2 the command was misused. */
export interface Command {
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  /** One French sentence. */
  readonly summary: string;
  run(args: readonly string[], output: Output): number | Promise<number>;
}

/** Something the person at the keyboard can mend; its message says how. Shown without a stack, exit code 2. */
export class UserError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UserError';
  }
}
