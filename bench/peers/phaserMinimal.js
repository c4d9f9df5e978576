import 'phaser-source/polyfills/requestVideoFrame';
import 'phaser-source/renderer';
import 'phaser-source/events';
import Game from 'phaser-source/core/Game';
import Scene from 'phaser-source/scene/Scene';
import 'phaser-source/cameras/2d';
import 'phaser-source/input/InputPlugin';
import 'phaser-source/loader/LoaderPlugin';
import 'phaser-source/loader/filetypes/ImageFile';
import 'phaser-source/gameobjects/DisplayList';
import 'phaser-source/gameobjects/UpdateList';
import 'phaser-source/gameobjects/image/ImageFactory';
import 'phaser-source/gameobjects/graphics/GraphicsFactory';
import 'phaser-source/tweens';
import 'phaser-source/time';

export { Game, Scene };
