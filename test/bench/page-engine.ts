// What the engine weighs in a page: everything that the content script imports of it.
export { phaseAt } from '../../src/engine/calendar';
export { compile } from '../../src/engine/compile';
export { remap } from '../../src/engine/remap';
export { weigh } from '../../src/engine/weigh';
