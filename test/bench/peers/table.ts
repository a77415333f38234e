import { automata } from './automata';
import { alternation } from './by-hand';
import { filters } from './filters';
import { obscenity } from './obscenity';
import type { Peer } from './peer';

/** By what they do, the simplest first. */
export const PEERS: readonly Peer[] = [...automata, alternation, ...obscenity, ...filters];
