import { read, write } from '@e965/xlsx'
import { openXlsx } from '../../src/host/xlsx'
import { partsOf } from '../support/buildXlsx'
import { axeFindings } from './support/axe'
import { builtSinglePage } from './support/build'
import { byCommand } from './support/byCommand'
import { inChromium } from './support/pane'
import { openSingle, sampleBytes, type WebPage } from './support/webPage'

inChromium(builtSinglePage)

async function made(page: WebPage): Promise<void> {
  await page.sees('Yang ditemukan')
  await page.button('Buat Rapor').click()
  await page.sees('Rapor sudah jadi')
}

describe('kinerja.html, opened from a folder without a network', () => {
  it.each(['sample', 'drop', 'choose'] as const)(
    '%s: saves the very file that the command line writes',
    async (how) => {
      const page = await openSingle()
      const bytes = sampleBytes('kabupaten.xlsx')
      if (how === 'sample') await page.button('Coba dengan contoh').click()
      else await page[how]('kabupaten.xlsx', bytes)
      await made(page)
      const saved = await page.saves('Unduh buku kerja')
      expect(saved.name).toBe('kabupaten-rapor.xlsx')
      const ours = partsOf(new Uint8Array(saved.bytes))
      const theirs = await byCommand('kabupaten.xlsx', bytes, ours)
      expect(Object.keys({ ...ours, ...theirs }).filter((part) => ours[part] !== theirs[part])).toEqual([])
    },
  )

  it.each([
    ['biff8', 'kabupaten.xls'],
    ['ods', 'kabupaten.ods'],
  ] as const)(
    '%s: copies its sheets, says so, and saves the figures of the workbook',
    async (bookType, name) => {
      const page = await openSingle()
      const book = read(sampleBytes('kabupaten.xlsx'), { cellNF: true })
      await page.choose(name, write(book, { bookType, type: 'buffer' }) as Buffer)
      await page.sees('Yang ditemukan')
      await page.unfold('Disalin sebagai nilai')
      await made(page)
      await page.sees('24 dari 37 indikator mencapai target; skor 98,7 %')
      const saved = await page.saves('Unduh buku kerja')
      expect(saved.name).toBe('kabupaten-rapor.xlsx')
      const host = openXlsx(new Uint8Array(saved.bytes), saved.name)
      const content = await host.read()
      expect(content.ok && content.value.own.length).toBeGreaterThan(5)
      expect(content.ok && content.value.sheets.map((sheet) => sheet.name)).toEqual(
        book.SheetNames.map((sheet) => sheet),
      )
    },
  )

  it('reads a .csv with Indonesian marks', async () => {
    const page = await openSingle()
    const csv =
      'sep=;\r\nIndikator Kinerja;Target;Realisasi\r\nNilai IKM;80;88,5\r\nJalan (km);1.250;1.187,5\r\n'
    await page.choose('IKU.csv', Buffer.from(csv))
    await made(page)
    await page.sees(/1 dari 2 indikator mencapai target/)
    expect((await page.saves('Unduh buku kerja')).name).toBe('IKU-rapor.xlsx')
  })

  it('shows the sheets with their colours', async () => {
    const page = await openSingle()
    await page.choose('iku-triwulan.xlsx', sampleBytes('iku-triwulan.xlsx'))
    await made(page)
    await page.tab('Rapor')
    const status = page.page.getByRole('table', { name: 'Rapor' }).getByText('Sangat tinggi').first()
    expect(await status.evaluate((cell) => getComputedStyle(cell).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    )
    await page.tab('Tren')
    await page.picture('single-made')
  })

  it('opens another file after a worker ended', async () => {
    const page = await openSingle()
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await page.sees('Yang ditemukan')
    await page.page.workers()[0]?.evaluate("setTimeout(() => { throw new Error('as planned') })")
    await page.sees(/Halaman ini terhenti/)
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await made(page)
  })

  it('fits 320 px, and axe finds nothing', async () => {
    const page = await openSingle({ width: 320 })
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await page.sees('Yang ditemukan')
    expect(await page.beyondTheEdge()).toBe(0)
    expect(await axeFindings(page.page)).toEqual([])
  })

  it('may run its own scripts, and neither fetch nor send', async () => {
    const page = await openSingle()
    const policy = await page.page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src( 'sha256-[\w+/=]{44}'){2}; worker-src blob:;/)
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/http|'self'|unsafe-eval/)
    expect(await page.page.locator('[src], link:not([rel=icon])').count()).toBe(0)
  })

  it('stays under 3 MB, and carries the licences of what is in it', async () => {
    const page = await openSingle()
    const size = await page.page.evaluate(() => document.documentElement.outerHTML.length)
    expect(size).toBeLessThan(3_000_000)
    const notices = await page.page.locator('#notices').textContent()
    for (const name of ['react-dom', 'chart.js', 'fflate', 'saxes', 'comlink'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(notices).not.toMatch(/^commander /m)
  })
})
