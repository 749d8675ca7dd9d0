/**
 * What a person opens, comes to by a button or is asked: fetched as soon as the pane can be used, and shown by `Later`. Here and
 * in what is imported from here stands what the pane can be used without.
 */
export { Decided } from './Decided'
export { Empty } from './Empty'
export { IndicatorList } from './IndicatorList'
export { IssueList } from './IssueList'
export { NoticeBar } from './NoticeBar'
export { Questions } from './Questions'
export { RemoveDialog } from './RemoveDialog'
export { Result } from './Result'
export { SettingsFields } from './SettingsFields'
export { ShowMore } from './ShowMore'
export { TableDetails } from './TableDetails'
export { Templates } from './Templates'
