import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { kinerja as run } from './run'

const samples = path.resolve(__dirname, '../../samples')
const kabupaten = path.join(samples, 'kabupaten.xlsx')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const kinerja = (...args: string[]) => run(args)

const inFolder = (name: string) => path.join(folder, name)

describe('generate', () => {
  it('writes the workbook with its scorecard and tells a person about it', async () => {
    const { code, out, err } = await kinerja('generate', kabupaten, '-o', inFolder('hasil.xlsx'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Keseluruhan')
    expect(out).toContain(inFolder('hasil.xlsx'))
    expect(readdirSync(folder)).toEqual(['hasil.xlsx'])
  })

  it('answers programs with one object', async () => {
    const { code, out } = await kinerja('generate', kabupaten, '-o', inFolder('hasil.xlsx'), '--json')
    const result = JSON.parse(out)
    expect(code).toBe(0)
    expect(result.sheets).toEqual([
      'Dasbor',
      'Rapor',
      'Peta Strategi',
      'Peta KSF',
      'VFM',
      'Uji Indikator',
      'Perangkat Daerah',
      'Tindak Lanjut',
      'Strategi VFM',
      'Pengaturan',
      'Catatan',
    ])
    expect(result.kpis).toHaveLength(40)
    expect(result.scorecard.perspectives).toHaveLength(4)
  })

  it('writes the sheets in English when asked', async () => {
    const { out } = await kinerja('generate', kabupaten, '-o', inFolder('out.xlsx'), '--json', '--lang', 'en')
    expect(JSON.parse(out).sheets).toEqual([
      'Dashboard',
      'Scorecard',
      'Strategy Map',
      'Success Factors',
      'VFM',
      'Indicator Checks',
      'Units',
      'Actions',
      'VFM Strategy',
      'Settings',
      'Notes',
    ])
  })

  it.each([
    ['120', 1.2],
    ['100 %', 1],
    ['none', 2],
    ['tanpa', 2],
  ])('takes a cap of %s', async (cap, most) => {
    const { out } = await kinerja('inspect', kabupaten, '--json', '--cap', cap)
    const scores: number[] = JSON.parse(out).kpis.flatMap(
      ({ score }: { score: number | null }) => score ?? [],
    )
    expect(Math.max(...scores)).toBeLessThanOrEqual(most)
    expect(JSON.parse(out).scorecard.score).toBeGreaterThan(0.9)
  })

  it('leaves the input as it was', async () => {
    const before = readFileSync(kabupaten)
    await kinerja('generate', kabupaten, '-o', inFolder('hasil.xlsx'))
    expect(readFileSync(kabupaten).equals(before)).toBe(true)
  })

  it('replaces the input only with --in-place, and keeps a backup', async () => {
    copyFileSync(kabupaten, inFolder('iku.xlsx'))
    const { code, out } = await kinerja('generate', inFolder('iku.xlsx'), '--in-place')
    expect(code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['iku.20260115-093000.bak.xlsx', 'iku.xlsx'])
    expect(readFileSync(inFolder('iku.20260115-093000.bak.xlsx')).equals(readFileSync(kabupaten))).toBe(true)
    expect(out).toContain('iku.20260115-093000.bak.xlsx')
  })

  it('makes the same file from the same input at the same minute', async () => {
    await kinerja('generate', kabupaten, '-o', inFolder('a.xlsx'))
    await kinerja('generate', kabupaten, '-o', inFolder('b.xlsx'))
    expect(readFileSync(inFolder('a.xlsx')).equals(readFileSync(inFolder('b.xlsx')))).toBe(true)
  })
})

describe('a file that is replaced', () => {
  it('gives its settings and notes to the new one, so that the same command next month loses nothing', async () => {
    await kinerja('generate', kabupaten, '-o', inFolder('rapor.xlsx'), '--rules', 'kemenkeu')
    const { out } = await kinerja('generate', kabupaten, '-o', inFolder('rapor.xlsx'), '--json')
    expect(new Set(JSON.parse(out).kpis.map((kpi: { level: number }) => kpi.level))).not.toContain(4)
    expect(readdirSync(folder)).toEqual(['rapor.xlsx'])
  })

  it('is kept beside the new one where it is not ours', async () => {
    writeFileSync(inFolder('penting.xlsx'), 'catatan')
    const { code, out } = await kinerja('generate', kabupaten, '-o', inFolder('penting.xlsx'))
    expect(code).toBe(0)
    expect(out).toContain('penting.20260115-093000.bak.xlsx')
    expect(readFileSync(inFolder('penting.20260115-093000.bak.xlsx'), 'utf8')).toBe('catatan')
  })

  it('keeps who may read it', async () => {
    copyFileSync(kabupaten, inFolder('iku.xlsx'))
    chmodSync(inFolder('iku.xlsx'), 0o600)
    await kinerja('generate', inFolder('iku.xlsx'), '--in-place')
    expect(statSync(inFolder('iku.xlsx')).mode & 0o777).toBe(0o600)
  })

  it('is found through a link, and the link stays', async () => {
    copyFileSync(kabupaten, inFolder('iku.xlsx'))
    symlinkSync(inFolder('iku.xlsx'), inFolder('tautan.xlsx'))
    await kinerja('generate', inFolder('tautan.xlsx'), '--in-place')
    expect(lstatSync(inFolder('tautan.xlsx')).isSymbolicLink()).toBe(true)
    expect(readFileSync(inFolder('iku.xlsx')).equals(readFileSync(kabupaten))).toBe(false)
  })

  it('never overwrites an earlier backup', async () => {
    copyFileSync(kabupaten, inFolder('iku.xlsx'))
    for (let n = 0; n < 3; n += 1) await kinerja('generate', inFolder('iku.xlsx'), '--in-place')
    expect(readdirSync(folder).filter((file) => file.includes('.bak'))).toHaveLength(3)
  })
})

describe('a table in another format', () => {
  const csv =
    '\ufeffNo;Indikator Kinerja;Target;Realisasi\r\n1;Nilai IKM;80;88,5\r\n2;Jalan mantap (km);1.250;1.187,5\r\n'

  it('gets its scorecard in a new workbook, is named in it, and stays as it is', async () => {
    const input = inFolder('IKU.csv')
    writeFileSync(input, csv)
    const run = () => kinerja('generate', input, '-o', inFolder('IKU-rapor.xlsx'), '--json')
    const { code, out } = await run()
    expect(code).toBe(0)
    const { kpis, issues } = JSON.parse(out)
    expect(kpis.map(({ attainment }: { attainment: number }) => attainment)).toEqual([1.10625, 0.95])
    expect(issues.map((one: { code: string }) => one.code)).toContain('copied-as-values')
    expect(readFileSync(input, 'utf8')).toBe(csv)
    // The same again replaces its own result without a copy.
    expect((await run()).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['IKU-rapor.xlsx', 'IKU.csv'])
  })

  it.each([
    ['IKU.csv', ['--in-place'], 2],
    // Whatever its name says.
    ['IKU.xlsx', ['--in-place'], 2],
    ['IKU.csv', ['-o', 'IKU.csv'], 2],
  ] as const)('%s is never replaced (%j)', async (name, options, expected) => {
    const input = inFolder(name)
    writeFileSync(input, csv)
    const args = options.map((one) => (one === 'IKU.csv' ? input : one))
    const { code, err } = await kinerja('generate', input, ...args)
    expect(code).toBe(expected)
    expect(err).toMatch(/-o|xlsx/)
    expect(readFileSync(input, 'utf8')).toBe(csv)
    expect(readdirSync(folder)).toEqual([name])
  })
})

describe('a wrong call exits with 2, says what to do, and writes nothing', () => {
  it.each([
    ['no command', [], /Usage|generate/],
    ['an unknown option', ['generate', kabupaten, '--nope'], /--nope/],
    ['no output beside what bears the name of a result', ['generate', '/tmp/x-rapor.xlsx'], /-o/],
    ['the input as output', ['generate', kabupaten, '-o', kabupaten], /--in-place/],
    ['another file type', ['generate', kabupaten, '-o', '/tmp/x.xlsm'], /\.xlsx/],
    ['an unknown language', ['inspect', kabupaten, '--lang', 'fr'], /id, en/],
    ['a mapping that cannot be read', ['inspect', kabupaten, '--map', 'target'], /Lembar!target=N/],
    ['a mapping to no field', ['inspect', kabupaten, '--map', 'IKU!harapan=N'], /target, actual/],
    ['a cap in words', ['inspect', kabupaten, '--cap', 'tinggi'], /persen/],
    ['a cap as a share', ['inspect', kabupaten, '--cap', '1.2'], /persen/],
    ['two outputs', ['generate', kabupaten, '--in-place', '-o', 'x.xlsx'], /in-place/],
  ] as const)('%s', async (_, args, message) => {
    const { code, out, err } = await kinerja(...args)
    expect(code).toBe(2)
    expect(out + err).toMatch(message)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('an input that cannot be read exits with 3, one sentence, no file, no stack trace', () => {
  it.each([
    ['nothing there', null, /tidak ada/],
    ['an empty file', Buffer.alloc(0), /kosong/],
    [
      'HTML without a table, called .xls',
      Buffer.from('<html><body>1</body></html>'),
      /lembar kerja|halaman web/i,
    ],
    ['half a zip', null, /./],
  ] as const)('%s', async (title, content, message) => {
    const input = inFolder(title.endsWith('.xls') ? 'masukan.xls' : 'masukan.xlsx')
    if (title === 'half a zip') writeFileSync(input, readFileSync(kabupaten).subarray(0, 5000))
    else if (content) writeFileSync(input, content)
    const { code, out, err } = await kinerja('generate', input, '-o', inFolder('hasil.xlsx'))
    expect(code).toBe(3)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/\bat .*:\d+|Error/)
    expect(existsSync(inFolder('hasil.xlsx'))).toBe(false)
  })

  it('a folder that is not there for the output', async () => {
    const { code, err } = await kinerja('generate', kabupaten, '-o', inFolder('tidak-ada/hasil.xlsx'))
    expect(code).toBe(3)
    expect(err).toMatch(/foldernya tidak ada/)
  })
})

describe('what a workbook’s owner changed survives the next run', () => {
  it('and a second run replaces our sheets instead of adding more', async () => {
    await kinerja('generate', kabupaten, '-o', inFolder('satu.xlsx'))
    const { out } = await kinerja('generate', inFolder('satu.xlsx'), '-o', inFolder('dua.xlsx'), '--json')
    const again = JSON.parse(out)
    expect(again.sheets).toEqual([
      'Dasbor',
      'Rapor',
      'Peta Strategi',
      'Peta KSF',
      'VFM',
      'Uji Indikator',
      'Perangkat Daerah',
      'Tindak Lanjut',
      'Strategi VFM',
      'Pengaturan',
      'Catatan',
    ])
    expect(again.kpis).toHaveLength(40)
    expect(again.issues.filter((found: { code: string }) => found.code === 'sheet-name-taken')).toEqual([])
  })
})

it('shows help with examples', async () => {
  const { code, out } = await kinerja('generate', '--help')
  expect(code).toBe(0)
  expect(out).toContain('kinerja generate IKU.xlsx --in-place')
})

test('inspect tells of periods: how many indicators got better and worse, and each figure to other programs', async () => {
  const file = path.join(samples, 'iku-triwulan.xlsx')
  const trend = /Tren: \d+ membaik dan \d+ memburuk/
  // One of its tables asks: until it is answered nothing is said of attainment.
  expect((await kinerja('inspect', file)).out).not.toMatch(trend)
  const answer = ['--answer', 'part-of-year@Evaluasi Renja=to-date']
  expect((await kinerja('inspect', file, ...answer)).out).toMatch(trend)
  const { trends } = JSON.parse((await kinerja('inspect', file, '--json')).out)
  expect(trends.length).toBeGreaterThan(5)
  expect(trends[0]).toMatchObject({ indicator: expect.any(String), nature: expect.any(String) })
  expect(trends[0].periods.length).toBeGreaterThan(1)
})
