import type { Operator } from '../../model/condition';
import { all } from './all';
import { any } from './any';
import type { Prepare } from './finder';
import { near } from './near';
import { none } from './none';
import { term } from './term';

/** One row an operator. The order is that of the documentation; no row depends on another. */
export const operators: { readonly [Op in Operator]: Prepare<Op> } = {
  term,
  near,
  all,
  any,
  none,
};
