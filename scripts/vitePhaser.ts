/**
 * Replaces `phaser` in built pages by the part of it that the office uses (phaser/entry.js): Phaser cannot be tree-shaken, and
 * schools share thin lines. Nothing changes while developing, nor in types.
 * Knows how Phaser's sources are put together; nothing of the office.
 */
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const rootFolder = join(import.meta.dirname, '..');
const sourceFolder = normalizePath(join(rootFolder, 'node_modules', 'phaser', 'src'));

/** Phaser's own build switches, written `typeof NAME` in its sources. Howler plays, WebGL draws, nobody debugs. */
const switches: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * @param entry the module that takes the place of `phaser`; the default is what Situ is built with
 * @throws through the build, when Phaser's sources bring a switch that is not in the table
 */
export function tailorPhaser(entry: string = join(rootFolder, 'scripts', 'phaser', 'entry.js')): Plugin {
  return {
    name: 'situ:tailor-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: normalizePath(entry) },
          { find: /^phaser-source\//, replacement: `${sourceFolder}/` },
        ],
      },
    }),
    transform: {
      filter: { id: /node_modules\/phaser\/src\// },
      handler(code) {
        return code.replaceAll(/typeof ((?:CANVAS|WEBGL|FEATURE|PLUGIN)_[A-Z0-9]+)\b/g, (_, name: string) => {
          const value = switches[name];
          if (value === undefined)
            throw new Error(`Phaser has a new build switch, ${name}: decide on it in vitePhaser.ts`);
          return String(value);
        });
      },
    },
  };
}
