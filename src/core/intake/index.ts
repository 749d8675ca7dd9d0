export { amountFormula } from './values/amount'
export { parseMapOverride } from './columns/mapOverride'
export { readingFormula } from './values/numberFormulas'
export { readTables } from './book/readTables'
