/**
 * Puts the desks of tests/support/desks.ts into the stages, read and checked: `virtual:desks` is how to fetch each one. The stages
 * carry no more of the YAML reader than the true pages do.
 */
import type { Plugin } from 'vite';
import { DESKS, type DeskName } from '../../support/desks.ts';

const listName = 'virtual:desks';
const onePrefix = `${listName}/`;

function writeList(): string {
  const fetchers = Object.keys(DESKS).map((desk) => `${desk}: () => import('${onePrefix}${desk}'),`);
  return `const fetchers = { ${fetchers.join('\n')} };\nexport const loadDesk = async (desk) => (await fetchers[desk]()).default;`;
}

export function serveDesks(): Plugin {
  return {
    name: 'situ:desks',
    resolveId: (id) => (id === listName || id.startsWith(onePrefix) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${listName}`) return writeList();
      if (!id.startsWith(`\0${onePrefix}`)) return null;
      const scenario = DESKS[id.slice(onePrefix.length + 1) as DeskName]();
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(scenario))});`;
    },
  };
}
