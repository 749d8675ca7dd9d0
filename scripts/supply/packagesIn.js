/**
 * @param {import('webpack').Compilation} compilation - what was built
 * @returns {(folder: string) => boolean} whether something of a package is in it, by the package's folder in the lock file
 */
function packagesIn(compilation) {
  const found = new Set()
  const add = (module) => {
    const [, folder] = /[\\/](node_modules[\\/].*)/.exec(module.resource ?? '') ?? []
    if (folder) found.add(folder.replaceAll('\\', '/'))
    // Modules that were joined to one.
    for (const inner of module.modules ?? []) add(inner)
  }
  for (const module of compilation.modules) add(module)
  const files = [...found]
  return (folder) => files.some((file) => file.startsWith(`${folder}/`))
}

module.exports = { packagesIn }
