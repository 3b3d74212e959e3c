// In: nothing. Out: how the tests are run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // A browser on a busy machine takes its time; what is polled for comes or never comes.
    expect: { poll: { timeout: 10_000 } },
    passWithNoTests: false,
  },
});
