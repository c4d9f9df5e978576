/**
 * Only the modules of Phaser that the office uses today: what scripts/phaser/entry.js is weighed against.
 */
import 'phaser-source/polyfills/requestVideoFrame';
import 'phaser-source/renderer';
import 'phaser-source/events';
import 'phaser-source/cameras/2d';
import 'phaser-source/gameobjects/DisplayList';
import 'phaser-source/gameobjects/UpdateList';
import 'phaser-source/gameobjects/container/ContainerFactory';
import 'phaser-source/gameobjects/image/ImageFactory';
import 'phaser-source/gameobjects/shape/arc/ArcFactory';
import 'phaser-source/gameobjects/shape/rectangle/RectangleFactory';
import 'phaser-source/gameobjects/tilesprite/TileSpriteFactory';
import 'phaser-source/scene/ScenePlugin';
import constants from 'phaser-source/const';
import Core from 'phaser-source/core';
import Game from 'phaser-source/core/Game';
import BlendModes from 'phaser-source/renderer/BlendModes';
import Scale from 'phaser-source/scale';
import Scene from 'phaser-source/scene/Scene';

export { BlendModes, Core, Game, Scale, Scene };
export const { WEBGL } = constants;
