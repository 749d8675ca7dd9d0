// The pane beside a test Excel, in any browser: for everybody who has no Excel at hand.
const { isTaken, serve, untilServed } = require('./serve')

const PORT = 3001

async function main() {
  if (await isTaken(PORT)) {
    console.error(
      `Port ${PORT} is in use: end what runs there (perhaps another npm run dev:browser) and try again.`,
    )
    process.exitCode = 1
    return
  }
  serve(['--env', 'browser'])
  if (await untilServed(PORT)) console.log(`Kinerja beside a test Excel: http://localhost:${PORT}`)
}

void main()
