/** `situ schema`: the JSON Schema of a situation (or of an organisation, a part, a candidate, a rubric), for editors. */
import { z } from 'zod';
import { candidateSchema } from '../candidates/schema.ts';
import { organisationSchema, partSchema, situationSchema } from '../scenario/index.ts';
import { nearestName } from '../scenario/suggest.ts';
import { rubricSchema } from '../writing/index.ts';
import { readArgs } from './args.ts';
import { type Command, UserError } from './command.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  situation: situationSchema,
  part: partSchema,
  organisation: organisationSchema,
  candidate: candidateSchema,
  rubric: rubricSchema,
};

/** The schema as an editor wants it: keys with a default may be left out. @throws UserError on an unknown kind */
export function describeFile(kind: string): object {
  const schema = Object.hasOwn(SCHEMAS, kind) ? SCHEMAS[kind] : undefined;
  if (schema === undefined) {
    const near = nearestName(kind, Object.keys(SCHEMAS));
    const cure = near ? `Vouliez-vous « ${near} » ?` : `Sortes : ${Object.keys(SCHEMAS).join(', ')}.`;
    throw new UserError(`Sorte de fichier inconnue « ${kind} ». ${cure}`);
  }
  return { title: `Situ : ${kind}`, ...z.toJSONSchema(schema, { io: 'input' }) };
}

export const command: Command = {
  name: 'schema',
  usage: '[situation|part|organisation|candidate|rubric]',
  summary: 'Donne le schéma JSON d’un fichier (par défaut, d’une situation), pour les éditeurs de texte.',
  run: (args, output) => {
    const { positionals } = readArgs(args, {});
    output.print(JSON.stringify(describeFile(positionals[0] ?? 'situation'), null, 2));
    return 0;
  },
};
