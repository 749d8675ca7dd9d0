const path = require('node:path')
const { transform } = require('../../../jest.config')

/**
 * Microsoft's client needs a page, and the test Excel behind it is part of the tests: so the measuring runs like one.
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: path.join(__dirname, '../../..'),
  testMatch: ['<rootDir>/scripts/dev-tools/traffic/measure.ts'],
  testTimeout: 30 * 60_000,
  transform,
}
