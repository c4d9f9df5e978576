/**
 * The part of Phaser that the office may use, module by module. Stands in for `phaser` in built pages (see ../vitePhaser.ts);
 * while developing the whole library is there. When the office needs more, add it here: tests/house/phaser.test.ts says so.
 * Not here on purpose: the Canvas renderer, sound, physics, tile maps, video, DOM elements.
 */

// The renderer comes before Game: the other way round, their import cycle finds half a renderer.
import 'phaser-source/polyfills/requestVideoFrame';
import 'phaser-source/renderer';

import Animations from 'phaser-source/animations';
import Scene2D from 'phaser-source/cameras/2d';
import constants from 'phaser-source/const';
import Core from 'phaser-source/core';
import Game from 'phaser-source/core/Game';
import Data from 'phaser-source/data';
import ColorMatrix from 'phaser-source/display/ColorMatrix';
import Color from 'phaser-source/display/color';
import Masks from 'phaser-source/display/mask';
import Events from 'phaser-source/events';
import Filters from 'phaser-source/filters';
import Components from 'phaser-source/gameobjects/components';
import Container from 'phaser-source/gameobjects/container/Container';
import GameObject from 'phaser-source/gameobjects/GameObject';
import Graphics from 'phaser-source/gameobjects/graphics/Graphics';
import Group from 'phaser-source/gameobjects/group/Group';
import GameImage from 'phaser-source/gameobjects/image/Image';
import Layer from 'phaser-source/gameobjects/layer/Layer';
import Particles from 'phaser-source/gameobjects/particles';
import RenderTexture from 'phaser-source/gameobjects/rendertexture/RenderTexture';
import Arc from 'phaser-source/gameobjects/shape/arc/Arc';
import EllipseShape from 'phaser-source/gameobjects/shape/ellipse/Ellipse';
import LineShape from 'phaser-source/gameobjects/shape/line/Line';
import PolygonShape from 'phaser-source/gameobjects/shape/polygon/Polygon';
import RectangleShape from 'phaser-source/gameobjects/shape/rectangle/Rectangle';
import Sprite from 'phaser-source/gameobjects/sprite/Sprite';
import GameText from 'phaser-source/gameobjects/text/Text';
import TileSprite from 'phaser-source/gameobjects/tilesprite/TileSprite';
import Zone from 'phaser-source/gameobjects/zone/Zone';
import Renderer from 'phaser-source/renderer';
import BlendModes from 'phaser-source/renderer/BlendModes';
import ScaleModes from 'phaser-source/renderer/ScaleModes';
import TintModes from 'phaser-source/renderer/TintModes';
// Each factory teaches `scene.add` one word.
import 'phaser-source/gameobjects/container/ContainerFactory';
import 'phaser-source/gameobjects/graphics/GraphicsFactory';
import 'phaser-source/gameobjects/group/GroupFactory';
import 'phaser-source/gameobjects/image/ImageFactory';
import 'phaser-source/gameobjects/layer/LayerFactory';
import 'phaser-source/gameobjects/particles/ParticleEmitterFactory';
import 'phaser-source/gameobjects/rendertexture/RenderTextureFactory';
import 'phaser-source/gameobjects/shape/arc/ArcFactory';
import 'phaser-source/gameobjects/shape/ellipse/EllipseFactory';
import 'phaser-source/gameobjects/shape/line/LineFactory';
import 'phaser-source/gameobjects/shape/polygon/PolygonFactory';
import 'phaser-source/gameobjects/shape/rectangle/RectangleFactory';
import 'phaser-source/gameobjects/sprite/SpriteFactory';
import 'phaser-source/gameobjects/text/TextFactory';
import 'phaser-source/gameobjects/tilesprite/TileSpriteFactory';
import 'phaser-source/gameobjects/zone/ZoneFactory';
// `scene.make` serves for what is drawn before it is shown.
import 'phaser-source/gameobjects/graphics/GraphicsCreator';
import 'phaser-source/gameobjects/image/ImageCreator';
import 'phaser-source/gameobjects/text/TextCreator';
import DisplayList from 'phaser-source/gameobjects/DisplayList';
import UpdateList from 'phaser-source/gameobjects/UpdateList';
import Circle from 'phaser-source/geom/circle/Circle';
import Ellipse from 'phaser-source/geom/ellipse/Ellipse';
import Line from 'phaser-source/geom/line/Line';
import Rectangle from 'phaser-source/geom/rectangle/Rectangle';
import Input from 'phaser-source/input';
import LoaderEvents from 'phaser-source/loader/events';
import LoaderPlugin from 'phaser-source/loader/LoaderPlugin';
// Each file type teaches `scene.load` one word.
import 'phaser-source/loader/filetypes/AtlasJSONFile';
import 'phaser-source/loader/filetypes/ImageFile';
import 'phaser-source/loader/filetypes/JSONFile';
import 'phaser-source/loader/filetypes/MultiAtlasFile';
import 'phaser-source/loader/filetypes/SVGFile';
import 'phaser-source/loader/filetypes/TextFile';
import PhaserMath from 'phaser-source/math';
import Scale from 'phaser-source/scale';
import Scenes from 'phaser-source/scene';
import Scene from 'phaser-source/scene/Scene';
import Textures from 'phaser-source/textures';
import Time from 'phaser-source/time';
import Tweens from 'phaser-source/tweens';

export const Cameras = { Scene2D };
export const Display = { Color, ColorMatrix, Masks };
export const GameObjects = {
  Arc,
  Components,
  Container,
  DisplayList,
  Ellipse: EllipseShape,
  GameObject,
  Graphics,
  Group,
  Image: GameImage,
  Layer,
  Line: LineShape,
  Particles,
  Polygon: PolygonShape,
  Rectangle: RectangleShape,
  RenderTexture,
  Sprite,
  Text: GameText,
  TileSprite,
  UpdateList,
  Zone,
};
export const Geom = { Circle, Ellipse, Line, Rectangle };
export const Loader = { Events: LoaderEvents, LoaderPlugin };
export {
  Animations,
  BlendModes,
  Core,
  Data,
  Events,
  Filters,
  Game,
  Input,
  PhaserMath as Math,
  Renderer,
  Scale,
  ScaleModes,
  Scene,
  Scenes,
  Textures,
  Time,
  TintModes,
  Tweens,
};
export const { AUTO, HEADLESS, VERSION, WEBGL } = constants;
