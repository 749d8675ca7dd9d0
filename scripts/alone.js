const fs = require('node:fs')
const path = require('node:path')

/** Where scripts note what they did last. */
const notes = path.resolve(__dirname, '..', 'node_modules', '.cache', 'kinerja')

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Does work that only one process may do at a time; others wait for it. Tests that start together then do not build,
 * or unpack, over each other.
 * @param name {string} - which work
 * @param work {() => void}
 */
function alone(name, work) {
  const lock = path.join(notes, `${name}.lock`)
  fs.mkdirSync(notes, { recursive: true })
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(fs.existsSync(lock) && fs.readFileSync(lock, 'utf8'))
    // A lock that its holder left behind; an empty one is about to be written.
    if (holder > 0 && !isRunning(holder)) fs.rmSync(lock, { force: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
  try {
    work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

module.exports = { alone, notes }
