import { resultName } from '../app/resultName'

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
}

/**
 * Hands a file to the browser, which saves it where a person's downloads go.
 * @param bytes - the whole file
 * @param name - with its ending
 */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the address only after the click is done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * @param fileName - of the workbook that was opened
 * @param suffix - word that tells the copy from it
 * @returns name of a workbook without macros: "IKU.xlsm" -> "IKU-pimpinan.xlsx"
 */
export function copyName(fileName: string, suffix: string): string {
  return resultName(fileName, suffix).replace(/\.[^.]*$/, '.xlsx')
}
