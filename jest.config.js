/** Jest runs the sources as native ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  // A busy machine is slow; a test that hangs is found all the same.
  testTimeout: 60_000,
  // Much of the work is waiting for embedded services: every core may take a file.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/test/one-error.js'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2023',
          transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/cdk.out/', '<rootDir>/.sayso/'],
};
