import type { Operator } from '../../model/condition';
import { address } from './address';
import { all } from './all';
import { any } from './any';
import { count } from './count';
import type { Prepare } from './finder';
import { link } from './link';
import { missing } from './missing';
import { near } from './near';
import { none } from './none';
import { pattern } from './pattern';
import { seq } from './seq';
import { shout } from './shout';
import { term } from './term';

/** One row an operator. The order is that of the documentation; no row depends on another. */
export const operators: { readonly [Op in Operator]: Prepare<Op> } = {
  term,
  seq,
  near,
  all,
  any,
  none,
  count,
  missing,
  pattern,
  link,
  shout,
  address,
};
