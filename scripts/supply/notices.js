// Prints the notices of everything that may be shipped, as their licences ask: `npm run -s notices`
const fs = require('node:fs')
const path = require('node:path')
const { lockedPackages, root } = require('./packages')

function licenceText(folder) {
  const place = path.join(root, folder)
  const files = fs.existsSync(place) ? fs.readdirSync(place) : []
  const names = files.filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort()
  return names.map((name) => fs.readFileSync(path.join(place, name), 'utf8').replace(/\r\n/g, '\n').trim())
}

const parts = lockedPackages()
  .filter(({ isDev }) => !isDev)
  .map(({ name, version, folder, licence }) =>
    [`${name} ${version} (${licence})`, ...licenceText(folder)].join('\n\n'),
  )
const rule = `\n\n${'-'.repeat(72)}\n\n`
process.stdout.write(
  ['Kinerja contains parts of the packages below, each under its own licence.', ...parts].join(rule) + '\n',
)
