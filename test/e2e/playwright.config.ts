import { defineConfig } from 'playwright/test';

// Two cores: a second worker gains nothing. A test that fails once is a fault, so there is no retry.
export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/*.spec.ts', 'promises/*.spec.ts'],
  outputDir: '../../out/e2e',
  workers: 1,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['json', { outputFile: '../../out/e2e.json' }]],
  globalSetup: './practice.ts',
});
