/** Where the card stands beside the words it is of. All in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The words of a statement on the screen. */
export interface Words {
  /** Its lines, in no order; those scrolled away among them. */
  lines: readonly Box[];
  /** Where the reader points; the beginning of the words where they came by keyboard. */
  at: { x: number; y: number };
}

/** Distance from the words and from the window's edges. */
const GAP = 6;
const MARGIN = 8;

/** How far the pointer stands in from the card's edge. */
const INDENT = 32;

/** The least height at which the card is of use, its inside scrolled. */
const LEAST_HEIGHT = 128;

/** Where the card goes, and how high it may be there. */
export interface Place {
  left: number;
  top: number;
  height: number;
}

/**
 * Below the last line that is seen, else above the first, else beside all of them, else smaller on the larger side;
 * within the window in any case. Where a statement leaves no room at all, the card goes to the end of the window that is
 * farther from the reader's pointer.
 */
export function placeCard({ lines, at }: Words, card: Size, window: Size): Place {
  const seen = boundsOf(lines.filter((line) => isSeen(line, window))) ?? pointBox(at);
  const { height } = card;
  const left = within(card.width, window.width, clamp(at.x - INDENT, seen.left, seen.right - card.width));
  const right = window.width - MARGIN;
  const bottom = window.height - MARGIN;

  const below = Math.max(MARGIN, seen.bottom + GAP);
  const roomBelow = bottom - below;
  const roomAbove = Math.min(bottom, seen.top - GAP) - MARGIN;
  if (height <= roomBelow) return { left, top: below, height };
  if (height <= roomAbove) return { left, top: MARGIN + roomAbove - height, height };

  const top = within(height, window.height, at.y - INDENT);
  const after = Math.max(MARGIN, seen.right + GAP);
  if (after + card.width <= right) return { left: after, top, height };
  const before = Math.min(right, seen.left - GAP) - card.width;
  if (before >= MARGIN) return { left: before, top, height };

  if (roomBelow >= Math.max(roomAbove, LEAST_HEIGHT)) return { left, top: below, height: roomBelow };
  if (roomAbove >= LEAST_HEIGHT) return { left, top: MARGIN, height: roomAbove };
  return { left, top: at.y > window.height / 2 ? MARGIN : Math.max(MARGIN, bottom - height), height };
}

/** Whether any of the words are in the window. */
export function areSeen(lines: readonly Box[], window: Size): boolean {
  return lines.some((line) => isSeen(line, window));
}

function isSeen({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return bottom > 0 && top < height && right > 0 && left < width;
}

function boundsOf(lines: readonly Box[]): Box | null {
  if (lines.length === 0) return null;
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

function pointBox({ x, y }: Words['at']): Box {
  return { left: x, top: y, right: x, bottom: y };
}

function within(size: number, room: number, position: number): number {
  return clamp(position, MARGIN, room - size - MARGIN);
}

/** Where the bounds cross, the lower one holds. */
function clamp(value: number, lower: number, upper: number): number {
  return Math.max(lower, Math.min(value, upper));
}
