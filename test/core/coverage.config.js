const every = require('../../jest.config.js')

/**
 * What counts the branches of core: its own tests and those that read whole tables. All others run core as it is, which
 * takes them a third less of time.
 * @type {import('jest').Config}
 */
module.exports = {
  ...every,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/core/together.js',
    ...require('./wholeWorkbooks').map((file) => `<rootDir>/test/core/${file}`),
    '<rootDir>/test/{app,corpus,forms}/**/*.test.ts',
  ],
}
