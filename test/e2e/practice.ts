import { buildPractice } from '../sites/build';

/** The practice pages are built once before all tests. */
async function buildOnce(): Promise<void> {
  await buildPractice();
}

export { buildOnce as default };
