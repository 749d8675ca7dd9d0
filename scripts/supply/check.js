// Holds what we depend on: exact versions, check sums, licences, no install scripts. `npm run supply`
const fs = require('node:fs')
const path = require('node:path')
const { lockedPackages, root } = require('./packages')

/** Licences that let us ship (with their notice), and those that are fine for tools that we only run. */
const SHIPPED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']
const TOOLS = [
  ...SHIPPED,
  ...['BlueOak-1.0.0', 'CC0-1.0', 'MIT-0', 'Python-2.0', 'MPL-2.0', 'Unlicense', 'Zlib'],
  ...['CC-BY-3.0', 'CC-BY-4.0', 'MIT/X11', 'OFL-1.1'],
]
/** Microsoft's client, run by the tests alone: its licence is a text of its own, read by us. */
const OWN_LICENCE = ['@microsoft/office-js']
/** Have a program for installing, which stays unrun: swc and the watcher come with their binaries as packages. */
const UNRUN = ['@parcel/watcher', '@swc/core']
/** Binaries of the validator for other systems: the registry gave no check sum for them. */
const WITHOUT_CHECK_SUM = /^@xarsh\/ooxml-validator-(darwin|win32|linux)-(x64|arm64)$/

const isAllowed = (licence, allowed) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one.trim())))

function problems() {
  const { dependencies, devDependencies } = require(path.join(root, 'package.json'))
  const loose = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: ${version} is no exact version`)
  const npmrc = fs.readFileSync(path.join(root, '.npmrc'), 'utf8')
  const scripts = /^ignore-scripts=true$/m.test(npmrc) ? [] : ['.npmrc must say ignore-scripts=true']
  const locked = lockedPackages().flatMap(
    ({ name, version, licence, integrity, resolved, isDev, runsOnInstall }) => {
      const what = `${name} ${version}`
      const found = []
      if (!integrity?.startsWith('sha512-') && !WITHOUT_CHECK_SUM.test(name))
        found.push(`${what}: no SHA-512 check sum in the lock file`)
      if (resolved) found.push(`${what}: the lock file names a registry`)
      if (runsOnInstall && !UNRUN.includes(name)) found.push(`${what}: wants to run a program when installed`)
      const isFine = licence && isAllowed(licence, isDev ? TOOLS : SHIPPED)
      if (!isFine && !(isDev && OWN_LICENCE.includes(name)))
        found.push(`${what}: licence ${licence ?? 'unknown'}`)
      return found
    },
  )
  return [...loose, ...scripts, ...locked]
}

const found = problems()
for (const one of found) console.error(one)
const all = lockedPackages()
const shipped = all.filter(({ isDev }) => !isDev)
const counts = new Map()
for (const { licence } of shipped) counts.set(licence, (counts.get(licence) ?? 0) + 1)
const listed = [...counts].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${count} ${licence}`)
console.log(
  `supply: ${shipped.length} packages may be shipped (${listed.join(', ')}), ${all.length - shipped.length} are tools`,
)
process.exitCode = found.length === 0 ? 0 : 1
