/**
 * Soft things drawn once on a small canvas: the pool of light where I look, the veil of a threat, motes of dust; and the
 * grain of the paper. Knows colours; nothing of when they show.
 */
import type { Textures } from 'phaser';

export const effectsKey = 'effects';
export const grainKey = 'grain';

/** Half the side of the pool’s frame lies this many radii from its centre: the dimmed colour goes on far past the light. */
export const poolReach = 4.6;

function radial(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  side: number,
  radius: number,
  stops: readonly (readonly [number, string])[],
): void {
  const centre = { x: x + side / 2, y: y + side / 2 };
  const gradient = context.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, radius);
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour);
  context.fillStyle = gradient;
  context.fillRect(x, y, side, side);
}

/** Draws the soft frames: `pool`, `veil`, `mote`, `glow`. */
export function addEffects(textures: Textures.TextureManager): void {
  const canvas = document.createElement('canvas');
  canvas.width = 1024 + 4;
  canvas.height = 512;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no canvas');
  // Multiplied over the stage: full light within, dim beyond. Values of the art direction.
  radial(context, 0, 0, 512, 256 / poolReach, [
    [0, '#fffdf6'],
    [0.5, '#fffdf6'],
    [0.745, '#e2d5cb'],
    [1, '#cfc0ba'],
  ]);
  radial(context, 514, 0, 256, 128, [
    [0, 'rgba(58,34,52,0)'],
    [0.42, 'rgba(58,34,52,0)'],
    [0.72, 'rgba(52,28,46,0.38)'],
    [1, 'rgba(36,20,34,0.86)'],
  ]);
  radial(context, 772, 0, 64, 32, [
    [0, 'rgba(255,248,224,1)'],
    [0.4, 'rgba(255,246,214,0.7)'],
    [1, 'rgba(255,244,208,0)'],
  ]);
  radial(context, 838, 0, 128, 64, [
    [0, 'rgba(255,226,158,0.85)'],
    [0.35, 'rgba(255,214,140,0.36)'],
    [1, 'rgba(255,206,128,0)'],
  ]);
  // Not `addCanvas`: it reads every pixel back, for whoever would change them later.
  const texture = textures.create(effectsKey, canvas);
  texture?.add('pool', 0, 0, 0, 512, 512);
  texture?.add('veil', 0, 514, 0, 256, 256);
  texture?.add('mote', 0, 772, 0, 64, 64);
  texture?.add('glow', 0, 838, 0, 128, 128);
}

/** The tooth of the paper, as an SVG tile 220 px wide. */
export const grainSide = 220;
export const grainTile =
  '<svg xmlns="http://www.w3.org/2000/svg" width="220" height="220"><filter id="n" x="0" y="0" width="1" height="1">' +
  '<feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="4" stitchTiles="stitch"/>' +
  '<feColorMatrix values="0 0 0 0 .42 0 0 0 0 .33 0 0 0 0 .28 0 0 0 1.5 -.55"/></filter>' +
  '<rect width="220" height="220" filter="url(#n)"/></svg>';
