import type { Marks } from '../ui/marks/marks';
import type { Scene } from '../ui/stage/Stage';
import type { Review } from './review';

/** Where a compose box shows itself; it leads nowhere while another box is in front. */
export interface Outlet {
  show(scene: Scene): void;
  paint(marks: Marks): void;
  tell(review: Review): void;
}
