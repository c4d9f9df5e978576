/** The keys of each tool that has some of its own, for the help sheet. One line a tool. */
import type { Tool } from '../../model/act.ts';
import { MAIL_HELP } from '../tools/mail/mailHelp.ts';

export interface HelpRow {
  readonly keys: readonly string[];
  readonly what: string;
}

export const TOOL_HELP: Readonly<Partial<Record<Tool, readonly HelpRow[]>>> = { mail: MAIL_HELP };
