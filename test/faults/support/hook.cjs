// Loaded into the command line by --require: counts what it asks of the file system within one folder, and lets one of
// these calls go wrong, or ends the process there. KINERJA_FAULT holds a Fault as JSON (trial.ts); the log gets a line a call.
const fs = require('node:fs')
const path = require('node:path')

const { folder, at, how, code, other, log, now } = JSON.parse(process.env.KINERJA_FAULT)

// Results carry the minute that they were made in: it stands still, so that they can be compared byte for byte.
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given))
  }
  static now() {
    return now
  }
}

let calls = 0

/** Ends this process as a power failure would: nothing of it runs any more. */
function die() {
  process.kill(process.pid, 'SIGKILL')
}

/** One call, and what goes wrong with it. */
async function called(name, file, carryOut, half) {
  calls += 1
  if (log) fs.appendFileSync(log, `${name} ${path.basename(file)}\n`)
  if (calls !== at) return carryOut()
  switch (how) {
    case 'kill-before':
      return die()
    case 'kill-after':
      await carryOut()
      return die()
    case 'kill-half':
      await half?.()
      return die()
    case 'error':
      // A file is closed even where closing fails.
      if (name === 'handle.close') await carryOut()
      throw Object.assign(new Error(`${code}: told to fail, ${name} '${file}'`), { code, syscall: name })
    case 'error-half':
      await half?.()
      throw Object.assign(new Error(`${code}: told to fail, ${name} '${file}'`), { code, syscall: name })
    case 'change':
      fs.writeFileSync(other.file, other.text)
      return carryOut()
    case 'wait':
      fs.writeFileSync(other.file, String(process.pid))
      // Whoever started us takes it from here.
      await new Promise((done) => setTimeout(done, 20_000))
      return carryOut()
  }
}

const isOurs = (file) => typeof file === 'string' && path.resolve(file).startsWith(folder)
const { promises } = fs
const methods = [
  'access',
  'copyFile',
  'link',
  'mkdir',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'rename',
  'rm',
  'stat',
  'unlink',
]
for (const name of methods) {
  const real = promises[name]
  promises[name] = (file, ...more) =>
    isOurs(file) ? called(name, file, () => real(file, ...more)) : real(file, ...more)
}

const realOpen = promises.open
promises.open = async (file, ...more) => {
  if (!isOurs(file)) return realOpen(file, ...more)
  const handle = await called('open', file, () => realOpen(file, ...more))
  for (const name of ['chmod', 'close', 'sync', 'writeFile']) {
    const real = handle[name].bind(handle)
    handle[name] = (...given) =>
      called(
        `handle.${name}`,
        file,
        () => real(...given),
        name === 'writeFile' ? () => real(given[0].subarray(0, given[0].length / 2)) : undefined,
      )
  }
  return handle
}
