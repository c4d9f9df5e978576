/** Reads the options of a command line, and refuses what it does not know in French. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UserError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const MESSAGES: Readonly<Record<string, (option: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `Option inconnue « ${option} ».`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `L’option « ${option} » demande une valeur.`,
};

/** Options and the rest. @throws UserError naming the option that is wrong */
export function readArgs<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const option = /'(-[^' ,<]*)/.exec(message)?.[1] ?? '';
    throw new UserError(MESSAGES[code]?.(option) ?? message);
  }
}

/** A whole number ≥ `least`, or the default. */
export function readWhole(name: string, text: string | undefined, byDefault: number, least = 0): number {
  if (text === undefined) return byDefault;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new UserError(`« --${name} ${text} » : écrivez un nombre entier, ${least} ou plus.`);
  return value;
}
