/**
 * Says what in one source file breaks the plan of floors.ts. Pure: takes a path and a text, so that samples can be checked too.
 */
import { posix } from 'node:path';
import {
  firstFloorWithOutsideWorld,
  floorOfRoom,
  forbiddenGlobals,
  lowestFloorOfLibrary,
  ownersOfLibrary,
  toolFile,
} from './floors.ts';
import { findLine, isNode, listModuleRequests, parseSource, type SyntaxNode, walk } from './syntax.ts';

/** The room a path of `src/` belongs to: `src/office/hall.ts` → `office`. */
function findRoom(path: string): string {
  const [top, room, ...rest] = path.split('/');
  return top === 'src' && room !== undefined && rest.length > 0 ? room : '(none)';
}

/** The library a bare specifier names, as the tables call it: `react-dom/client` → `react`, `node:fs` → `node`. */
function findLibrary(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  if (/^(react|react-dom|react-aria.*|@xstate\/react)(\/|$)/.test(specifier)) return 'react';
  return specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : (specifier.split('/')[0] ?? specifier);
}

function judgeLibrary(path: string, room: string, floor: number, specifier: string): string | undefined {
  const library = findLibrary(specifier);
  if (library === 'node' && toolFile.test(path)) return undefined;
  const owners = ownersOfLibrary[library];
  if (owners !== undefined && !owners.includes(room)) return `${library} belongs to ${owners.join(', ')}`;
  const lowest = lowestFloorOfLibrary[library];
  if (lowest !== undefined && floor < lowest) return `${library} is not for floors below ${lowest}`;
  return undefined;
}

function judgeRoom(path: string, room: string, floor: number, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  if (toolFile.test(target)) return `${target} is a tool to run, not to import`;
  const targetRoom = findRoom(target);
  if (targetRoom === room) return undefined;
  const targetFloor = floorOfRoom[targetRoom];
  if (targetFloor === undefined) return `${target} is in no room of src/`;
  if (targetFloor >= floor) return `${room} (floor ${floor}) imports ${targetRoom} (floor ${targetFloor})`;
  return undefined;
}

function judgeRequest(path: string, room: string, floor: number, specifier: string): string | undefined {
  if (specifier === '(computed)') return 'import() of a computed name cannot be checked';
  return specifier.startsWith('.')
    ? judgeRoom(path, room, floor, specifier)
    : judgeLibrary(path, room, floor, specifier);
}

/** Is this identifier only a label: a property's name, an exported name, the right of `A.B`? */
function isLabel(parent: SyntaxNode | undefined, field: string): boolean {
  if (parent === undefined || parent.computed === true) return false;
  return (
    (parent.type === 'MemberExpression' && field === 'property') ||
    (parent.type === 'ImportSpecifier' && field === 'imported') ||
    (parent.type === 'ExportSpecifier' && field === 'exported') ||
    (parent.type === 'TSQualifiedName' && field === 'right') ||
    (parent.type === 'TSNamedTupleMember' && field === 'label') ||
    field === 'key'
  );
}

/** The names a pattern binds; default values (`= Date.now()`) are uses, not names. */
function listBoundNames(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'AssignmentPattern':
      return listBoundNames(pattern.left);
    case 'RestElement':
      return listBoundNames(pattern.argument);
    case 'Property':
      return listBoundNames(pattern.value);
    case 'ArrayPattern':
      return (pattern.elements as readonly unknown[]).flatMap(listBoundNames);
    case 'ObjectPattern':
      return (pattern.properties as readonly unknown[]).flatMap(listBoundNames);
    default:
      return [];
  }
}

const declaringFields = /^(params|param|local|id)$/;

/**
 * Names the file gives to things of its own: `document` may be a parameter in an office. Scopes are not followed: a file that
 * declares such a name somewhere may use it everywhere; tsconfig.core.json, where these globals do not exist, closes that gap.
 */
function collectOwnNames(tree: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  walk(tree, (node, parent, field) => {
    // `export { fetch }` has a local name too, but declares nothing.
    if (parent === undefined || parent.type === 'ExportSpecifier' || !declaringFields.test(field)) return;
    for (const name of listBoundNames(node)) names.add(name);
  });
  return names;
}

function judgeIdentifier(node: SyntaxNode, parent: SyntaxNode | undefined, field: string): string | undefined {
  const name = String(node.name);
  if (name === 'Math') {
    const isMember = parent?.type === 'MemberExpression' && field === 'object' && parent.computed !== true;
    const property = isMember ? (parent.property as SyntaxNode).name : undefined;
    // `const { random } = Math` or `const maths = Math` would hide the roll of the dice.
    return property === undefined || property === 'random' ? 'Math.random: chance is seeded' : undefined;
  }
  const reason = Object.hasOwn(forbiddenGlobals, name) ? forbiddenGlobals[name] : undefined;
  return reason === undefined ? undefined : `${name}: ${reason}`;
}

function listGlobalFaults(tree: SyntaxNode): readonly { readonly start: number; readonly fault: string }[] {
  const ownNames = collectOwnNames(tree);
  const faults: { start: number; fault: string }[] = [];
  walk(tree, (node, parent, field) => {
    if (node.type !== 'Identifier' || isLabel(parent, field) || ownNames.has(String(node.name))) return;
    const fault = judgeIdentifier(node, parent, field);
    if (fault !== undefined) faults.push({ start: node.start, fault });
  });
  return faults;
}

/**
 * Checks one file of `src/` against the plan.
 * @param path from the project's root, with `/`
 * @returns one line per fault, `path:line fault`; empty when all is well
 */
export function checkFile(path: string, text: string): readonly string[] {
  const room = findRoom(path);
  const floor = floorOfRoom[room];
  if (floor === undefined) return [`${path}:1 is in no room of the plan`];
  const tree = parseSource(path, text);
  if (!isNode(tree)) return [`${path}:1 ${tree.fault}`];
  const requestFaults = listModuleRequests(tree).flatMap(({ specifier, start }) => {
    const fault = judgeRequest(path, room, floor, specifier);
    return fault === undefined ? [] : [{ start, fault }];
  });
  const globalFaults = floor < firstFloorWithOutsideWorld ? listGlobalFaults(tree) : [];
  return [...requestFaults, ...globalFaults].map(({ start, fault }) => `${path}:${findLine(text, start)} ${fault}`);
}
