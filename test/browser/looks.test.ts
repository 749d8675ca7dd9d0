import { axeFindings } from './support/axe'
import { inChromium, openPane } from './support/pane'
import { eachView } from './support/views'

inChromium()

const THEMES = ['light', 'dark'] as const

it.each(THEMES)('axe finds nothing wrong with any view, %s', async (theme) => {
  await eachView({ theme, width: 320 }, async (view, pane) => {
    await pane.picture(`${view}-320-${theme}`)
    expect([view, await axeFindings(pane.page)]).toEqual([view, []])
  })
})

it.each([
  [320, 'id-ID'],
  [320, 'en-US'],
  [600, 'id-ID'],
] as const)('nothing is beyond the edge at %i px, %s', async (width, lang) => {
  await eachView({ width, lang }, async (view, pane) => {
    await pane.picture(`${view}-${width}-${lang}`)
    expect([view, await pane.beyondTheEdge()]).toEqual([view, 0])
  })
})

it('where the system forces its colours, they are used, and status is still told by a word and a symbol', async () => {
  await eachView({ system: { forcedColors: 'active' } }, async (view, pane) => {
    await pane.picture(`${view}-forced`)
    // axe reads the page's colours; what is painted are the system's.
    expect([view, await axeFindings(pane.page, 'color-contrast')]).toEqual([view, []])
    if (view === 'made') await pane.sees(/●\s*Sangat tinggi/)
  })
})

it('in English every sentence and figure is English', async () => {
  const pane = await openPane({ lang: 'en-US', sample: 'council' })
  await pane.picture('council')
  await pane.button('Create scorecard').click()
  await pane.sees('The scorecard is ready')
  expect(await pane.page.evaluate(() => document.documentElement.lang)).toBe('en')
  await pane.picture('council-made')
})
