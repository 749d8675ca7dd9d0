const { readdirSync } = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '../../..')

const below = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((file) => file.replaceAll(path.sep, '/'))

/** @returns the files of this tree, as mirror takes them */
const tree = () => ({
  sources: below('src').filter((file) => /(?<!\.d)\.tsx?$/.test(file)),
  tests: below('test').filter((file) => /\.test\.tsx?$/.test(file)),
})

module.exports = { tree }
