// Runs the fuzzers of test/fuzz with seeds of their own until the time is over: `npm run fuzz -- 10` for ten minutes.
// What is found ends the run, with the seed and the input that fast-check shrank; it belongs into a table of test/fuzz.
const { spawnSync } = require('node:child_process')
const { randomInt } = require('node:crypto')
const path = require('node:path')

const TIMES = 5
const minutes = Number(process.argv[2] ?? 10)
if (!(minutes > 0)) {
  console.error('usage: npm run fuzz -- MINUTES')
  process.exit(2)
}
const until = Date.now() + minutes * 60_000
let rounds = 0
while (Date.now() < until) {
  const seed = randomInt(2 ** 31)
  const { status } = spawnSync(
    process.execPath,
    [
      require.resolve('jest/bin/jest'),
      'test/fuzz/(zip|xml|cells|injection|foreign)/(mutations|cells|random)',
      '--silent',
      '--testTimeout=600000',
    ],
    {
      cwd: path.resolve(__dirname, '../../..'),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, KINERJA_FUZZ_SEED: String(seed), KINERJA_FUZZ_TIMES: String(TIMES) },
    },
  )
  if (status !== 0) {
    console.error(`found something with KINERJA_FUZZ_SEED=${seed} KINERJA_FUZZ_TIMES=${TIMES}`)
    process.exit(1)
  }
  rounds += 1
  console.log(`round ${rounds}: seed ${seed}, ${TIMES} times the inputs of npm test, nothing found`)
}
