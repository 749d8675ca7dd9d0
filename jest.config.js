/** TypeScript to what Node runs; generics of arrow functions in .ts files read as markup where tsx is on. */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
]

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true), 'hyparquet.+\\.js$': swc(false) },
  // Written as modules only, which the test runner cannot load as they are.
  transformIgnorePatterns: ['/node_modules/(?!hyparquet)'],
  // Its package names a file for require that is not in it; this is the one for everybody else.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  setupFiles: ['<rootDir>/test/support/noColours.js'],
  testTimeout: 60000,
  // Counted with --coverage. Istanbul counts both ways of every condition, also the one that is not written down, and
  // every ?? and ||; V8 counts blocks that it saw, and says of code that never ran nothing at all.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'json-summary', 'html'],
  coverageThreshold: { global: { branches: 95, lines: 99 } },
}
