const path = require('node:path')
const { transform } = require('../../../jest.config')

/**
 * The pane is opened as the tests in Chromium open it.
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: path.join(__dirname, '../../..'),
  testMatch: ['<rootDir>/scripts/dev-tools/pane-time/measure.ts'],
  testTimeout: 30 * 60_000,
  transform,
}
