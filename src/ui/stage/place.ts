/** Where something stands in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;
export type Place = Pick<Box, 'left' | 'top'>;

const MARGIN = 6;

/** Where the chip may stand beside a compose box, the best first: never over what is written. */
export function placesOfChip(box: Box, chip: Size): readonly Place[] {
  const below = box.top + box.height + MARGIN;
  const above = box.top - chip.height - MARGIN;
  const right = box.left + box.width - chip.width;
  return [
    { left: right, top: below },
    { left: right, top: above },
    { left: box.left, top: below },
    { left: box.left, top: above },
    { left: box.left + box.width + MARGIN, top: box.top },
    { left: box.left - chip.width - MARGIN, top: box.top },
    { left: right - MARGIN, top: box.top + box.height - chip.height - MARGIN },
  ];
}

/** Where the card may stand: beside the box, else over or under the chip. */
export function placesOfCard(box: Box, chip: Box, card: Size): readonly Place[] {
  const byChip = chip.left + chip.width - card.width;
  return [
    { left: box.left + box.width + MARGIN, top: box.top },
    { left: box.left - card.width - MARGIN, top: box.top },
    { left: byChip, top: chip.top - card.height - MARGIN },
    { left: byChip, top: chip.top + chip.height + MARGIN },
  ];
}

/** The first place that is whole on the screen and free, else the first that is whole, else the nearest. */
export function choose(
  places: readonly Place[],
  thing: Size,
  viewport: Size,
  isFree: (place: Box) => boolean,
): Place {
  const whole = places.filter((place) => isWhole({ ...place, ...thing }, viewport));
  const free = whole.find((place) => isFree({ ...place, ...thing }));
  const chosen = free ?? whole[0] ?? places[0] ?? { left: MARGIN, top: MARGIN };
  return {
    left: between(chosen.left, MARGIN, viewport.width - thing.width - MARGIN),
    top: between(chosen.top, MARGIN, viewport.height - thing.height - MARGIN),
  };
}

function isWhole({ left, top, width, height }: Box, viewport: Size): boolean {
  return left >= 0 && top >= 0 && left + width <= viewport.width && top + height <= viewport.height;
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
