/**
 * Cuts bodies and heads into layers with their boxes. Runs inside a browser page, so each function closes over nothing.
 * Knows how the drawings of people are grouped; nothing of who wears what.
 */

/** [x, y, width, height] in body units (neck at 406,504; floor at 2080). */
export type Box = readonly [number, number, number, number];

/** A layer of a body: its source, and the box around it (null when it is empty). */
export interface Layer {
  readonly svg: string;
  readonly box: Box | null;
}

/** A body in one pose, without its head. `head`: how the head sits (shift in body units, tilt in degrees). */
export interface BodyDrawing {
  readonly back: Layer;
  readonly over: Layer;
  readonly front: Layer;
  readonly head: { readonly dx: number; readonly dy: number; readonly deg: number };
}

/** A head without a face: what lies under the face, what lies over it, and the box around all. */
export interface HeadDrawing {
  readonly under: string;
  readonly over: string;
  readonly box: Box;
}

/** Cuts the body now in the page, dressed in `dress` with `extras`. With `seenFromBehind`, redraws it as seen from its back. */
export function cutBody(choice: { dress: string; extras: readonly string[]; seenFromBehind: boolean }): BodyDrawing {
  const root = document.querySelector('svg') as SVGSVGElement;
  const layerOf = (group: Element | null): Layer => {
    if (!group || group.children.length === 0) return { svg: '', box: null };
    const measured = (group as SVGGElement).getBBox();
    // Hands are thick strokes, which a bounding box ignores.
    const pad = 36;
    const svg = group.innerHTML
      .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
      .replace(/><\/(path|circle|ellipse|rect)>/g, '/>')
      .replace(/ id="[^"]*"/g, '')
      .replace(/ class="(tenue|extra) [^"]*"/g, '');
    const x = Math.floor(measured.x - pad);
    const y = Math.floor(measured.y - pad);
    return { svg, box: [x, y, Math.ceil(measured.width + 2 * pad), Math.ceil(measured.height + 2 * pad)] };
  };
  for (const node of root.querySelectorAll('.tenue, .extra')) {
    const worn =
      node.classList.contains(`tenue-${choice.dress}`) ||
      choice.extras.some((extra) => node.classList.contains(`extra-${extra}`));
    if (worn) node.removeAttribute('display');
    else node.remove();
  }
  const slot = root.querySelector('.couche-head')?.getAttribute('transform') ?? '';
  const shift = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(slot);
  const tilt = /rotate\(([-\d.]+)/.exec(slot);
  const back = root.querySelector('.couche-back') as SVGGElement;
  if (choice.seenFromBehind) {
    // From behind, the arm that was in front is hidden by the body, and the other way round; nothing buttons in the back.
    for (const node of back.querySelectorAll('.tenue, .extra-badge')) node.remove();
    const legs = back.querySelector('[id$="-jambes"]') as Element;
    const trunk = back.querySelector('[id$="-torse"]') as Element;
    const sway = trunk.closest('[id$="-buste"]')?.getAttribute('transform') ?? '';
    const arms = [...back.querySelectorAll('[id$="-bras-g"], [id$="-bras-d"]')];
    const isBehind = (arm: Element): boolean =>
      Boolean(arm.compareDocumentPosition(legs) & Node.DOCUMENT_POSITION_FOLLOWING);
    const near = arms.filter(isBehind);
    const far = arms.filter((arm) => !isBehind(arm));
    const make = (children: readonly Element[]): Element => {
      const holder = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      if (sway) holder.setAttribute('transform', sway);
      holder.append(...children);
      return holder;
    };
    const details = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    details.innerHTML =
      '<path class="i-s1" d="M330 400h146v120q-73 30-146 0Z"/><path class="i-s2" d="M330 470q73 40 146 0v50q-73 30-146 0Z"/>' +
      '<path class="i-c3" d="M284 500q120 52 242 0l14 44q-134 58-270 0Z"/>' +
      '<path class="i-l" d="M284 500q120 52 242 0M270 544q136 58 270 0" stroke-width="11"/>' +
      '<path class="i-l" d="M408 586q-4 260 0 560" stroke-width="7" opacity=".55"/>';
    const strap = [...back.querySelectorAll('.extra-sangle')];
    const middle = make([trunk, ...strap, details]);
    const order = [make(far), legs, middle, make(near)];
    back.replaceChildren(...order);
  }
  return {
    back: layerOf(back),
    over: layerOf(root.querySelector('.couche-over')),
    front: layerOf(root.querySelector('.couche-front')),
    head: { dx: Number(shift?.[1] ?? 0), dy: Number(shift?.[2] ?? 0), deg: Number(tilt?.[1] ?? 0) },
  };
}

/** Cuts the head now in the page. */
export function cutHead(): HeadDrawing {
  const root = document.querySelector('svg') as SVGSVGElement;
  const head = root.querySelector('[id$="-head"]') as SVGGElement;
  const measured = head.getBBox();
  const clean = (source: string): string =>
    source
      .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
      .replace(/><\/(path|circle|ellipse|rect)>/g, '/>')
      .replace(/ (id|class)="(?!i-)[^"]*"/g, '');
  const under: string[] = [];
  const over: string[] = [];
  let passedFace = false;
  for (const child of head.children) {
    if (child.classList.contains('visage')) passedFace = true;
    else if (child.children.length > 0) (passedFace ? over : under).push(clean(child.outerHTML));
  }
  const pad = 12;
  const x = Math.floor(measured.x - pad);
  const y = Math.floor(measured.y - pad);
  return {
    under: under.join(''),
    over: over.join(''),
    box: [x, y, Math.ceil(measured.width + 2 * pad), Math.ceil(measured.height + 2 * pad)],
  };
}
