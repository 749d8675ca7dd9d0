const path = require('node:path')
const { BannerPlugin, sources } = require('webpack')
const { noticesOf } = require('./scripts/supply/notices')
const { packagesIn } = require('./scripts/supply/packagesIn')
const programs = require('./webpack.config.js')

/** What the licences of the packages within ask to be handed on, beside what was built. */
const withNotices = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('withNotices', (compilation) => {
      compilation.hooks.processAssets.tap('withNotices', () => {
        compilation.emitAsset('THIRD-PARTY.txt', new sources.RawSource(noticesOf(packagesIn(compilation))))
      })
    })
  },
}

/**
 * The command line as others get it, without the project's own programs: `--env npm` for a package of npm, whose parts are
 * loaded when they are needed; `--env executable` as one script, to stand in an executable.
 */
module.exports = (env = {}) => {
  const isOne = Boolean(env.executable)
  return {
    ...programs,
    entry: isOne
      ? { kinerja: './src/cli/executable.ts' }
      : { cli: './src/cli/main.ts', 'batch-worker': './src/cli/worker.ts' },
    output: {
      ...programs.output,
      path: path.resolve(__dirname, isOne ? 'out/executables/script' : 'out/npm/dist'),
      clean: true,
    },
    module: {
      ...programs.module,
      ...(isOne && { parser: { javascript: { dynamicImportMode: 'eager' } } }),
    },
    plugins: [
      ...programs.plugins.filter((plugin) => !isOne || !(plugin instanceof BannerPlugin)),
      withNotices,
    ],
  }
}
