import { offeringSingle } from '../../scripts/site/takeAlong'
import { openXlsx } from '../../src/host/xlsx'
import { partsOf } from '../support/buildXlsx'
import { axeFindings } from './support/axe'
import { builtWebPage } from './support/build'
import { byCommand } from './support/byCommand'
import { inChromium, openPage } from './support/pane'
import { openWeb, sampleBytes, type WebPage } from './support/webPage'

inChromium(builtWebPage)

async function made(page: WebPage): Promise<void> {
  await page.sees('Yang ditemukan')
  await page.button('Buat Rapor').click()
  await page.sees('Rapor sudah jadi')
}

describe('an officer without the add-in', () => {
  it.each(['drop', 'choose'] as const)(
    'can %s a file, and saves the very file that the command line writes',
    async (how) => {
      const page = await openWeb()
      await page[how]('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
      await made(page)
      const { name, bytes } = await page.saves('Unduh buku kerja')
      expect(name).toBe('kabupaten-rapor.xlsx')
      const ours = partsOf(new Uint8Array(bytes))
      const theirs = await byCommand('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'), ours)
      const differing = Object.keys({ ...ours, ...theirs }).filter((part) => ours[part] !== theirs[part])
      expect(differing).toEqual([])
    },
  )

  it('needs no network once the page is open', async () => {
    const page = await openWeb()
    await page.page.context().setOffline(true)
    await page.button('Coba dengan contoh').click()
    await made(page)
    await page.sees('24 dari 37 indikator mencapai target; skor 98,7 %')
    expect((await page.saves('Unduh buku kerja')).bytes.length).toBeGreaterThan(50_000)
    await page.picture('web-made')
  })

  it('needs none for another format either', async () => {
    const page = await openWeb()
    await page.page.context().setOffline(true)
    await page.choose(
      'IKU.csv',
      Buffer.from('Indikator;Target;Realisasi\nNilai IKM;80;88,5\nNilai SAKIP;70;71\n'),
    )
    await made(page)
  })

  it('works on the result again, next month', async () => {
    const page = await openWeb()
    await page.choose('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
    await made(page)
    const first = await page.saves('Unduh buku kerja')
    await page.button('Buka berkas lain').click()
    await page.choose(first.name, first.bytes)
    await page.sees('Yang ditemukan')
    await page.button('Perbarui Rapor').click()
    await page.sees('Rapor sudah jadi')
    expect((await page.saves('Unduh buku kerja')).name).toBe('kabupaten-rapor.xlsx')
  })

  it('keeps what was removed or put in: the file can be saved then too', async () => {
    const page = await openWeb()
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await made(page)
    await page.button('Hapus Rapor').click()
    await page.page.getByRole('alertdialog').getByRole('button', { name: 'Hapus', exact: true }).click()
    await page.sees(/Lembar dihapus/)
    const { bytes } = await page.saves('Unduh buku kerja')
    const read = await openXlsx(new Uint8Array(bytes), 'council.xlsx').read()
    expect(read.ok && read.value.own).toEqual([])
  })

  it('starts from a template that is saved', async () => {
    const page = await openWeb()
    const { name, bytes } = await page.saves('Unduh Tabel indikator')
    expect(name).toBe('IKU.xlsx')
    await page.choose(name, bytes)
    await made(page)
  })
})

describe('the copy for leadership', () => {
  it('is a workbook of the scorecard alone, in which nothing points at the sheets that stay behind', async () => {
    const page = await openWeb()
    await page.choose('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
    await made(page)
    await page.button('Salinan untuk pimpinan…').click()
    await page.picture('web-leadership')
    expect(await axeFindings(page.page)).toEqual([])
    expect(await page.page.getByRole('checkbox', { name: 'Sertakan nama orang' }).count()).toBe(0)
    const { name, bytes } = await page.saves('Buat salinan')
    expect(name).toBe('kabupaten-pimpinan.xlsx')
    const read = await openXlsx(new Uint8Array(bytes), name).read()
    expect(read.ok && read.value.sheets).toEqual([])
    expect(read.ok && read.value.own.map(({ id }) => id).slice(0, 2)).toEqual(['dashboard', 'scorecard'])
    const parts = Object.values(partsOf(new Uint8Array(bytes)))
    const formulas = parts.flatMap((text) => [...text.matchAll(/<f>([^<]*)<\/f>/g)].map(([, f]) => f ?? ''))
    expect(formulas.length).toBeGreaterThan(500)
    expect(formulas.filter((formula) => /IKU 2025|APBD 2025|Visi Misi|\[\d+\]/.test(formula))).toEqual([])
    await page.sees('Salinan untuk pimpinan sudah jadi')
    // The workbook itself is as it was.
    expect((await page.saves('Unduh buku kerja')).name).toBe('kabupaten-rapor.xlsx')
  })

  it('names people only where asked, and locks its sheets', async () => {
    const page = await openWeb()
    await page.choose('dinas-tpp.xlsx', sampleBytes('dinas-tpp.xlsx'))
    await page.sees('Yang ditemukan')
    await page.unfold('Pengaturan')
    await page.page.getByRole('checkbox', { name: /^TPP/ }).click()
    await made(page)
    const source = await openXlsx(new Uint8Array(sampleBytes('dinas-tpp.xlsx')), 'a.xlsx').read()
    const rows = source.ok ? source.value.sheets.flatMap((sheet) => sheet.rows) : []
    const staff = rows
      .flatMap((row) => row?.values ?? [])
      .filter((value): value is string => typeof value === 'string' && /^\d{18}$/.test(value))
    expect(staff.length).toBeGreaterThan(20)
    for (const [label, isNamed, isLocked] of [
      [null, false, false],
      [/^Sertakan nama orang/, true, false],
      [/^Kunci lembar/, true, true],
    ] as const) {
      await page.button('Salinan untuk pimpinan…').click()
      if (label) await page.page.getByRole('checkbox', { name: label }).check()
      const { bytes } = await page.saves('Buat salinan')
      const all = Object.values(partsOf(new Uint8Array(bytes))).join('')
      expect(staff.some((id) => all.includes(id))).toBe(isNamed)
      expect(all.includes('<sheetProtection sheet="1"')).toBe(isLocked)
    }
  })
})

describe('the preview', () => {
  it("shows the officer's sheets first, and the scorecard's once they are made", async () => {
    const page = await openWeb()
    await page.choose('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
    await page.page.getByRole('table', { name: 'IKU 2025' }).waitFor()
    await made(page)
    await page.tab('Rapor')
    const status = page.page.getByRole('table', { name: 'Rapor' }).getByText('Sangat rendah').first()
    expect(await status.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe('rgb(246, 193, 198)')
  })

  it('follows a link from a finding to its cell, and from an indicator to its source', async () => {
    const page = await openWeb()
    await page.choose('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
    const kind = await page.unfold('Realisasi belum ada')
    await kind.getByRole('button').first().click()
    await page.page.locator('td[data-wanted]').waitFor()
    await made(page)
    await page.tab('Rapor')
    const table = page.page.getByRole('table', { name: 'Rapor' })
    await table.getByRole('button', { name: 'Prevalensi balita stunting' }).click()
    await page.page.getByRole('table', { name: 'IKU 2025' }).waitFor()
    await page.page.locator('td[data-wanted]').waitFor()
    expect(await page.marked()).toBe('Prevalensi balita stunting')
  })

  it('stands behind the steps where the screen is narrow', async () => {
    const page = await openWeb({ width: 360 })
    await page.choose('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
    await made(page)
    await page.page.getByRole('tab', { name: 'Pratinjau' }).click()
    await page.tab('Rapor')
    expect(await page.beyondTheEdge()).toBe(0)
    await page.picture('web-narrow')
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['surat.docx', Buffer.from('x'), 'bukan buku kerja atau tabel'],
    ['iku.xls', Buffer.from('<html><body><table></table></body></html>'), 'halaman web'],
    ['iku.csv', Buffer.from('Yth. Bapak\nhormat kami'), 'teks biasa'],
    ['iku.xlsx', Buffer.alloc(0), 'kosong'],
  ])('%s: says why and what to do, and leaves a way to another file', async (name, bytes, words) => {
    const page = await openWeb()
    await page.choose(name, bytes)
    await page.page.getByRole('alert').getByText(words).waitFor()
    const another = page.button('Buka berkas lain')
    if (await another.isVisible()) await another.click()
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await page.sees('Yang ditemukan')
  })

  it('is given up while it is read, and the page is ready for another', async () => {
    const page = await openWeb()
    await page.choose('kabupaten.xlsx', sampleBytes('kabupaten.xlsx'))
    await page.sees('Yang ditemukan')
    await page.button('Buka berkas lain').click()
    await page.sees('Seret berkas')
  })
})

it('offers itself as one file where the site has it', async () => {
  const page = await openWeb()
  expect(await page.page.getByText('kinerja.html').count()).toBe(0)
  await page.page.route('**/index.html*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: offeringSingle(await response.text()) })
  })
  await page.page.reload()
  const link = page.page.getByRole('link', { name: 'Unduh kinerja.html' })
  expect(await link.getAttribute('href')).toBe('kinerja.html')
  expect(await axeFindings(page.page)).toEqual([])
})

describe('where the page cannot run', () => {
  it.each([
    ['opened from a folder', { asFile: true }, 'pakai berkas kinerja.html'],
    ['a script does not arrive', { blocks: 'web.*.js' }, 'Sebagian halaman ini tidak sampai'],
    ['no script is run', { system: { javaScriptEnabled: false } }, 'skripnya tidak dijalankan'],
  ] as const)('%s: it says so, and nothing else', async (_, options, words) => {
    const page = await openPage('index.html', options)
    await page.getByText(words).waitFor()
    const shown = await page.locator('#root div:not(.notice):visible').count()
    expect(shown).toBe(1)
  })
})

describe('the page is sound', () => {
  it.each([
    [320, 'light'],
    [1280, 'dark'],
  ] as const)('%i px, %s: nothing beyond the edge, nothing that axe finds', async (width, colorScheme) => {
    const page = await openWeb({ width, system: { colorScheme } })
    const look = async (view: string) => {
      await page.picture(`web-${view}-${width}-${colorScheme}`)
      expect({ view, beyond: await page.beyondTheEdge(), axe: await axeFindings(page.page) }).toEqual({
        view,
        beyond: 0,
        axe: [],
      })
    }
    await look('start')
    await page.choose('council.xlsx', sampleBytes('council.xlsx'))
    await page.sees('Yang ditemukan')
    await look('found')
    await made(page)
    await look('made')
  })

  it('may neither fetch nor send', async () => {
    const page = await openWeb()
    const policy = await page.page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('http')
  })
})
