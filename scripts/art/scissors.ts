/**
 * What the cutting of every place needs, laid once in the browser page that holds a drawing, as `globalThis.scissors`.
 * Runs inside the page, so it closes over nothing. Knows SVG; nothing of any place.
 */

/** One part: its SVG source in stage units, and its box [x, y, width, height] in the same units. */
export interface PlacePart {
  readonly svg: string;
  readonly box: readonly [number, number, number, number];
}

export interface Scissors {
  readonly parts: Record<string, PlacePart>;
  /** Throws when the drawing has no group of that name. */
  group(id: string): SVGGElement;
  childrenOf(id: string): Element[];
  boxOf(node: Element): DOMRect;
  /** Elements out of SVG text, not in the page yet. */
  draw(markup: string): Element[];
  /** The path whose outline begins so. Throws when there is none. */
  startsWith(nodes: readonly Element[], start: string): Element;
  /** From the path that begins with `from` up to, but without, the one that begins with `upTo`. */
  between(nodes: readonly Element[], from: string, upTo: string): Element[];
  /** Takes the nodes out of the drawing as one part. Without a box, theirs and `pad` around it. */
  cut(name: string, nodes: readonly Element[], box?: PlacePart['box'], pad?: number): void;
  /** The switchboard phone, alike in every place: `phone`, `handset`, `ring`. */
  cutPhone(): void;
}

declare global {
  // A page's global is a var to TypeScript.
  var scissors: Scissors;
}

/** Lays the scissors on the `<svg>` now in the page. */
export function layScissors(): void {
  const root = document.querySelector('svg') as SVGSVGElement;
  const svgName = 'http://www.w3.org/2000/svg';
  const parts: Record<string, PlacePart> = {};
  const group = (id: string): SVGGElement => {
    const found = root.querySelector<SVGGElement>(`#${id}`);
    if (!found) throw new Error(`the drawing has no group « ${id} »`);
    return found;
  };
  const startsWith = (nodes: readonly Element[], start: string): Element => {
    const found = nodes.find((node) => node.getAttribute('d')?.startsWith(start));
    if (!found) throw new Error(`the drawing has no path starting with « ${start} »`);
    return found;
  };
  const draw = (markup: string): Element[] => {
    const holder = document.createElementNS(svgName, 'g');
    holder.innerHTML = markup;
    return [...holder.children];
  };
  const cut: Scissors['cut'] = (name, nodes, box, pad = 4) => {
    if (nodes.length === 0) throw new Error(`nothing to cut for « ${name} »`);
    // A fresh group, so that they can be measured and written together.
    const holder = document.createElementNS(svgName, 'g');
    root.append(holder);
    for (const node of nodes) holder.append(node);
    const measured = holder.getBBox();
    const fit: PlacePart['box'] = box ?? [
      Math.floor(measured.x - pad),
      Math.floor(measured.y - pad),
      Math.ceil(measured.width + 2 * pad),
      Math.ceil(measured.height + 2 * pad),
    ];
    const svg = [...holder.children]
      .map((node) => node.outerHTML)
      .join('')
      .replaceAll(` xmlns="${svgName}"`, '')
      .replace(/><\/(path|circle|ellipse|rect)>/g, '/>');
    parts[name] = { svg, box: fit };
    holder.remove();
  };
  globalThis.scissors = {
    parts,
    group,
    childrenOf: (id) => [...group(id).children],
    boxOf: (node) => (node as SVGGraphicsElement).getBBox(),
    draw,
    startsWith,
    between: (nodes, from, upTo) =>
      nodes.slice(nodes.indexOf(startsWith(nodes, from)), nodes.indexOf(startsWith(nodes, upTo))),
    cut,
    cutPhone: () => {
      cut('ring', [...group('phone-ring').children]);
      cut('handset', [...group('phone-handset').children]);
      for (const id of ['phone-ring', 'phone-handset', 'phone-lamp']) group(id).remove();
      // What the display says belongs to the call, not to the drawing; the cradle shows once the handset is lifted.
      const phone = [...group('phone').children].filter((node) => node.getAttribute('fill') !== '#1f3b36');
      const cradle = draw(
        '<path d="M180 470q24-14 50 0l4 20q-28 12-56 0Zm-10 72q32-12 64 0l2 24q-34 14-70 0Z" fill="#1c272d" stroke="#241c27" stroke-width="3.5" stroke-linejoin="round"/>',
      );
      cut('phone', [...phone, ...cradle]);
    },
  };
}
