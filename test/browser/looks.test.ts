import { axeFindings } from './support/axe'
import { inChromium, openPage, openPane, Pane } from './support/pane'
import { eachQuestion, eachView } from './support/views'

inChromium()

it.each([
  [320, 'id-ID', 'light'],
  [320, 'en-US', 'dark'],
  [600, 'id-ID', 'light'],
] as const)('every view fits and has nothing that axe finds: %i px, %s, %s', async (width, lang, theme) => {
  await eachView({ width, lang, theme }, async (view, pane) => {
    await pane.picture(`${view}-${width}-${lang}-${theme}`)
    const found = { view, beyondTheEdge: await pane.beyondTheEdge(), axe: await axeFindings(pane.page) }
    expect(found).toEqual({ view, beyondTheEdge: 0, axe: [] })
  })
})

it.each([
  [320, 'id-ID', 'light', 'none'],
  [320, 'en-US', 'dark', 'none'],
  [320, 'id-ID', 'light', 'active'],
] as const)(
  'what is asked fits, and has nothing that axe finds: %i px, %s, %s, forced colours %s',
  async (width, lang, theme, forcedColors) => {
    const options = { width, lang, theme, height: 1600, system: { forcedColors } }
    await eachQuestion(options, async (view, pane) => {
      await pane.picture(`${view}-${width}-${lang}-${theme}-${forcedColors}`)
      const axe = await axeFindings(pane.page, ...(forcedColors === 'active' ? ['color-contrast'] : []))
      const found = { view, beyondTheEdge: await pane.beyondTheEdge(), axe }
      expect(found).toEqual({ view, beyondTheEdge: 0, axe: [] })
    })
  },
)

it('where the system forces its colours, they are used, and a status is still a symbol and a word', async () => {
  await eachView({ system: { forcedColors: 'active' } }, async (view, pane) => {
    await pane.picture(`${view}-forced`)
    // axe reads the page's colours; what is painted are the system's.
    expect([view, await axeFindings(pane.page, 'color-contrast')]).toEqual([view, []])
    if (view !== 'made') return
    const status = pane.text(/●\s*Sangat tinggi/)
    const painted = await status.evaluate((element) => getComputedStyle(element).backgroundColor)
    const page = await pane.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.backgroundColor = 'Canvas'
      return getComputedStyle(probe).backgroundColor
    })
    expect(painted).toBe(page)
  })
})

it('a page on which Kinerja cannot work is sound too', async () => {
  const page = await openPage('taskpane.html', { api: '1.12', width: 320 })
  await page.getByRole('heading').waitFor()
  expect(await axeFindings(page)).toEqual([])
})

it('in English every sentence and figure is English', async () => {
  const pane = await openPane({ lang: 'en-US', sample: 'council' })
  expect(await pane.page.evaluate(() => document.documentElement.lang)).toBe('en')
  await pane.sees('What was found')
  await pane.picture('council')
  await pane.button('Create scorecard').click()
  await pane.sees('The scorecard is ready')
  await pane.sees(/^100\.0\s?%$/)
  expect(await pane.sheets()).toContain('Scorecard')
  await pane.picture('council-made')
})

it('a workbook in which much is wrong is read all the same, and says what', async () => {
  const pane = new Pane(await openPage('taskpane.html', { sample: 'kabupaten-berantakan' }))
  await pane.sees('Yang ditemukan')
  await pane.picture('messy')
  const texts = await pane.page.locator('summary h3').allTextContents()
  expect(texts).toEqual(expect.arrayContaining(['Tabel indikator', 'Tabel anggaran']))
  await pane.button('Buat Rapor').click()
  await pane.sees('Rapor sudah jadi')
  await pane.picture('messy-made')
})
