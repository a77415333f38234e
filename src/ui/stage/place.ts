/** Where something stands in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

type Size = Pick<Box, 'width' | 'height'>;

const MARGIN = 6;

/** The chip: at the right end, under the compose box, or inside its foot where there is no room. */
export function placeOfChip(box: Box, chip: Size, viewport: Size): Place {
  const below = box.top + box.height + MARGIN;
  const fits = below + chip.height + MARGIN <= viewport.height;
  return inside(
    {
      left: box.left + box.width - chip.width,
      top: fits ? below : box.top + box.height - chip.height - MARGIN,
    },
    chip,
    viewport,
  );
}

/** The card: beside the compose box where there is room for it, else over or under the chip. */
export function placeOfCard(box: Box, chip: Box, card: Size, viewport: Size): Place {
  const right = box.left + box.width + MARGIN;
  if (right + card.width + MARGIN <= viewport.width) {
    return inside({ left: right, top: box.top }, card, viewport);
  }
  const left = box.left - card.width - MARGIN;
  if (left >= MARGIN) return inside({ left, top: box.top }, card, viewport);
  const above = chip.top - card.height - MARGIN;
  const top = above >= MARGIN ? above : chip.top + chip.height + MARGIN;
  return inside({ left: chip.left + chip.width - card.width, top }, card, viewport);
}

function inside(place: Place, thing: Size, viewport: Size): Place {
  return {
    left: between(place.left, MARGIN, viewport.width - thing.width - MARGIN),
    top: between(place.top, MARGIN, viewport.height - thing.height - MARGIN),
  };
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
