// Serves a made site by nginx with its sample configuration, and asks for every address that the manifest and its pages name:
// `npm run served -- [folder]`, out/addin where none is named. Needs nginx and openssl; where they are not, that is said.
const { execFileSync, spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const http = require('node:http')
const https = require('node:https')
const os = require('node:os')
const path = require('node:path')

const folder = path.resolve(process.argv[2] ?? 'out/addin')
const PORTS = { https: 18443, http: 18080 }

const isThere = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** The sample as it is, but for the places of files and for ports that anybody may open. */
function settled(sample, place) {
  return sample
    .replaceAll(/listen (\[::\]:)?443 ssl;/g, `listen $1${PORTS.https} ssl;`)
    .replaceAll(/listen (\[::\]:)?80;/g, `listen $1${PORTS.http};`)
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${place}/cert.pem;`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${place}/key.pem;`)
    .replace(/root .*;/, `root ${folder}/site;`)
}

/** A whole nginx, as Debian's own has the file among its sites. */
const around = (place) => `
daemon off;
pid ${place}/nginx.pid;
error_log ${place}/error.log warn;
${process.getuid?.() === 0 ? `user ${os.userInfo().username};` : ''}
events {}
http {
  include ${['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find((file) => fs.existsSync(file))};
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${place}/${what};`).join('\n  ')}
  include ${place}/site.conf;
}
`

/** @returns {Promise<{ status: number, headers: Record<string, string>, body: string }>} */
function ask(address, method = 'GET') {
  const url = new URL(address)
  const isPlain = url.protocol === 'http:'
  const options = {
    ...{ host: '127.0.0.1', port: isPlain ? PORTS.http : PORTS.https, path: url.pathname, method },
    ...{ headers: { Host: url.hostname }, servername: url.hostname, rejectUnauthorized: false },
  }
  return new Promise((answer, fail) => {
    const request = (isPlain ? http : https).request(options, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status, headers } = response
        answer({ status, headers, body: Buffer.concat(parts).toString('latin1') })
      })
    })
    request.on('error', fail)
    request.end()
  })
}

const SECURITY = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
]

/** Addresses on the site that a page names. */
function named(page, at) {
  return [...page.matchAll(/\b(?:src|href|content)="([^"]+)"/g)]
    .map(([, text]) => text.replace(/^\d+; url=/, ''))
    .filter((text) => /^[\w./-]+\.?\w+$|^[\w/]+\/$/.test(text) && !/^(?:text|width|no-referrer)/.test(text))
    .map((text) => new URL(text, at))
    .filter(({ origin }) => origin === new URL(at).origin)
    .map(({ href }) => href)
}

async function judge() {
  const problems = []
  const expects = (holds, what) => void (holds || problems.push(what))
  const manifest = fs.readFileSync(path.join(folder, 'manifest.xml'), 'utf8')
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, text]) => text)
  const own = /<AppDomain>(https:[^<]+)</.exec(manifest)?.[1] ?? new URL(addresses[0]).origin
  const origin = new URL(own).origin
  const waiting = [
    ...addresses.filter((one) => one.startsWith(`${origin}/`)),
    ...['/', '/web/', '/favicon.ico', '/THIRD-PARTY.txt', '/web/kinerja.html'].map((one) => origin + one),
  ]
  // All else that is there is asked for too: scripts name each other by their sums.
  for (const file of fs.readdirSync(path.join(folder, 'site'), { recursive: true, withFileTypes: true }))
    if (file.isFile())
      waiting.push(
        `${origin}/${path.relative(path.join(folder, 'site'), path.join(file.parentPath ?? file.path, file.name))}`,
      )
  const seen = new Set()
  while (waiting.length > 0) {
    const address = waiting.shift()
    const { pathname } = new URL(address)
    if (seen.has(pathname)) continue
    seen.add(pathname)
    const { status, headers, body } = await ask(address)
    const isRoot = pathname === '/'
    expects(
      isRoot ? status === 302 && headers.location === '/web/' : status === 200,
      `${pathname}: ${status}`,
    )
    const isSaved = pathname === '/web/kinerja.html'
    for (const name of SECURITY)
      if (!isSaved || !/^(?:content-security|referrer|permissions)/.test(name))
        expects(headers[name], `${pathname}: no ${name}`)
    expects(isSaved === (headers['content-disposition'] === 'attachment'), `${pathname}: saved or shown`)
    const lasts = /\.[0-9a-f]{16,}\.js$/.test(pathname)
    expects(
      isRoot || headers['cache-control']?.includes('immutable') === lasts,
      `${pathname}: ${headers['cache-control']}`,
    )
    expects(!/nginx\/\d/.test(headers.server ?? ''), `${pathname}: tells its version`)
    if (/\.html$|\/$/.test(pathname) && !isSaved) {
      expects(
        isRoot || /^text\/html/.test(headers['content-type']),
        `${pathname}: ${headers['content-type']}`,
      )
      waiting.push(...named(body, address))
    }
    if (pathname.endsWith('.js'))
      expects(/javascript/.test(headers['content-type']), `${pathname}: no script`)
    if (pathname.endsWith('.png')) expects(headers['content-type'] === 'image/png', `${pathname}: no picture`)
  }
  expects((await ask(`${origin}/not-there`)).status === 404, 'what is not there is found')
  expects((await ask(`${origin}/web/`, 'POST')).status === 403, 'something may be sent')
  const plain = await ask(`${origin.replace('https:', 'http:')}/web/`)
  expects(plain.status === 301 && plain.headers.location === `${origin}/web/`, `plain http: ${plain.status}`)
  return { problems, count: seen.size }
}

async function main() {
  if (!fs.existsSync(path.join(folder, 'nginx.conf'))) {
    console.error(`${folder} holds no site: npm run site -- --origin https://kinerja.example.go.id`)
    return 1
  }
  for (const [program, args] of [
    ['nginx', ['-v']],
    ['openssl', ['version']],
  ])
    if (!isThere(program, args)) {
      console.log(`${program} is not here: serving the site is left out`)
      return 0
    }
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'kinerja-served-'))
  const certificate = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
  ]
  execFileSync('openssl', [...certificate, '-keyout', `${place}/key.pem`, '-out', `${place}/cert.pem`], {
    stdio: 'ignore',
  })
  fs.writeFileSync(
    path.join(place, 'site.conf'),
    settled(fs.readFileSync(path.join(folder, 'nginx.conf'), 'utf8'), place),
  )
  fs.writeFileSync(path.join(place, 'nginx.conf'), around(place))
  const options = ['-c', path.join(place, 'nginx.conf'), '-e', path.join(place, 'error.log')]
  const server = spawn('nginx', options, { stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    for (let tries = 0; !fs.existsSync(path.join(place, 'nginx.pid')); tries += 1) {
      if (tries > 50 || server.exitCode !== null)
        throw new Error(fs.readFileSync(path.join(place, 'error.log'), 'utf8'))
      await new Promise((waited) => setTimeout(waited, 100))
    }
    const { problems, count } = await judge()
    for (const problem of problems) console.error(problem)
    console.log(`${count} addresses asked for by nginx, ${problems.length} problems`)
    return problems.length === 0 ? 0 : 1
  } finally {
    server.kill()
    await new Promise((ended) => (server.exitCode === null ? server.once('exit', ended) : ended()))
    fs.rmSync(place, { recursive: true, force: true })
  }
}

main().then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)
