import type { Experiment } from '../measure/outcome';

/** In the order of the table of figures. Each runs in a process of its own and loads only what it needs. */
export const EXPERIMENTS: Readonly<Record<string, () => Promise<Experiment>>> = {
  match: async () => (await import('./speed')).match,
  check: async () => (await import('./speed')).check,
  'built-in-check': async () => (await import('./speed')).builtInCheck,
  peers: async () => (await import('./peers')).peers,
  growth: async () => (await import('./growth')).growth,
  'hostile-match': async () => (await import('./hostile')).hostileMatch,
  'hostile-check': async () => (await import('./hostile')).hostileCheck,
  cold: async () => (await import('./cold')).cold,
  memory: async () => (await import('./memory')).memory,
  incremental: async () => (await import('./incremental')).incremental,
  disguises: async () => (await import('./disguises')).disguises,
  'false-alarms': async () => (await import('./false-alarms')).falseAlarms,
  'look-alikes': async () => (await import('./look-alikes')).lookAlikes,
};
