import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeSite } from '../../../scripts/site/makeSite'
import { OFFICE_JS } from '../../../scripts/site/options'
import { contentSecurityPolicy } from '../../../scripts/site/policy'
import { nginxConfig } from '../../../scripts/site/nginx'
import { favicon } from '../../../scripts/site/root'
import { offeringSingle } from '../../../scripts/site/takeAlong'
import { all, at, parseXml } from '../../manifest/xml'

const ORIGIN = 'https://kinerja.example.go.id'
const manifest = readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8')
const build = (text: string) => (folder: string) => {
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'taskpane.html'), text)
}

let parent: string
let out: string
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'kinerja-site-'))
  out = path.join(parent, 'made', 'addin')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const make = (text: string) => makeSite({ origin: ORIGIN, officeJs: OFFICE_JS, out }, manifest, build(text))
const page = () => readFileSync(path.join(out, 'site/taskpane.html'), 'utf8')

describe('the folder to host', () => {
  test('holds the site, its manifest and a sample server', () => {
    expect(make('pane')).toEqual({ ok: true, value: out })
    expect(readdirSync(out).sort()).toEqual(['manifest.xml', 'nginx.conf', 'site'])
    expect(page()).toBe('pane')
  })

  test('replaces an earlier one, and leaves nothing beside it', () => {
    make('old')
    make('new')
    expect(page()).toBe('new')
    expect(readdirSync(path.dirname(out))).toEqual(['addin'])
  })

  test('stays as it was where the build fails', () => {
    make('old')
    const failing = () => {
      throw new Error('no build')
    }
    expect(() => makeSite({ origin: ORIGIN, officeJs: OFFICE_JS, out }, manifest, failing)).toThrow(
      'no build',
    )
    expect(page()).toBe('old')
    expect(readdirSync(path.dirname(out))).toEqual(['addin'])
  })

  test('is refused where other files are', () => {
    mkdirSync(out, { recursive: true })
    writeFileSync(path.join(out, 'report.docx'), 'mine')
    expect(make('pane')).toEqual({ ok: false, reason: expect.stringContaining('holds other files') })
    expect(readFileSync(path.join(out, 'report.docx'), 'utf8')).toBe('mine')
  })

  test('is refused where a file has its name', () => {
    mkdirSync(path.dirname(out), { recursive: true })
    writeFileSync(out, 'mine')
    expect(make('pane')).toEqual({ ok: false, reason: expect.stringContaining('holds other files') })
  })
})

test('the page for files offers the one file beside it', () => {
  expect(offeringSingle('<!doctype html><html lang="id"><head></head></html>')).toContain(
    '<html data-take-along="kinerja.html" lang="id">',
  )
  expect(() => offeringSingle('')).toThrow('no <html>')
})

test('the icon that browsers ask for holds the pictures as they are', () => {
  const pictures = [16, 32].map((size) =>
    readFileSync(path.resolve(__dirname, `../../../assets/icon-${size}.png`)),
  )
  const icon = Buffer.from(favicon(pictures))
  expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, 2])
  pictures.forEach((picture, i) => {
    const at = 6 + 16 * i
    expect(icon.readUInt8(at)).toBe([16, 32][i])
    const [size, place] = [icon.readUInt32LE(at + 8), icon.readUInt32LE(at + 12)]
    expect(icon.subarray(place, place + size).equals(picture)).toBe(true)
  })
})

describe('its manifest', () => {
  test('has every address on the new origin, and the same product id', () => {
    make('pane')
    const text = readFileSync(path.join(out, 'manifest.xml'), 'utf8')
    expect(text).not.toContain('localhost')
    const [before, after] = [parseXml(manifest), parseXml(text)]
    expect(at(after, 'Id').text).toBe(at(before, 'Id').text)
    const urls = [...all(after, 'Image'), ...all(after, 'Url')].flatMap(
      ({ attributes }) => attributes['DefaultValue'] ?? [],
    )
    expect(urls.length).toBeGreaterThan(10)
    expect(urls.filter((url) => !url.startsWith(`${ORIGIN}/`))).toEqual([])
  })
})

describe('the sample server', () => {
  const config = nginxConfig({ origin: `${ORIGIN}:8443`, officeJs: OFFICE_JS })
  const policy = contentSecurityPolicy(OFFICE_JS)
  const directives = new Map(
    policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]),
  )

  test('sends the policy under which the pane runs', () => {
    expect(config).toContain(`add_header Content-Security-Policy "${policy}" always;`)
    expect(directives.get('script-src')).toBe(
      "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    )
    expect(directives.get('connect-src')).toBe("'none'")
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('frame-ancestors')).toMatch(/https:\/\/\*\.officeapps\.live\.com/)
  })

  test.each([
    ['strict transport', /Strict-Transport-Security "max-age=31536000" always;/],
    ['no guessing of types', /X-Content-Type-Options nosniff always;/],
    ['scripts with a hash for a year', /\[0-9a-f\]\{16,\}\\\.js\$" "public, max-age=31536000, immutable";/],
    ['pages anew each time', /default "no-cache";/],
    [
      'the page as one file to be saved',
      /location = \/web\/kinerja\.html \{\s*add_header Content-Disposition "attachment" always;/,
    ],
    ['the page for files at the root', /location = \/ \{[^}]*\}\s*return 302 \/web\/;/],
    ['its host', /server_name kinerja\.example\.go\.id;/],
    ['its port', /listen 8443 ssl;/],
  ])('%s', (_, expected) => {
    expect(config).toMatch(expected)
  })

  test('sends plain http to https only where it has the usual port', () => {
    expect(config).not.toContain('listen 80;')
    expect(nginxConfig({ origin: ORIGIN, officeJs: OFFICE_JS })).toContain(
      'return 301 https://$host$request_uri;',
    )
  })

  test('braces are balanced and every statement ends', () => {
    const lines = config.split('\n').filter((line) => line.trim() && !line.trim().startsWith('#'))
    expect(lines.filter((line) => !/[;{}]$/.test(line))).toEqual([])
    const bare = config.replaceAll(/"[^"]*"/g, '')
    expect(bare.split('{').length).toBe(bare.split('}').length)
  })
})
