import { translator } from './translator'
import { webTexts } from './webTexts'

/** Says the sentences of the web page. */
export const createWebTranslate = translator(webTexts)
