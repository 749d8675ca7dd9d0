import { builtWebPage } from '../../../test/browser/support/build'
import { inChromium } from '../../../test/browser/support/pane'
import { openWeb } from '../../../test/browser/support/webPage'
import { expectSmall, letGo, pictureFile, withOwnFont } from './picture'

inChromium(builtWebPage)

test('the web page, with the preview of what it made', async () => {
  const web = await openWeb({ height: 690, system: { deviceScaleFactor: 1.1, bypassCSP: true } })
  await withOwnFont(web.page)
  await web.button('Coba dengan contoh').click()
  await web.sees('Yang ditemukan')
  await web.button('Buat Rapor').click()
  await web.sees('Rapor sudah jadi')
  await web.tab('Dasbor')
  await web.sees('24 dari 37 indikator mencapai target; skor 98,7 %')
  await letGo(web.page)
  await web.page.screenshot({ path: pictureFile('web') })
  expectSmall('web')
})
