/**
 * One still picture with a sample of everything the tailored Phaser offers. Built twice by tailoredPhaser.test.ts, with the whole
 * Phaser and with the tailored one: both must draw the same pixels.
 */
import { Display, Game, GameObjects, Geom, Math as Maths, Scene, type Types, WEBGL } from 'phaser';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><circle cx="48" cy="48" r="40" fill="#c23f27"/></svg>`;

class Sample extends Scene {
  preload(): void {
    this.load.svg('disc', `data:image/svg+xml;base64,${btoa(svg)}`);
  }

  create(): void {
    this.cameras.main.setBackgroundColor('#f6eedd').setZoom(1.02);
    this.drawShapes();
    this.drawPictures();
    this.tweens.add({
      targets: this.add.rectangle(40, 330, 40, 40, 0x2c5d8c),
      x: 400,
      duration: 200,
      ease: 'Sine.easeInOut',
    });
    this.time.delayedCall(600, () => {
      this.game.loop.sleep();
      document.title = 'dessiné';
    });
  }

  private drawShapes(): void {
    const petrol = Display.Color.HexStringToColor('#1d4a52').color;
    this.add
      .graphics()
      .fillStyle(petrol)
      .fillRoundedRect(20, 20, 120, 80, 12)
      .lineStyle(4, 0x241c27)
      .strokeCircle(200, 60, 40);
    this.add.ellipse(300, 60, 80, 50, 0x3d6b45);
    this.add.circle(380, 60, 30, 0xf0b63f).setStrokeStyle(3, 0x241c27);
    this.add.line(0, 0, 420, 20, 500, 100, 0x241c27).setOrigin(0);
    this.add.polygon(560, 60, [0, 60, 30, 0, 60, 60], 0x98622f);
    this.add.zone(0, 0, 10, 10).setInteractive(new Geom.Rectangle(0, 0, 10, 10), Geom.Rectangle.Contains);
  }

  private drawPictures(): void {
    const disc = this.add.image(0, 0, 'disc').setTint(0xfbf4e3);
    const sprite = this.add.sprite(100, 0, 'disc').setAngle(30).setScale(0.8, 0.5);
    this.add.container(80, 200, [disc, sprite]);
    this.add.layer([new GameObjects.Image(this, 300, 200, 'disc').setAlpha(0.5)]);
    this.add.tileSprite(460, 200, 120, 80, 'disc').setTileScale(0.3);
    this.add.text(20, 270, 'Bonjour, puis-je vous aider ?', {
      fontFamily: 'monospace',
      fontSize: '20px',
      color: '#241c27',
    });
    this.add.particles(600, 200, 'disc', { speed: 0, lifespan: 60_000, scale: 0.3, emitting: false }).explode(1);
    const target = this.add.renderTexture(560, 330, 80, 60);
    target
      .fill(0x3f7175)
      .draw('disc', Maths.Clamp(500, 0, 40), 30)
      .render();
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
