import { paneTexts } from './paneTexts'
import { translator } from './translator'

/** Says the sentences of the task pane. */
export const createPaneTranslate = translator(paneTexts)
