import type { Words } from '../../model/language';
import { Card, type CardProps } from '../card/Card';
import { Chip } from '../chip/Chip';
import type { ChipState } from '../chip/chip-state';
import { Decided } from '../hold/Decided';
import { Hold, type HoldProps } from '../hold/Hold';
import { WordsProvider } from '../parts/words';
import { Floating } from './Floating';
import { Modal } from './Modal';
import { type Box, placesOfCard, placesOfChip } from './place';

/** Everything of ours that is on a page at one moment. */
export interface Scene {
  readonly words: Words;
  /** The compose box in use. */
  readonly box: Box;
  readonly chip: { readonly state: ChipState; readonly onOpen: () => void } | null;
  readonly card: (CardProps & { readonly takesFocus: boolean }) | null;
  readonly hold: HoldProps | null;
  /** The person has decided to post and has to press once more. */
  readonly decided: boolean;
}

export function Stage({ words, box, chip, card, hold, decided }: Scene) {
  return (
    <WordsProvider words={words}>
      {chip && (
        <Floating name="chip" placesOf={(own) => placesOfChip(box, own)}>
          <Chip state={chip.state} onOpen={chip.onOpen} />
        </Floating>
      )}
      {card && (
        <Floating
          name="card"
          placesOf={(own) => placesOfCard(box, chipAt(box), own)}
          focuses={card.takesFocus ? 'saring-card-title' : null}
        >
          <Card {...card} />
        </Floating>
      )}
      {decided && (
        <Floating name="decided" placesOf={(own) => placesOfChip(box, own)}>
          <Decided />
        </Floating>
      )}
      {hold && (
        <Modal labelledBy="saring-hold-title" onCancel={hold.onFix}>
          <Hold {...hold} />
        </Modal>
      )}
    </WordsProvider>
  );
}

/** About where the chip is: the card needs to know only what to keep free. */
function chipAt(box: Box): Box {
  const chip = { width: 160, height: 30 };
  return { left: 0, top: 0, ...placesOfChip(box, chip)[0], ...chip };
}
