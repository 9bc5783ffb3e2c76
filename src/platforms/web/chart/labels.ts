/** A point of the picture, in pixels from its upper left corner. */
export type Spot = { readonly x: number; readonly y: number };

export type Stroke = { readonly from: Spot; readonly to: Spot };

/** Edges of a rectangle, in pixels. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type Labelled = Spot & { readonly text: string };

/** A text with its middle, where it covers nothing. */
export type Placed = Labelled & { readonly middle: Spot; readonly box: Box };

export type Ground = {
  /** In which labels may stand. */
  readonly frame: Box;
  /** All dots, those without a label too. */
  readonly spots: readonly Spot[];
  readonly strokes: readonly Stroke[];
};

export const FONT_SIZE = 13;
const DOT = 6;
/** Round a label and round a line, so that they do not touch. */
const AIR = 2;

/** Where a label may stand beside its dot, the best first: steps to the side in halves of its width, and up or down in pixels. */
const PLACES: readonly (readonly [number, number])[] = [
  [0, -15],
  [0, 16],
  [-1, -13],
  [1, -13],
  [-1, 14],
  [1, 14],
  [1.25, 0],
  [-1.25, 0],
  [0, -28],
  [0, 29],
  [-1, -26],
  [1, -26],
];

/** Labels in the order of their worth, each where it covers no line, no dot and no other label; one that has no such place is left out. */
export function placeLabels(wanted: readonly Labelled[], { frame, spots, strokes }: Ground): readonly Placed[] {
  const placed: Placed[] = [];
  for (const one of wanted) {
    const free = PLACES.map((place) => standing(one, place)).find(
      ({ box }) =>
        isInside(box, frame) &&
        !placed.some((other) => overlap(box, other.box)) &&
        !spots.some(({ x, y }) => overlap(box, { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT })) &&
        !strokes.some((stroke) => crosses(stroke, box)),
    );
    if (free) placed.push(free);
  }
  return placed;
}

function standing(one: Labelled, [aside, down]: readonly [number, number]): Placed {
  const width = widthOf(one.text);
  const middle = { x: one.x + (aside * (width + DOT * 2)) / 2, y: one.y + down };
  const box = {
    left: middle.x - width / 2 - AIR,
    right: middle.x + width / 2 + AIR,
    top: middle.y - FONT_SIZE / 2 - AIR,
    bottom: middle.y + FONT_SIZE / 2 + AIR,
  };
  return { ...one, middle, box };
}

/** About how wide a text is in bold: a Chinese character is as wide as it is high. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.62) * FONT_SIZE, 0);
}

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a part of a line lies in a box: the line is cut at each edge, and something is left (Liang and Barsky). */
export function crosses({ from, to }: Stroke, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}
