export { amountFormula } from './values/amount'
export { parseMapOverride } from './columns/mapOverride'
export { readingFormula } from './values/numberText'
export { readTables } from './book/readTables'
