const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')

/** Packages whose licence the lock file does not name; read from the licence text that they carry. */
const READ_BY_US = { jstat: 'MIT', buffers: 'MIT', 'eslint-plugin-office-addins': 'MIT' }

/**
 * @returns {{ name: string, version: string, folder: string, licence: string | undefined, integrity: string | undefined,
 * isDev: boolean, runsOnInstall: boolean, resolved: string | undefined }[]} every package of the lock file, by place
 */
function lockedPackages() {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).flatMap(([folder, entry]) => {
    if (folder === '') return []
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const { version, license, integrity, resolved } = entry
    return [
      {
        name,
        version,
        folder,
        licence: license ?? READ_BY_US[name],
        integrity,
        resolved,
        isDev: Boolean(entry.dev || entry.devOptional),
        runsOnInstall: Boolean(entry.hasInstallScript),
      },
    ]
  })
}

module.exports = { lockedPackages, root }
