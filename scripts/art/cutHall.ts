/**
 * Cuts the drawing of the hall into the parts that move apart: doors, plant, clock, phone, counter, light.
 * Runs inside a browser page (it needs the DOM), so it closes over nothing. Knows where each thing lies in `hall.svg`;
 * nothing of how the parts are shown.
 */
import type { PlacePart } from './scissors.ts';

/** Cuts the `<svg>` already in the page. Throws when a thing it counts on is no longer where it was drawn. */
export function cutHall(): Record<string, PlacePart> {
  const { parts, group, childrenOf, boxOf, draw, startsWith, between, cut, cutPhone } = globalThis.scissors;

  const isMoved = (node: Element, x: number): boolean =>
    Number(/translate\(([-\d.]+)/.exec(node.getAttribute('transform') ?? '')?.[1] ?? 0) > x;

  // The street and the shell reach far beyond the stage, for very wide windows.
  const ground = childrenOf('bg');
  const isStreet = (node: Element): boolean => node.id === 'glass' || node.hasAttribute('clip-path');
  cut('street', ground.filter(isStreet), [528, 112, 800, 337]);
  cut(
    'shell',
    ground.filter((node) => !isStreet(node)),
    [-213, -60, 2172, 640],
  );

  // Beyond the drawing, the walls run on along the same lines, for windows flatter than it.
  const wall = (side: string, dado: string, shade: string, light: [string, string]): Element[] =>
    draw(
      `<path d="${side}" fill="${light[0]}"/><path d="${dado}" fill="${light[1]}"/>` +
        `<path d="${shade}" fill="#6b4f3f" opacity=".19"/>`,
    );
  const beyondLeft = wall(
    'M-200-254.500L-620-466V762.500L-200 647.900Z',
    'M-200 407.400L-620 435.400V762.500L-200 647.900Z',
    'M-200-254.500L-620-466V762.500L-200 647.900Z',
    ['#e6d7b9', '#bccabd'],
  );
  const beyondRight = wall(
    'M1946-253L2380-509.600V786.800L1946 647.200Z',
    'M1946 407.200L2380 441.200V786.800L1946 647.200Z',
    'M1946-253L2380-509.600V786.800L1946 647.200Z',
    ['#f3e8d1', '#d3ddcd'],
  );
  cut('wallLeft', beyondLeft, [-620, -60, 420, 640]);
  cut('wallRight', beyondRight, [1946, -60, 434, 640]);

  // Doors: each leaf swings, so its handle, stripe and notice go with it.
  const doors = childrenOf('doors');
  const leaves = between(doors, 'M965 270.8h82', 'M1000 242.2');
  const line = (d: string): string =>
    ['stroke="#7a5a2e" stroke-width="6"', 'stroke="#e0b45c" stroke-width="3.4"']
      .map((stroke) => `<path d="${d}" fill="none" ${stroke} stroke-linecap="round"/>`)
      .join('');
  const left = leaves.filter((node) => /^M9(65|74|79|84)/.test(node.getAttribute('d') ?? ''));
  const right = leaves.filter((node) => /^M10(49|58)/.test(node.getAttribute('d') ?? ''));
  const stripe = (d: string): string => `<path d="${d}" fill="#fffaf0" opacity=".9"/>`;
  const exit = [...between(doors, 'M1000 242.2', 'M955.9 450.3')];
  cut('exitSign', exit);
  cut('doorLeft', [...left, ...draw(line('M1031 340v52') + stripe('M977 352h60v5h-60Z'))]);
  cut('doorRight', [...right, ...draw(line('M1065 340v52') + stripe('M1060 352h60v5h-60Z'))]);
  for (const node of leaves) node.remove();
  cut('floorLight', childrenOf('doors-floor-light'));
  group('doors-floor-light').remove();
  cut('doors', childrenOf('doors'));

  // The signs hang in front of everything of the hall.
  const signs = childrenOf('hall-signs');
  const clock = group('clock');
  for (const id of ['clock-hour', 'clock-minute']) group(id).remove();
  const rope = startsWith(signs, 'M556 28');
  const accueil = signs.slice(signs.indexOf(clock) + 1);
  cut('clock', [rope, ...clock.children]);
  cut('accueil', accueil);
  // Things that hang or stand apart are cut apart: a part is a rectangle, and empty rectangles cost time to draw.
  const isOnTheRight = (node: Element): boolean => boxOf(node).x > 1200 || isMoved(node, 1200);
  const others = signs.filter((node) => node !== clock && node !== rope && !accueil.includes(node));
  const exitWay = others.filter(isOnTheRight);
  cut(
    'signWaiting',
    others.filter((node) => !exitWay.includes(node)),
    undefined,
    6,
  );
  cut('signExit', exitWay, undefined, 6);
  cut('works', childrenOf('hall-travaux'));
  for (const id of ['hall-signs', 'hall-travaux']) group(id).remove();
  const furniture = childrenOf('hall');
  const leafStart = furniture.indexOf(startsWith(furniture, 'M1292 422.6c-33.5'));
  const potStart = furniture.indexOf(startsWith(furniture, 'M1249.4 420.3'));
  cut('plantLeaves', furniture.slice(leafStart, potStart));
  cut('plantPot', furniture.slice(potStart));
  const plain = furniture.slice(0, leafStart);
  const isLamp = (node: Element): boolean => boxOf(node).x > 590 && boxOf(node).y < 200 && boxOf(node).x < 1340 + 60;
  const isRight = (node: Element): boolean => !isLamp(node) && boxOf(node).x > 1330;
  cut(
    'lampsFar',
    plain.filter((node) => isLamp(node) && boxOf(node).x < 800),
  );
  cut(
    'lampsNear',
    plain.filter((node) => isLamp(node) && node.isConnected && boxOf(node).x > 800),
  );
  cut(
    'furnitureRight',
    plain.filter((node) => node.isConnected && isRight(node)),
  );
  cut(
    'furnitureLeft',
    plain.filter((node) => node.isConnected),
  );

  cut(
    'belt',
    childrenOf('queue-belt').map((node) => node),
    undefined,
    4,
  );
  cut('beams', childrenOf('light'));

  // The counter, and what lies on it.
  cut('register', childrenOf('register'));
  cut('keyboard', childrenOf('keyboard'));
  cut('mug', childrenOf('mug'));
  const shadows = childrenOf('counter-shadows');
  const visitorShadow = startsWith(shadows, 'M470 551');
  cut('visitorShadow', [visitorShadow]);
  cut(
    'thingShadows',
    shadows.filter((node) => node !== visitorShadow),
  );
  group('counter-shadows').remove();
  cut('ledge', childrenOf('counter-base'), [-80, 538, 1920, 170]);
  cut('badges', childrenOf('badge-tray'));
  cut('pens', childrenOf('pen-pot'));
  cut('bell', childrenOf('bell'));
  cutPhone();
  // On very wide windows the right edge of the screen shows: give it one.
  const bezel = draw(
    '<path d="M1834 296.500q18-4 26 2q6 5 6 16v414q0 11-8 13q-10 2-24-1Z" fill="#2b343a" stroke="#241c27" stroke-width="6" stroke-linejoin="round"/>',
  );
  cut('monitor', [...childrenOf('monitor'), ...bezel]);
  return parts;
}
