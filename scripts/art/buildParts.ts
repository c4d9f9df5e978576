/**
 * Cuts the drawings of `scripts/art/drawings` into the parts that the office shows, as data in `src/office/generated`.
 * Run it after changing a drawing: `node scripts/art/buildParts.ts`. It needs a browser to measure the shapes.
 * Knows how files are named; the cutting itself is in `cutHall.ts`, `cutBureau.ts` and `cutPeople.ts`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';
import { cutBureau } from './cutBureau.ts';
import { cutHall } from './cutHall.ts';
import { type BodyDrawing, cutBody, cutHead, type Layer } from './cutPeople.ts';
import { layScissors } from './scissors.ts';

interface PersonSource {
  readonly id: string;
  readonly build: string;
  readonly tenue: string;
  readonly extras: readonly string[];
  readonly couleurs: Record<string, string>;
  readonly openPeeps: { readonly head: string };
  readonly humeurs: Record<string, unknown>;
}

const drawings = join(import.meta.dirname, 'drawings');
const target = join(import.meta.dirname, '..', '..', 'src', 'office', 'generated');
const read = (...path: string[]): string => readFileSync(join(drawings, ...path), 'utf8');

function write(name: string, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(target, `${name}.json`), text);
  console.log(`${name}.json`, `${Math.round(text.length / 102.4) / 10} kB`);
}

/** Writes poses with each repeated shape only once: `{n}` in a source stands for `shapes[n]`. */
function writePoses(name: string, poses: readonly BodyDrawing[]): void {
  const element = /<(?:path|circle|ellipse|rect)[^>]*\/>|<(path|circle|ellipse|rect)[^>]*><\/\1>/g;
  const counts = new Map<string, number>();
  const sources = poses.flatMap((pose) => [pose.back.svg, pose.over.svg, pose.front.svg]);
  for (const shape of sources.flatMap((source) => source.match(element) ?? [])) {
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const shapes = [...counts].filter(([, count]) => count > 1).map(([shape]) => shape);
  const pack = (layer: Layer): Layer => ({
    box: layer.box,
    svg: layer.svg.replace(element, (shape) => (shapes.includes(shape) ? `{${shapes.indexOf(shape)}}` : shape)),
  });
  const frames = poses.map((pose) => ({
    back: pack(pose.back),
    over: pack(pose.over),
    front: pack(pose.front),
    head: pose.head,
  }));
  write(name, { shapes, frames });
}

async function openDrawing(page: Page, svg: string): Promise<void> {
  await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`);
}

/** A place, ready to be cut. */
async function openPlace(page: Page, name: string): Promise<void> {
  await openDrawing(page, read(`${name}.svg`));
  // The back of every layer must be measured, hidden ones included.
  await page.evaluate(() => {
    for (const node of document.querySelectorAll('[display=none]')) node.removeAttribute('display');
  });
  await page.evaluate(layScissors);
}

/** Who is bald, or covers their hair, shows skin or cloth from behind. */
function backOfHead(person: PersonSource): string {
  const covers: Record<string, string> = { hijab: '--voile', turban: '--hat', noHair1: '--s1', noHair2: '--s1' };
  return covers[person.openPeeps.head] ?? '--hair';
}

async function cutEverything(page: Page): Promise<void> {
  await openPlace(page, 'hall');
  write('hall', await page.evaluate(cutHall));
  await openPlace(page, 'bureau');
  write('bureau', await page.evaluate(cutBureau));

  const people = (JSON.parse(read('people.json')) as { personnes: PersonSource[] }).personnes;
  const looks = people.map((person) => ({
    id: person.id,
    build: person.build,
    wardrobe: [person.build, person.tenue, ...person.extras].join('-'),
    colours: person.couleurs,
    nape: backOfHead(person),
    faces: person.humeurs,
  }));
  write('looks', Object.fromEntries(looks.map(({ id, ...look }) => [id, look])));
  write('faces', JSON.parse(read('faces.json')));
  for (const person of people) {
    await openDrawing(page, read('heads', `${person.id}.svg`));
    write(`head-${person.id}`, await page.evaluate(cutHead));
  }

  const wardrobes = new Map(looks.map((look, index) => [look.wardrobe, people[index] as PersonSource]));
  for (const [wardrobe, person] of wardrobes) {
    const choice = { dress: person.tenue, extras: person.extras, seenFromBehind: false };
    const poses = readdirSync(join(drawings, 'bodies')).filter((file) => file.startsWith(`${person.build}-`));
    for (const file of poses) {
      await openDrawing(page, read('bodies', file));
      const pose = basename(file, '.svg').slice(person.build.length + 1);
      writePoses(`body-${wardrobe}-${pose}`, [await page.evaluate(cutBody, choice)]);
    }
    await openDrawing(page, read('walk', `${person.build}-assis.svg`));
    writePoses(`body-${wardrobe}-assis`, [await page.evaluate(cutBody, choice)]);
    const steps = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => read('walk', `${person.build}-marche-${step}.svg`));
    for (const seenFromBehind of [false, true]) {
      const frames = [];
      for (const step of steps) {
        await openDrawing(page, step);
        frames.push(await page.evaluate(cutBody, { ...choice, seenFromBehind }));
      }
      writePoses(`body-${wardrobe}-marche${seenFromBehind ? '-dos' : ''}`, frames);
    }
  }
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((argument) => !argument.startsWith('--headless')),
  headless: true,
});
try {
  await cutEverything(await browser.newPage());
} finally {
  await browser.close();
}
