/** One thing done, or come, as it is told in an account of a run. Knows no log. */
import type { Tool } from '../../model/act.ts';

export interface Told {
  readonly tool: Tool;
  /** A sentence without its full stop: « Vous bloquez le paiement de la facture F25-11872 de Papeterie Lantier ». */
  readonly text: string;
  /** The learner’s own words then, without quotation marks; empty when there were none. */
  readonly quote: string;
  /** False: it came by itself, or stands so at the end. */
  readonly isOwn: boolean;
}

/** One told at its instant. */
export interface ToldDeed extends Told {
  readonly atMs: number;
}

export const own = (tool: Tool, text: string, quote = ''): Told => ({ tool, text, quote, isOwn: true });

export const other = (tool: Tool, text: string, quote = ''): Told => ({ tool, text, quote, isOwn: false });
