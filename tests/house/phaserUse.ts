/**
 * Says what the office uses of Phaser that built pages do not contain. Reads sources as text; runs nothing of Phaser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLine, isNode, listChildren, parseSource, type SyntaxNode, walk } from './syntax.ts';

const rootFolder = join(import.meta.dirname, '..', '..');
const phaserSource = join(rootFolder, 'node_modules', 'phaser', 'src');

/** What the tailored Phaser offers. */
export interface PhaserOffer {
  /** Exported names; for a namespace spelled out in the entry, the names inside it. */
  readonly names: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Words taught to `scene.add`, `scene.make` and `scene.load`. */
  readonly words: Readonly<Record<string, ReadonlySet<string>>>;
  /** Parts of a scene that are not there: `input`, `sound`… */
  readonly absentParts: ReadonlySet<string>;
}

/** Parts of a scene that a module of Phaser brings; those with no module are never brought. */
const moduleOfPart: Readonly<Record<string, string>> = {
  input: 'input',
  lights: 'gameobjects/lights',
  load: 'loader/LoaderPlugin',
  physics: '(refused)',
  sound: '(refused)',
  time: 'time',
  tweens: 'tweens',
};

const teachers = [
  { verb: 'add', pattern: /GameObjectFactory\.register\('(\w+)'/g },
  { verb: 'make', pattern: /GameObjectCreator\.register\('(\w+)'/g },
  { verb: 'load', pattern: /FileTypesManager\.register\('(\w+)'/g },
] as const;

/** `add.existing`, `load.setPath`… are methods of the three themselves, not words taught. */
const ownMethods = /^(existing|set\w+|start|on|once|off|reset|isLoading|isReady)$/;

function listTaughtWords(entryText: string): PhaserOffer['words'] {
  const words: Record<string, Set<string>> = { add: new Set(), make: new Set(), load: new Set() };
  const files = [...entryText.matchAll(/'phaser-source\/([^']+)'/g)].map(([, path]) => path);
  // The tween plugin teaches its own words when it loads.
  const taught = [...files.filter((path) => /(Factory|Creator|File)$/.test(path ?? '')), 'tweens/TweenManager'];
  for (const path of taught) {
    const text = readFileSync(join(phaserSource, `${path}.js`), 'utf8');
    for (const { verb, pattern } of teachers) {
      for (const [, word] of text.matchAll(pattern)) words[verb]?.add(word ?? '');
    }
  }
  return words;
}

function listKeys(namespace: unknown): ReadonlySet<string> | undefined {
  if (!isNode(namespace) || namespace.type !== 'ObjectExpression') return undefined;
  return new Set(listChildren(namespace).map(({ child }) => String((child.key as SyntaxNode).name)));
}

/** Reads what scripts/phaser/entry.js exports. */
export function readOffer(entryText: string): PhaserOffer {
  const tree = parseSource('entry.js', entryText);
  if (!isNode(tree)) throw new Error(tree.fault);
  const names = new Map<string, ReadonlySet<string> | undefined>();
  walk(tree, (node, parent) => {
    if (node.type === 'ExportSpecifier') names.set(String((node.exported as SyntaxNode).name), undefined);
    if (node.type !== 'VariableDeclarator' || parent?.type !== 'VariableDeclaration') return;
    const id = node.id as SyntaxNode;
    if (id.type === 'Identifier') names.set(String(id.name), listKeys(node.init));
    else for (const { child } of listChildren(id)) names.set(String((child.key as SyntaxNode).name), undefined);
  });
  const absentParts = Object.entries(moduleOfPart).filter(([, path]) => !entryText.includes(`'phaser-source/${path}'`));
  return { names, words: listTaughtWords(entryText), absentParts: new Set(absentParts.map(([part]) => part)) };
}

/** Local name → name exported by Phaser, or `*` for the whole. Types do not count: they are not there at run time. */
function listPhaserNames(tree: SyntaxNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type !== 'ImportDeclaration' || (node.source as SyntaxNode).value !== 'phaser') return;
    if (node.importKind === 'type') return;
    for (const specifier of node.specifiers as readonly SyntaxNode[]) {
      if (specifier.importKind === 'type') continue;
      const imported = specifier.type === 'ImportSpecifier' ? String((specifier.imported as SyntaxNode).name) : '*';
      names.set(String((specifier.local as SyntaxNode).name), imported);
    }
  });
  return names;
}

/** `Phaser.GameObjects.Image` → ['Phaser', 'GameObjects', 'Image']; empty when it is not a plain chain. */
function readChain(node: SyntaxNode): readonly string[] {
  if (node.type === 'Identifier') return [String(node.name)];
  if (node.type !== 'MemberExpression' || node.computed === true) return [];
  const head = readChain(node.object as SyntaxNode);
  return head.length === 0 ? [] : [...head, String((node.property as SyntaxNode).name)];
}

function judgeChain(chain: readonly string[], offer: PhaserOffer): string | undefined {
  const [name, inner] = chain;
  if (name === undefined) return undefined;
  if (!offer.names.has(name)) return `Phaser.${name}`;
  const keys = offer.names.get(name);
  return keys !== undefined && inner !== undefined && !keys.has(inner) ? `Phaser.${name}.${inner}` : undefined;
}

function judgeWord(node: SyntaxNode, offer: PhaserOffer): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = node.callee as SyntaxNode;
  const object = callee.type === 'MemberExpression' ? (callee.object as SyntaxNode) : undefined;
  if (object?.type !== 'MemberExpression' || callee.computed === true) return undefined;
  const verb = String((object.property as SyntaxNode).name);
  const word = String((callee.property as SyntaxNode).name);
  const taught = Object.hasOwn(offer.words, verb) ? offer.words[verb] : undefined;
  if (taught === undefined || taught.has(word) || ownMethods.test(word)) return undefined;
  return `scene.${verb}.${word}()`;
}

/** `scene.input` and `figure.scene.input` anywhere; `this.input` where a scene is defined. */
function judgePart(node: SyntaxNode, definesScene: boolean, offer: PhaserOffer): string | undefined {
  if (node.type !== 'MemberExpression' || node.computed === true) return undefined;
  const object = node.object as SyntaxNode;
  const isScene =
    (object.type === 'Identifier' && object.name === 'scene') ||
    (object.type === 'MemberExpression' && (object.property as SyntaxNode).name === 'scene') ||
    (object.type === 'ThisExpression' && definesScene);
  const part = String((node.property as SyntaxNode).name);
  return isScene && offer.absentParts.has(part) ? `scene.${part}` : undefined;
}

/**
 * @returns one line per thing missing, `path:line what`; empty when built pages have all this file needs
 */
export function listMissing(path: string, text: string, offer: PhaserOffer): readonly string[] {
  const tree = parseSource(path, text);
  if (!isNode(tree)) return [`${path}:1 ${tree.fault}`];
  const names = listPhaserNames(tree);
  const missing = new Set<string>();
  for (const imported of names.values()) {
    if (imported !== '*' && !offer.names.has(imported)) missing.add(`${path}:1 Phaser.${imported}`);
  }
  const definesScene = [...names.values()].includes('Scene');
  walk(tree, (node) => {
    const [local = '', ...rest] = readChain(node);
    const imported = names.get(local);
    const chain = imported === undefined ? [] : imported === '*' ? rest : [imported, ...rest];
    const what = judgeChain(chain, offer) ?? judgeWord(node, offer) ?? judgePart(node, definesScene, offer);
    if (what !== undefined) missing.add(`${path}:${findLine(text, node.start)} ${what}`);
  });
  return [...missing];
}
