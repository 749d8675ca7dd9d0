// Loaded into a measured process before its program: its own high-water mark, for the one that getrusage gives counts the
// parent's too.
const fs = require('node:fs')

process.on('exit', () => {
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : ''
  const own = /VmHWM:\s+(\d+)/.exec(status)
  const { userCPUTime, maxRSS } = process.resourceUsage()
  const peak = Number(own ? own[1] : maxRSS)
  fs.writeFileSync(process.env.KINERJA_PROBE, JSON.stringify({ cpu: userCPUTime / 1e6, peak }))
})
