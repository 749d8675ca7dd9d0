// Makes a scorecard of the sample workbook, so that a newcomer sees one within a minute of cloning.
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const output = path.join('out', 'kabupaten-rapor.xlsx')

require('./build-if-stale').buildIfStale('programs')
fs.mkdirSync(path.join(root, 'out'), { recursive: true })
const cli = path.join('dist', 'cli.js')
const { status } = spawnSync(process.execPath, [cli, 'generate', 'samples/kabupaten.xlsx', '-o', output], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
