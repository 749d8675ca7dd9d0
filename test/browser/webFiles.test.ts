import { read, write } from '@e965/xlsx'
import { makeUnitFiles } from '../../scripts/dev-tools/samples/unitFiles'
import { partsOf } from '../support/buildXlsx'
import { axeFindings } from './support/axe'
import { builtSinglePage } from './support/build'
import { byCommand, combinedByCommand } from './support/byCommand'
import { inChromium } from './support/pane'
import { type NamedBytes, openSingle, sampleBytes, type WebPage } from './support/webPage'

// What an officer does with files on the page, opened from a folder with the network cut.

inChromium(builtSinglePage)

async function made(page: WebPage): Promise<void> {
  await page.sees('Yang ditemukan')
  await page.button('Buat Rapor').click()
  await page.sees('Rapor sudah jadi')
}

/** Names of parts that differ from those of the command line's file. */
const differing = (ours: Readonly<Record<string, string>>, theirs: typeof ours): string[] =>
  Object.keys({ ...ours, ...theirs }).filter((part) => ours[part] !== theirs[part])

const CSV = [
  'sep=;',
  'Indikator Kinerja;Satuan;Target;Realisasi',
  'Nilai IKM;Indeks;80;88,5',
  'Jalan dalam kondisi mantap;km;1.250;1.187,5',
  'Capaian SPM;%;"95,5";97',
].join('\r\n')

describe('a file of each format', () => {
  const book = () => read(sampleBytes('kabupaten.xlsx'), { cellNF: true })
  const as = (bookType: 'biff8' | 'ods' | 'xlsb') => write(book(), { bookType, type: 'buffer' }) as Buffer
  it.each([
    ['kabupaten.xls', () => as('biff8')],
    ['kabupaten.xlsb', () => as('xlsb')],
    ['kabupaten.ods', () => as('ods')],
    ['IKU.csv', () => Buffer.from(CSV)],
    ['kota.xlsx', () => sampleBytes('kota.xlsx')],
  ] as const)('%s becomes the very file that the command line writes', async (name, bytesOf) => {
    const page = await openSingle()
    const bytes = bytesOf()
    await page.choose(name, bytes)
    await made(page)
    const saved = await page.saves('Unduh buku kerja')
    expect(saved.name).toBe(name.replace(/\.\w+$/, '-rapor.xlsx'))
    const ours = partsOf(new Uint8Array(saved.bytes))
    expect(differing(ours, await byCommand(name, bytes, ours))).toEqual([])
  })
})

describe('several files at once', () => {
  const units = async (): Promise<NamedBytes[]> =>
    Object.entries(await makeUnitFiles()).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }))

  it.each(['chosen', 'dropped'] as const)(
    '%s are combined to the very file that the command line writes',
    async (how) => {
      const page = await openSingle()
      const files = [...(await units()).slice(0, 2), { name: 'Dinas Sosial.csv', bytes: Buffer.from(CSV) }]
      if (how === 'chosen') await page.chooseAll(files)
      else await page.dropAll(files)
      await page.sees(/^Digabung dari 3 berkas: /)
      await made(page)
      const saved = await page.saves('Unduh buku kerja')
      expect(saved.name).toBe('gabungan-rapor.xlsx')
      const ours = partsOf(new Uint8Array(saved.bytes))
      expect(differing(ours, await combinedByCommand(files, ours))).toEqual([])
      await page.tab('Perangkat Daerah')
      await page.picture(`web-combined-${how}`)
    },
  )

  it.each([
    ['the same file twice', (all: NamedBytes[]) => [all[0], { ...all[0], name: 'lagi.xlsx' }], /sama persis/],
    [
      'one without tables',
      (all: NamedBytes[]) => [all[0], { name: 'surat.csv', bytes: Buffer.from('a;b\nx;y\n') }],
      /surat\.csv: /,
    ],
    [
      'one that is broken',
      (all: NamedBytes[]) => [all[0], { name: 'rusak.xlsx', bytes: Buffer.alloc(0) }],
      /rusak\.xlsx: .*kosong/,
    ],
    [
      'one of another kind',
      (all: NamedBytes[]) => [all[0], { name: 'foto.jpg', bytes: Buffer.alloc(9) }],
      /foto\.jpg/,
    ],
  ] as const)('%s: says which file stands in the way, and makes nothing', async (_, pick, words) => {
    const page = await openSingle()
    await page.chooseAll(pick(await units()) as NamedBytes[])
    await page.page.getByRole('alert').getByText(words).waitFor()
    expect(await page.page.getByText('Yang ditemukan').count()).toBe(0)
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await page.sees('Yang ditemukan')
  })
})

describe('work that is not saved', () => {
  /** Reloads, and stays where the browser asks. */
  async function asksAtReload(page: WebPage): Promise<boolean> {
    let asked = false
    page.page.once('dialog', (dialog) => {
      asked = dialog.type() === 'beforeunload'
      void dialog.dismiss()
    })
    await page.page.reload({ timeout: 1500 }).catch(() => undefined)
    page.page.removeAllListeners('dialog')
    return asked
  }
  const another = [{ name: 'kota.xlsx', bytes: sampleBytes('kota.xlsx') }]

  it('is asked about at a reload until it is saved', async () => {
    const page = await openSingle()
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await made(page)
    expect(await asksAtReload(page)).toBe(true)
    await page.sees('Rapor sudah jadi')
    await page.saves('Unduh buku kerja')
    expect(await asksAtReload(page)).toBe(false)
    await page.sees('Seret berkas')
  })

  it.each([
    ['council.xlsx', () => sampleBytes('council.xlsx')],
    ['IKU.csv', () => Buffer.from(CSV)],
  ] as const)('%s, made once more after it was saved, is asked about again', async (name, bytesOf) => {
    const page = await openSingle()
    await page.choose(name, bytesOf())
    await made(page)
    await page.saves('Unduh buku kerja')
    await page.button('Baca lagi').click()
    await page.button('Perbarui Rapor').click()
    await page.button('Unduh buku kerja').waitFor()
    await page.page.waitForFunction(
      () => !dispatchEvent(new Event('beforeunload', { cancelable: true })),
      undefined,
      { timeout: 5_000 },
    )
  })

  it('is asked about where something was only chosen', async () => {
    const page = await openSingle()
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await page.sees('Yang ditemukan')
    await page.unfold('Pengaturan')
    await page.page.getByRole('checkbox', { name: /^Uji Indikator/ }).click()
    await page.page.getByRole('checkbox', { name: /^Uji Indikator/, checked: false }).waitFor()
    expect(await asksAtReload(page)).toBe(true)
    await page.dropAll(another)
    const dialog = page.page.getByRole('alertdialog')
    await dialog.getByText('Pilihan yang Anda buat di sini').waitFor()
    expect(await dialog.getByRole('button').allTextContents()).toEqual([
      'Tetap di sini',
      'Lanjutkan tanpa menyimpan',
    ])
  })

  it('is asked about before another file takes its place: stay, save, or go on', async () => {
    const page = await openSingle({ width: 320 })
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await made(page)
    await page.dropAll(another)
    const dialog = page.page.getByRole('alertdialog')
    await dialog.waitFor()
    await page.picture('web-leave-320')
    expect(await page.beyondTheEdge()).toBe(0)
    expect(await axeFindings(page.page)).toEqual([])
    await page.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.sees('Rapor sudah jadi')
    await page.button('Buka berkas lain').click()
    await page.button('Tetap di sini').click()
    await page.dropAll(another)
    expect((await page.saves('Unduh, lalu lanjutkan')).name).toBe('council-rapor.xlsx')
    await page.sees('PEMERINTAH KOTA SEGARA BIRU')
    // Nothing was done to that one.
    await page.button('Buka berkas lain').click()
    await page.sees('Seret berkas')
  })

  it('is not asked about where there is none; a file that cannot be opened is told of where one is', async () => {
    const page = await openSingle()
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await page.sees('Yang ditemukan')
    await page.dropAll([{ name: 'surat.docx', bytes: Buffer.from('x') }])
    await page.page.getByRole('alert').getByText('surat.docx').waitFor()
    await page.dropAll(another)
    await page.sees('PEMERINTAH KOTA SEGARA BIRU')
  })
})

it('can be done by keyboard alone, to the saved and printed scorecard', async () => {
  const page = await openSingle()
  const { keyboard } = page.page
  await page.page.evaluate(() => (window.print = () => void (document.title += ' dicetak')))
  const press = async (name: string): Promise<void> => {
    const passed: string[] = []
    while ((await page.focused()) !== name) {
      await keyboard.press('Tab')
      passed.push(await page.focused())
      if (passed.length > 60) throw new Error(`${name} is not reached: ${passed.join(' | ')}`)
    }
  }
  await press('Coba dengan contoh')
  await keyboard.press('Enter')
  await page.sees('Yang ditemukan')
  await press('Buat Rapor')
  await keyboard.press('Enter')
  await page.sees('Rapor sudah jadi')
  await press('Cetak / simpan PDF')
  await keyboard.press('Enter')
  await page.page.waitForFunction(() => document.title === 'kabupaten-rapor dicetak')
  await press('Unduh buku kerja')
  const [download] = await Promise.all([page.page.waitForEvent('download'), keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('kabupaten-rapor.xlsx')
})
