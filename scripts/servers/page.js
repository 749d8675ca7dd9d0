// A page in any browser, for people without Excel. `node scripts/servers/page.js browser|web`
const { isTaken, serve, untilServed } = require('./serve')

const PAGES = {
  browser: { port: 3001, name: 'Kinerja beside a test Excel' },
  web: { port: 3002, name: 'Kinerja for files' },
}

async function main(kind) {
  const { port, name } = PAGES[kind]
  if (await isTaken(port)) {
    console.error(`Port ${port} is in use: end what runs there (perhaps the same command) and try again.`)
    process.exitCode = 1
    return
  }
  serve(['--env', kind])
  if (await untilServed(port)) console.log(`${name}: http://localhost:${port}`)
}

void main(process.argv[2] ?? 'web')
