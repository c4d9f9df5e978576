/**
 * One still picture with a sample of everything the tailored Phaser offers. Built twice by tailoredPhaser.test.ts, with the whole
 * Phaser and with the tailored one: both must draw the same pixels.
 */
import { BlendModes, Game, GameObjects, Math as Maths, Scene, TintModes, type Types, WEBGL } from 'phaser';

const sampleSize = 96;

function drawDisc(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#c23f27';
  context.arc(sampleSize / 2, sampleSize / 2, 40, 0, Math.PI * 2);
  context.fill();
}

class Sample extends Scene {
  create(): void {
    const texture = this.textures.createCanvas('disc', sampleSize, sampleSize);
    if (texture === null) throw new Error('the texture was refused');
    drawDisc(texture.context);
    texture.refresh();
    texture.add('left', 0, 0, 0, sampleSize / 2, sampleSize);
    this.cameras.main.setBackgroundColor('#f6eedd').setZoom(1.02);
    this.drawShapes();
    this.drawPictures();
    const slider = this.add.rectangle(40, 330, 40, 40, 0x2c5d8c);
    this.tweens.add({ targets: slider, x: 400, duration: 200, ease: 'Sine.easeInOut' });
    this.time.delayedCall(600, () => {
      this.game.loop.sleep();
      document.title = 'dessiné';
    });
  }

  private drawShapes(): void {
    const ink = this.add.graphics();
    ink.fillStyle(0x1d4a52).fillRoundedRect(20, 20, 120, 80, 12).lineStyle(4, 0x241c27).strokeCircle(200, 60, 40);
    this.add.circle(380, 60, 30, 0xf0b63f).setStrokeStyle(3, 0x241c27);
    this.add.rectangle(480, 60, 80, 50, 0x3d6b45).setAngle(12);
    this.add.existing(new GameObjects.Rectangle(this, 580, 60, Maths.Clamp(500, 0, 60), 40, 0x98622f, 0.6));
  }

  private drawPictures(): void {
    const disc = this.add.image(0, 0, 'disc').setTint(0x3f7175).setTintMode(TintModes.FILL);
    const tilted = this.add.image(100, 0, 'disc').setAngle(30).setScale(0.8, 0.5);
    this.add.container(80, 200, [disc, tilted]).setAlpha(0.9);
    this.add.image(300, 200, 'disc', 'left');
    this.add.tileSprite(460, 200, 120, 80, 'disc').setTileScale(0.3).setBlendMode(BlendModes.MULTIPLY);
    const glowing = this.add.image(480, 330, 'disc').setScale(0.5).enableFilters();
    glowing.filters?.internal.addGlow(0xf0b63f, 4, 0, 1);
  }
}

const config: Types.Core.GameConfig = {
  type: WEBGL,
  width: 640,
  height: 380,
  banner: false,
  audio: { noAudio: true },
  scene: Sample,
};
new Game(config);
