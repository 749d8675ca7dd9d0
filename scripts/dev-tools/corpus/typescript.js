const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { transformSync } = require('@swc/core')

const root = path.resolve(__dirname, '../../..')

/**
 * Lets `require` take the project's TypeScript as it stands: each file is turned into what Node runs when it is first
 * asked for, and what was turned is kept for a second asking.
 * @param {(filename: string) => string} textOf - a file's text
 */
function runTypescript(textOf = (filename) => fs.readFileSync(filename, 'utf8')) {
  const turned = new Map()
  for (const extension of ['.ts', '.tsx']) {
    require.extensions[extension] = (module, filename) => {
      const text = textOf(filename)
      const known = turned.get(filename)
      const code = known?.text === text ? known.code : turn(filename, text, extension === '.tsx')
      turned.set(filename, { text, code })
      module._compile(code, filename)
    }
  }
  // Its package names a file for require that is not in it; this is the one for everybody else.
  const resolve = Module._resolveFilename
  Module._resolveFilename = (request, ...rest) =>
    request === 'numfmt' ? path.join(root, 'node_modules/numfmt/dist/index.js') : resolve(request, ...rest)
}

function turn(filename, text, tsx) {
  const { code } = transformSync(text, {
    filename,
    jsc: { parser: { syntax: 'typescript', tsx }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  })
  return code
}

module.exports = { root, runTypescript }
