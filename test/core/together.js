const { describe } = globalThis
const { readdirSync } = require('node:fs')
const { join } = require('node:path')
const WHOLE_WORKBOOKS = require('./wholeWorkbooks')

// All tests of core as one: every module of it is loaded once and not once a file, which halves their time. Core keeps
// no state, so that one test cannot disturb another.
const files = readdirSync(__dirname, { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !WHOLE_WORKBOOKS.includes(file))
  .sort()
for (const file of files)
  describe(file, () => {
    require(join(__dirname, file))
  })
