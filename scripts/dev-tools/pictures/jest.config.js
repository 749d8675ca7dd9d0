const path = require('node:path')
const { transform } = require('../../../jest.config')

/**
 * The pictures are taken as the tests in Chromium take theirs.
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: path.join(__dirname, '../../..'),
  testMatch: ['<rootDir>/scripts/dev-tools/pictures/*.take.ts'],
  testTimeout: 120_000,
  transform,
}
