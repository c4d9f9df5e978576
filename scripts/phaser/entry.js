/**
 * The part of Phaser that the office may use, module by module. Stands in for `phaser` in built pages (see ../vitePhaser.ts);
 * while developing the whole library is there. When the office needs more, add it here: tests/house/phaser.test.ts says so,
 * and show it in tests/browser/phaser/scene.ts, which proves that it draws.
 * Not here on purpose: the Canvas renderer, sound, input (the DOM takes it), the loader (pages bring the drawings), physics.
 */

// The renderer comes before Game: the other way round, their import cycle finds half a renderer.
import 'phaser-source/polyfills/requestVideoFrame';
import 'phaser-source/renderer';
// These register what every scene is made of.
import 'phaser-source/events';
import 'phaser-source/cameras/2d';
import 'phaser-source/gameobjects/DisplayList';
import 'phaser-source/gameobjects/UpdateList';
import 'phaser-source/scene/ScenePlugin';
// Each factory teaches `scene.add` one word.
import 'phaser-source/gameobjects/container/ContainerFactory';
import 'phaser-source/gameobjects/graphics/GraphicsFactory';
import 'phaser-source/gameobjects/image/ImageFactory';
import 'phaser-source/gameobjects/shape/arc/ArcFactory';
import 'phaser-source/gameobjects/shape/rectangle/RectangleFactory';
import 'phaser-source/gameobjects/tilesprite/TileSpriteFactory';
import constants from 'phaser-source/const';
import Core from 'phaser-source/core';
import Game from 'phaser-source/core/Game';
import Container from 'phaser-source/gameobjects/container/Container';
import Graphics from 'phaser-source/gameobjects/graphics/Graphics';
import GameImage from 'phaser-source/gameobjects/image/Image';
import Arc from 'phaser-source/gameobjects/shape/arc/Arc';
import Rectangle from 'phaser-source/gameobjects/shape/rectangle/Rectangle';
import TileSprite from 'phaser-source/gameobjects/tilesprite/TileSprite';
import PhaserMath from 'phaser-source/math';
import BlendModes from 'phaser-source/renderer/BlendModes';
import TintModes from 'phaser-source/renderer/TintModes';
import Scale from 'phaser-source/scale';
import Scene from 'phaser-source/scene/Scene';
import Textures from 'phaser-source/textures';
import Time from 'phaser-source/time';
import Tweens from 'phaser-source/tweens';

export const GameObjects = { Arc, Container, Graphics, Image: GameImage, Rectangle, TileSprite };
export { BlendModes, Core, Game, PhaserMath as Math, Scale, Scene, Textures, Time, TintModes, Tweens };
export const { AUTO, HEADLESS, VERSION, WEBGL } = constants;
