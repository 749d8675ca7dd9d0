const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const { Compilation, sources } = require('webpack')
const { noticesOf } = require('../supply/notices')
const { packagesIn } = require('../supply/packagesIn')

const root = path.resolve(__dirname, '../..')

/**
 * A script as it may stand in a page: what would end it, or begin a comment, can only be in a text or a pattern of it, where
 * the letter may be written by its number as well.
 */
const standing = (script) => script.replace(/<(?=\/script|!--)/gi, '\\x3c')

/** The browser runs a script that stands in the page where its policy names the script's sum. */
const sumOf = (script) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`

/** What the one file may do: run the scripts that stand in it and the worker that they start, and nothing else. */
const policyFor = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(sumOf).join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * Puts the page for files, its scripts, its worker and what the licences ask for into one file.
 * @param {{ template: string, page: string, worker: string, early: string, icon: string, file: string }} names - the template
 * of the page, the scripts that webpack built, the script that runs before them, the icon, and the file that is made
 */
class OneFile {
  constructor(names) {
    this.names = names
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE
      compilation.hooks.processAssets.tap({ name: 'OneFile', stage }, () => this.join(compilation))
    })
  }

  join(compilation) {
    const { template, page, worker, early, icon, file } = this.names
    const read = (name) => fs.readFileSync(path.join(root, name))
    for (const one of [template, early, icon]) compilation.fileDependencies.add(path.join(root, one))
    const built = (name) => standing(compilation.getAsset(name)?.source.source().toString() ?? '')
    const run = [standing(read(early).toString()), built(page)]
    const kept = (id, text) => `<script type="text/plain" id="${id}">${text}</script>`
    const parts = {
      kind: 'single',
      policy: policyFor(run),
      icon: `data:image/png;base64,${read(icon).toString('base64')}`,
      early: `<script>${run[0]}</script>`,
      scripts: [
        kept('worker', built(worker)),
        `<script>${run[1]}</script>`,
        kept('notices', standing(noticesOf(packagesIn(compilation)))),
      ].join('\n'),
    }
    const html = read(template)
      .toString()
      .replace(/<%= (\w+) %>/g, (_, name) => parts[name])
    for (const { name } of compilation.getAssets()) compilation.deleteAsset(name)
    compilation.emitAsset(file, new sources.RawSource(html))
  }
}

module.exports = { OneFile }
