/**
 * The least a page must do to show a frame with the three engines of this field: Phaser, XState and Howler, whole and unadorned.
 */
import { Howler } from 'howler';
import { Core, Game, Scene, type Types, WEBGL } from 'phaser';
import { createActor, setup } from 'xstate';

const light = setup({}).createMachine({ initial: 'off', states: { off: { on: { press: 'on' } }, on: {} } });

class Hall extends Scene {
  create(): void {
    const actor = createActor(light).start();
    actor.send({ type: 'press' });
    Howler.volume(0.5);
    this.add.rectangle(640, 360, 400, 200, actor.getSnapshot().matches('on') ? 0x1d4a52 : 0x241c27);
    this.add.text(560, 340, 'Bonjour');
    this.game.events.once(Core.Events.POST_RENDER, () => requestAnimationFrame((now) => (window.usableMs = now)));
  }
}

const config: Types.Core.GameConfig = {
  type: WEBGL,
  width: 1280,
  height: 720,
  banner: false,
  audio: { noAudio: true },
  scene: Hall,
};
new Game(config);
