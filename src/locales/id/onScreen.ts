import pane from './pane.json'
import { merge } from '../merge'
import { reading } from './reading'

/** Sentences of the task pane: without those of the command line, of files and of sheets, which it need not load to begin. */
export const onScreen = merge([reading, pane])
