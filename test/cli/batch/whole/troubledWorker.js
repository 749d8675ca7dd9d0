// A worker of a batch that does to its process what workbooks may do, by the name of the workbook.
const { existsSync, writeFileSync } = require('node:fs')
const { worker } = require('workerpool')

const done = { outcome: 'done', size: 1, sha256: 'aa', kpis: 1, programs: 0, open: 0, copy: null }

function workbook({ file, path }) {
  const [what] = path.split('.')
  switch (what) {
    case 'hangs':
      for (;;);
    case 'waits':
      return new Promise(() => setTimeout(() => undefined, 60_000))
    case 'aborts':
      return process.abort()
    case 'exits':
      return process.exit(9)
    case 'killed':
      return process.kill(process.pid, 'SIGKILL')
    case 'told-to-end':
      return process.kill(process.pid, 'SIGTERM')
    case 'hoards': {
      const all = []
      for (;;) all.push(new Array(1_000_000).fill(all.length))
    }
    case 'unlucky': {
      const mark = `${file}.tried`
      if (existsSync(mark)) return done
      writeFileSync(mark, '')
      return process.abort()
    }
    default:
      return done
  }
}

worker({ workbook })
