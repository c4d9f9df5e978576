/**
 * Cuts the drawing of the back office into the parts that move apart: street, window, plant, director, clock, colleague, desk,
 * phone, screen. Runs inside a browser page (it needs the DOM), so it closes over nothing. Knows where each thing lies in
 * `bureau.svg`; nothing of how the parts are shown.
 */
import type { PlacePart } from './scissors.ts';

/** Cuts the `<svg>` already in the page. Throws when a thing it counts on is no longer where it was drawn. */
export function cutBureau(): Record<string, PlacePart> {
  const { parts, group, childrenOf, boxOf, startsWith, cut, cutPhone } = globalThis.scissors;
  const hasFill = (node: Element, ...fills: readonly string[]): boolean =>
    fills.includes(node.getAttribute('fill') ?? '');

  // The walls reach far beyond the stage, for very wide windows; seldom seen, they are drawn less sharp. What light falls on the
  // wall is drawn for the hour.
  const shell = childrenOf('bg').filter((node) => !hasFill(node, '#fff4d2'));
  const copies = (): Element[] => shell.map((node) => node.cloneNode(true) as Element);
  cut('wallLeft', copies(), [-620, -20, 562, 575]);
  cut('wallRight', copies(), [1838, -20, 542, 575]);
  cut('shell', shell, [-60, -20, 1900, 575]);

  // The street is what the panes cut out; the rest of the window is of the room.
  const window = childrenOf('window');
  const pane = group('pane');
  const street = window.filter((node) => node === pane || node.hasAttribute('clip-path'));
  const plant = window.slice(window.indexOf(startsWith(window, 'M280.3 364.6')));
  const leaves = plant.filter((node) => node.getAttribute('d')?.startsWith('M293.3 364.6'));
  cut('street', street, [-157, -20, 516, 452]);
  cut('plantLeaves', leaves);
  cut(
    'plantPot',
    plant.filter((node) => !leaves.includes(node)),
  );
  cut(
    'window',
    window.filter((node) => node.isConnected && node !== pane),
    [-300, -20, 700, 575],
  );

  // The director's room: what one sees in it, who is in it, and the glass before both.
  const direction = group('direction');
  const glass = childrenOf('direction-glass');
  const director = childrenOf('director');
  for (const id of ['director', 'direction-glass']) group(id).remove();
  cut('directionRoom', [...direction.children]);
  cut('director', director);
  cut('directionGlass', glass);

  const room = childrenOf('room');
  const clock = group('clock');
  for (const id of ['clock-hour', 'clock-minute']) clock.querySelector(`#${id}`)?.remove();
  cut('clock', [...clock.children]);
  cut('printer', childrenOf('printer'));
  const plain = room.filter((node) => node.id !== 'room-clock' && node.id !== 'printer');
  const isLamp = (node: Element): boolean => boxOf(node).y < 110 && boxOf(node).x > 1000 && boxOf(node).x < 1515;
  const lamps = plain.filter(isLamp);
  const isNear = (node: Element): boolean => boxOf(node).x < 1300;
  cut('lampNear', lamps.filter(isNear));
  cut(
    'lampFar',
    lamps.filter((node) => node.isConnected),
  );
  const others = plain.filter((node) => node.isConnected);
  cut(
    'calendar',
    others.filter((node) => boxOf(node).x < 1000),
  );
  const right = others.filter((node) => node.isConnected);
  const isCabinet = (node: Element): boolean => boxOf(node).y > 400;
  cut('cabinet', right.filter(isCabinet), [1436, 416, 286, 138]);
  cut(
    'shelves',
    right.filter((node) => node.isConnected),
    [1508, -20, 412, 320],
  );

  // The colleague: one body that listens or works, one that speaks; her head moves apart, and is one of the cast's.
  const bodyOf = (state: string): Element[] => {
    const body = group(`colleague-${state}`);
    body.querySelector('.head')?.remove();
    return [...body.children];
  };
  cut('colleagueBody', bodyOf('look'), [200, 376, 420, 190]);
  cut('colleagueTalkBody', bodyOf('talk'), [200, 376, 460, 190]);
  cut('colleagueTalkHand', childrenOf('colleague-talk-hands'));
  cut('colleagueScreen', childrenOf('colleague-screen'));

  // The desk, and what lies on it.
  cut('notepad', [group('notepad')]);
  cut('keyboard', [group('keyboard').parentElement as Element]);
  cut('mouse', [group('mouse')]);
  cut('mug', [group('mug').parentElement as Element]);
  // Of the shadows only the phone's has its thing here.
  const shadows = childrenOf('counter-shadows');
  cut(
    'phoneShadow',
    shadows.filter((node) => boxOf(node).x < 600),
  );
  group('counter-shadows').remove();
  cut('ledge', childrenOf('desk-base'), [-80, 538, 1920, 170]);
  cut('pens', childrenOf('pen-pot'));
  cut('trays', childrenOf('trays'));
  cutPhone();

  // What the screen says is the tools', and the hour that of the day played: only its layout is drawn.
  for (const node of childrenOf('screen-content')) {
    const isLettering = hasFill(node, '#fbf4e3');
    if (isLettering) node.remove();
  }
  cut('monitor', childrenOf('screen'));
  return parts;
}
