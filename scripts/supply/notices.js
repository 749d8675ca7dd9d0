// Prints the notices of everything that may be shipped, as their licences ask: `npm run -s notices`
const fs = require('node:fs')
const path = require('node:path')
const { lockedPackages, root } = require('./packages')

const RULE = `\n\n${'-'.repeat(72)}\n\n`

function licenceText(folder) {
  const place = path.join(root, folder)
  const files = fs.existsSync(place) ? fs.readdirSync(place) : []
  const names = files.filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort()
  return names.map((name) => fs.readFileSync(path.join(place, name), 'utf8').replace(/\r\n/g, '\n').trim())
}

/**
 * @param {(folder: string) => boolean} isWithin - whether a package is in what is handed on, by its folder
 * @returns {string} what the licences of those packages ask to be handed on; packages of one text stand above it together
 */
function noticesOf(isWithin) {
  const byText = new Map()
  for (const { name, version, folder, licence, isDev } of lockedPackages()) {
    if (isDev || !isWithin(folder)) continue
    const text = licenceText(folder).join('\n\n')
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`])
  }
  const parts = [...byText].map(([text, names]) => [names.join('\n'), text].filter(Boolean).join('\n\n'))
  return ['Kinerja contains parts of the packages below, each under its own licence.', ...parts].join(RULE)
}

module.exports = { noticesOf }

if (require.main === module) process.stdout.write(`${noticesOf(() => true)}\n`)
