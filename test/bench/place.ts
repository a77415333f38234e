import { join } from 'node:path';
import { ROOT } from '../../src/build/plugins';

/** Where the bench puts what it builds and installs; git ignores it. */
export const FOLDER = join(ROOT, 'out/bench');

/** Where it is kept. */
export const SOURCE = join(ROOT, 'test/bench');
