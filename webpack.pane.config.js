const fs = require('node:fs')
const path = require('node:path')
const CopyPlugin = require('copy-webpack-plugin')
const HtmlPlugin = require('html-webpack-plugin')
const MinimizerPlugin = require('minimizer-webpack-plugin')
const { DefinePlugin, WebpackError } = require('webpack')
const { OneFile } = require('./scripts/single/oneFile.js')
const { packPhrases } = require('./scripts/lexicon/pack.js')
const { keysApart, packTexts } = require('./scripts/locales/pack.js')
const { version } = require('./package.json')

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
/** What office.js loads when it runs in Excel on the web. */
const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js'
const dist = (folder) => path.resolve(__dirname, 'dist', folder)

/** Files of one ending; in .ts, `<T>` before an arrow function is a type and not markup. */
const typescript = (ending) => ({
  test: (file) => file.endsWith(ending),
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: ending === '.tsx' },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
})

/** Samples come as part of a script. */
const SAMPLES_INSIDE = { test: /\.xlsx$/, type: 'asset/inline' }

/** What the add-in and its stand-in in a browser have in common. */
function common(mode) {
  return {
    mode,
    target: 'web',
    resolve: {
      extensions: ['.tsx', '.ts', '.js', '.json'],
      // Styles of the library of components: nothing is written from right to left.
      alias: { 'rtl-css-js/core$': path.resolve(__dirname, 'src/taskpane/leftToRight.ts') },
    },
    performance: { hints: false },
    optimization: {
      splitChunks: { cacheGroups: { keysApart } },
      // Each pass finds what the one before made possible, and what is written for browsers of 2020 is shorter.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: {
            ecma: 2020,
            compress: { passes: 3, ecma: 2020, keep_fargs: false },
            mangle: true,
          },
        }),
      ],
    },
    module: {
      rules: [packPhrases, packTexts, typescript('.ts'), typescript('.tsx')],
    },
  }
}

/** The pane's page; `officeJs` is where it loads Office.js from. */
const panePage = (officeJs) =>
  new HtmlPlugin({
    template: './src/taskpane/index.html',
    filename: 'taskpane.html',
    chunks: ['taskpane'],
    templateParameters: (_compilation, _assets, _tags, options) => ({
      htmlWebpackPlugin: { options },
      officeJs,
    }),
    officeJs,
    scriptLoading: 'defer',
  })

/** How the pane asks for the one module that writes a file. */
const DOOR_TO_FILES = './newWorkbook'
const FILES = /[\\/]src[\\/]host[\\/]xlsx[\\/]|[\\/]node_modules[\\/](fflate|saxes)[\\/]/

/**
 * The pane reads and writes through Excel: what knows files would only make it larger. It may be fetched by the one import()
 * that asks for it, and stand nowhere else.
 */
const withoutTheFileHost = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('withoutTheFileHost', (compilation) => {
      // Chunks are settled then, and modules not joined yet.
      compilation.hooks.afterOptimizeChunks.tap('withoutTheFileHost', () => {
        for (const module of compilation.modules) {
          const { resource = '' } = module
          if (!FILES.test(resource)) continue
          const chunks = compilation.chunkGraph.getModuleChunks(module)
          const origins = chunks
            .flatMap((chunk) => [...chunk.groupsIterable])
            .flatMap((group) => group.origins)
          if (origins.every(({ request }) => request === DOOR_TO_FILES)) continue
          compilation.errors.push(new WebpackError(`The pane must not hold ${resource}`))
        }
      })
    })
  },
}

/** The add-in as Excel loads it. KINERJA_OFFICE_JS names another address of Office.js, for government clouds. */
function addin(mode, isServing) {
  return {
    ...common(mode),
    name: 'addin',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: dist('addin'),
      filename: mode === 'production' ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    devtool: mode === 'production' ? false : 'eval-cheap-module-source-map',
    plugins: [
      new DefinePlugin({ KINERJA_VERSION: JSON.stringify(version) }),
      panePage(process.env.KINERJA_OFFICE_JS || CDN),
      withoutTheFileHost,
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png' }, { from: 'assets/support.html', to: 'support.html' }],
      }),
    ],
    ...(isServing && { devServer: overHttps() }),
  }
}

/** The self-test's page; `officeJs` is where it loads Office.js from. */
const selftestPage = (officeJs) =>
  new HtmlPlugin({
    template: './test/selftest/page.html',
    filename: 'selftest.html',
    chunks: ['selftest'],
    templateParameters: { officeJs },
    scriptLoading: 'defer',
  })

/** What tries the add-in inside a real Excel, as an add-in of its own. */
function selftest(mode, isServing) {
  const shared = common(mode)
  return {
    ...shared,
    module: { rules: [...shared.module.rules, SAMPLES_INSIDE] },
    name: 'selftest',
    entry: { selftest: './test/selftest/main.ts' },
    output: { path: dist('selftest'), filename: '[name].js', clean: true },
    devtool: false,
    plugins: [
      new DefinePlugin({ KINERJA_VERSION: JSON.stringify(version) }),
      selftestPage(process.env.KINERJA_OFFICE_JS || CDN),
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png' }, { from: 'assets/support.html', to: 'support.html' }],
      }),
    ],
    ...(isServing && { devServer: overHttps() }),
  }
}

/** The same pane beside a test Excel, as a page that any browser shows. */
function browser(mode) {
  const { readOfficeMembers } = require('./scripts/dev-tools/office-members/readMembers.js')
  const shared = common(mode)
  return {
    ...shared,
    // The page may fetch nothing, so the samples come inside the script.
    module: { rules: [...shared.module.rules, SAMPLES_INSIDE] },
    name: 'browser',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      excel: './test/excel/browser/main.ts',
      desk: './test/excel/browser/desk.ts',
      selftest: './test/selftest/main.ts',
    },
    output: { path: dist('browser'), filename: '[name].js', clean: true },
    devtool: false,
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    plugins: [
      new DefinePlugin({
        KINERJA_VERSION: JSON.stringify(version),
        OFFICE_MEMBERS: JSON.stringify(readOfficeMembers()),
      }),
      panePage('./excel.js'),
      selftestPage('./excel.js'),
      new HtmlPlugin({
        template: './test/excel/browser/desk.html',
        filename: 'index.html',
        chunks: ['desk'],
      }),
      // Microsoft's client runs in the global scope only, so it stays a script of its own.
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png' }, { from: require.resolve(CLIENT) }],
      }),
    ],
    devServer: { host: 'localhost', port: 3001, open: false, static: false, hot: false, liveReload: true },
  }
}

/**
 * What the page for files may do: run its own scripts and its worker, and nothing else. Nothing may be fetched or sent, so
 * what is in a workbook has no way out. Fluent sets styles on elements, which only 'unsafe-inline' allows. It stands in the
 * page itself, so that it holds wherever the page is hosted.
 */
const WEB_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const WEB_PAGE = './src/web/page/page.html'
/** Runs before all else, and says why the page does not run where it does not. */
const WEB_EARLY = './src/web/page/why.js'
const WEB_ICON = './assets/icon-32.png'

/** The page for files, for officers without the add-in: static, to be hosted anywhere. */
function web(mode, isServing) {
  const shared = common(mode)
  return {
    ...shared,
    // The page may fetch nothing, so the sample comes inside a script.
    module: { rules: [...shared.module.rules, SAMPLES_INSIDE] },
    name: 'web',
    entry: { web: './src/web/main.tsx' },
    output: {
      path: dist('web'),
      filename: mode === 'production' ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    plugins: [
      new DefinePlugin({ KINERJA_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: WEB_PAGE,
        filename: 'index.html',
        templateParameters: {
          kind: 'site',
          policy: WEB_POLICY,
          icon: 'icon-32.png',
          early: '<script src="why.js"></script>',
          scripts: '',
        },
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: WEB_ICON, to: '[name][ext]' },
          { from: WEB_EARLY, to: '[name][ext]' },
        ],
      }),
    ],
    ...(isServing && {
      // Live reloading would need a connection, which the page's policy refuses.
      devServer: {
        host: 'localhost',
        port: 3002,
        static: false,
        hot: false,
        liveReload: false,
        client: false,
      },
    }),
  }
}

/** The same page as one file, which needs no site: opened from a folder, a memory stick, a message. */
function single(mode) {
  const shared = common(mode)
  const [minimizer] = shared.optimization.minimizer
  minimizer.options.extractComments = false
  return {
    ...shared,
    module: {
      rules: [...shared.module.rules, SAMPLES_INSIDE],
      // There is nothing to be fetched later; what is asked for later still runs only then.
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    name: 'single',
    entry: { page: './src/web/single.tsx', worker: './src/web/worker.ts' },
    output: { path: dist('single'), filename: '[name].js', publicPath: '', clean: true },
    devtool: false,
    plugins: [
      new DefinePlugin({ KINERJA_VERSION: JSON.stringify(version) }),
      new OneFile({
        template: WEB_PAGE,
        page: 'page.js',
        worker: 'worker.js',
        early: WEB_EARLY,
        icon: WEB_ICON,
        file: 'kinerja.html',
      }),
    ],
  }
}

/** https://localhost:3000 with the certificate that scripts/servers/start.js sees to. */
function overHttps() {
  const folder = process.env.KINERJA_CERTIFICATES
  if (!folder) return { host: 'localhost', port: 3000, server: 'https', static: false }
  const read = (file) => fs.readFileSync(path.join(folder, file))
  return {
    host: 'localhost',
    port: 3000,
    static: false,
    server: {
      type: 'https',
      options: { key: read('localhost.key'), cert: read('localhost.crt'), ca: read('ca.crt') },
    },
  }
}

/** `--env browser` for the page with the test Excel, `--env selftest` for the self-test in a real one, `--env web` for the page for files, `--env single` for the same as one file; without them, the add-in. */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const isServing = Boolean(env.WEBPACK_SERVE)
  if (env.browser) return browser(mode)
  if (env.selftest) return selftest(mode, isServing)
  if (env.single) return single(mode)
  return env.web ? web(mode, isServing) : addin(mode, isServing)
}
