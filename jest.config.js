/** One project a kind of test; `npm test` runs what needs nothing installed, `npm run test:engines` the rest. */
const shared = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/dist/', '<rootDir>/scripts/engines/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json', diagnostics: false }] },
};

export default {
  // Many make real repositories, on machines that are busy; what must be quick is measured in CPU time.
  testTimeout: 30_000,
  // What the loader of modules holds is never freed: a process that ran many files spends its time collecting garbage.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/__tests__/e2e/', '/__tests__/engines-real/', '/__tests__/slow/'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/__tests__/e2e/**/*.test.ts'] },
    { ...shared, displayName: 'engines', testMatch: ['<rootDir>/__tests__/engines-real/**/*.test.ts'] },
    { ...shared, displayName: 'slow', testMatch: ['<rootDir>/__tests__/slow/**/*.test.ts'] },
  ],
};
