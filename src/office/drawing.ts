/**
 * The shape of the drawings cut by `scripts/art`, and how packed ones unfold. Knows no file and no colour.
 */

/** [x, y, width, height], in body units for people, in stage units for places. */
export type Box = readonly [number, number, number, number];

/** A part of a place. */
export interface PlacePart {
  readonly svg: string;
  readonly box: Box;
}

export interface Layer {
  readonly svg: string;
  readonly box: Box | null;
}

/** How a head sits on a body: shift in body units, tilt in degrees around (400, 480). */
export interface HeadSeat {
  readonly dx: number;
  readonly dy: number;
  readonly deg: number;
}

/** A body in one pose. `front` lies on the ledge, `over` passes before the head, `back` is the rest. */
export interface BodyDrawing {
  readonly back: Layer;
  readonly over: Layer;
  readonly front: Layer;
  readonly head: HeadSeat;
}

/** A body file: repeated shapes once, then one frame per pose. `{n}` in a source stands for `shapes[n]`. */
export interface BodyFile {
  readonly shapes: readonly string[];
  readonly frames: readonly BodyDrawing[];
}

export interface HeadDrawing {
  readonly under: string;
  readonly over: string;
  readonly box: Box;
}

/** Shapes of a face, `fill: "ink"` for the ink of the layer. `null`: not to be used. */
export type FaceShapes = readonly { readonly fill: string; readonly d: string }[] | null;

export type FacePart = 'yeux' | 'nez' | 'bouche';

export type Faces = Readonly<Record<string, Readonly<Record<FacePart, FaceShapes>>>>;

/** Which faces a person shows in a mood: eyes, mouth at rest, mouths while speaking, mouth once silent. */
export interface FaceChoice {
  readonly yeux: string;
  readonly bouche: string;
  readonly parle: readonly string[];
  readonly tait?: string;
}

/** One of the people drawn. `nape`: the colour variable of the back of their head. */
export interface PersonLook {
  readonly build: string;
  readonly wardrobe: string;
  readonly colours: Readonly<Record<string, string>>;
  readonly nape: string;
  readonly faces: Readonly<Record<string, FaceChoice>>;
}

/** Gives each frame its repeated shapes back. */
export function unfoldBodies(file: BodyFile): BodyDrawing[] {
  const unfold = (layer: Layer): Layer => ({
    box: layer.box,
    svg: layer.svg.replace(/\{(\d+)\}/g, (_, index: string) => file.shapes[Number(index)] ?? ''),
  });
  return file.frames.map((frame) => ({
    back: unfold(frame.back),
    over: unfold(frame.over),
    front: unfold(frame.front),
    head: frame.head,
  }));
}
