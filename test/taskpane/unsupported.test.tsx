/** @jest-environment jsdom */
import { renderToStaticMarkup } from 'react-dom/server'
import { fetchPaneTranslate } from '../../src/locales/pane'
import { unsupported } from '../../src/taskpane/unsupported'

test.each(['noOffice', 'notExcel', 'oldExcel'] as const)('%s: a page of its own says why', async (why) => {
  const t = await fetchPaneTranslate('id')
  expect(renderToStaticMarkup(unsupported(why, t))).toContain(t(`pane.unsupported.${why}.title`))
})
