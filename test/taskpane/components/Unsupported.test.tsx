/** @jest-environment jsdom */
import { renderToStaticMarkup } from 'react-dom/server'
import { fetchPaneTranslate } from '../../../src/locales/pane'
import { Unsupported } from '../../../src/taskpane/components/Unsupported'

it.each([
  ['id', 'noOffice', 'Buka buku kerja Anda di Excel'],
  ['id', 'notExcel', 'bukan Excel'],
  ['id', 'oldExcel', 'Opsi Pembaruan'],
  ['en', 'noOffice', 'Open your workbook in Excel'],
  ['en', 'notExcel', 'is not Excel'],
  ['en', 'oldExcel', 'Update Options'],
] as const)('in %s, %s says what to do', async (lang, why, sentence) => {
  const t = await fetchPaneTranslate(lang)
  expect(renderToStaticMarkup(<Unsupported why={why} t={t} />)).toContain(sentence)
})
