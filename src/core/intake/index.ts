export { amountFormula } from './amount'
export { parseMapOverride } from './mapOverride'
export { readingFormula } from './numberText'
export { readTables } from './readTables'
