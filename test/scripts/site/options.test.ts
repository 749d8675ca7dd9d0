import { OFFICE_JS, siteOptions } from '../../../scripts/site/options'

const ORIGIN = 'https://kinerja.example.go.id'

describe('the options of npm run site', () => {
  test.each([
    ['an origin alone', ['--origin', ORIGIN], { origin: ORIGIN, officeJs: OFFICE_JS, out: 'out/addin' }],
    ['a slash behind it', ['--origin', `${ORIGIN}/`], { origin: ORIGIN }],
    ['capitals and the usual port', ['--origin', 'HTTPS://Kinerja.Example.Go.Id:443'], { origin: ORIGIN }],
    ['another port', ['--origin', `${ORIGIN}:8443`], { origin: `${ORIGIN}:8443` }],
    ['a host of the office network', ['--origin=https://intranet'], { origin: 'https://intranet' }],
    ['a folder', ['--origin', ORIGIN, '--out', 'elsewhere'], { out: 'elsewhere' }],
    [
      'Office.js of a national cloud',
      [
        '--origin',
        ORIGIN,
        '--office-js',
        'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      ],
      { officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js' },
    ],
  ])('%s', (_, args, expected) => {
    expect(siteOptions(args)).toEqual({ ok: true, value: expect.objectContaining(expected) })
  })

  test.each([
    ['no origin', [], /^--origin is missing/],
    ['an empty one', ['--origin', ''], /^--origin must be https and a host/],
    ['http', ['--origin', 'http://kinerja.example.go.id'], /^--origin must be https/],
    ['no scheme', ['--origin', 'kinerja.example.go.id'], /^--origin must be https/],
    ['a path', ['--origin', `${ORIGIN}/kinerja`], /with no path/],
    ['a query', ['--origin', `${ORIGIN}/?a=1`], /^--origin must be/],
    ['an empty query', ['--origin', `${ORIGIN}?`], /^--origin must be/],
    ['a name and password', ['--origin', 'https://a:b@kinerja.example.go.id'], /^--origin must be/],
    ['a star', ['--origin', 'https://*.go.id'], /^--origin must be/],
    ['a line end', ['--origin', `${ORIGIN}\n`], /^--origin must be/],
    ['a header in disguise', ['--origin', `${ORIGIN};script-src *`], /^--origin must be/],
    [
      'Office.js over http',
      ['--origin', ORIGIN, '--office-js', 'http://a.example/office.js'],
      /^--office-js must be/,
    ],
    [
      'an Office.js that is no script',
      ['--origin', ORIGIN, '--office-js', 'https://a.example/'],
      /^--office-js must be/,
    ],
    [
      'markup in it',
      ['--origin', ORIGIN, '--office-js', `https://a.example/'"><b>/office.js`],
      /^--office-js must be/,
    ],
    ['no folder', ['--origin', ORIGIN, '--out', ''], /^--out must name a folder/],
    ['an option that is not there', ['--orgin', ORIGIN], /^The options were not understood/],
    ['no value', ['--origin'], /^The options were not understood/],
    ['an argument too many', ['--origin', ORIGIN, 'more'], /^The options were not understood/],
  ])('refuses, in one line: %s', (_, args, reason) => {
    const result = siteOptions(args)
    expect(result).toEqual({ ok: false, reason: expect.stringMatching(reason) })
    expect(!result.ok && result.reason).not.toMatch(/\n/)
  })
})
