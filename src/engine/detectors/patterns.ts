import type { Pattern, PatternName } from '../../model/condition';
import { email, hotline, phone } from './contact';
import type { Detector } from './detector';
import { account, bpjs, card, nik, npwp } from './identity';
import { passport } from './passport';
import { address, clock, date, money, percent } from './place-and-time';
import { plate } from './plate';
import { brand, hashtag, mention, spaced, styled } from './tokens';

/** One row a pattern, in the order of the model; a function where the pattern has parameters. */
const ROWS: { readonly [name in PatternName]: Detector | ((pattern: Pattern) => Detector) } = {
  nik,
  card,
  npwp,
  bpjs,
  passport,
  phone,
  hotline,
  plate,
  account,
  email,
  address,
  money,
  percent,
  date,
  clock,
  mention,
  hashtag,
  brand: ({ letters = 5 }) => brand(letters),
  styled: ({ letters = 5, digits = false }) => styled(letters, digits),
  spaced: ({ letters = 4, digits = false }) => spaced(letters, digits),
};

export function detectorOf(pattern: Pattern): Detector {
  const row = ROWS[pattern.pattern];
  return typeof row === 'function' ? row(pattern) : row;
}
