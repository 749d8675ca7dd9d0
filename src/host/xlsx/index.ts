export { openFileWorkbook, type FileWorkbook } from './openFile'
export { openXlsx, type XlsxHost } from './openXlsx'
export { XlsxMisuse } from './refusal'
export { writeBareWorkbook } from './write/bareWorkbook'
