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
 * @param suffix - word that tells the result from it
 * @returns name of the result: "IKU.xlsx" -> "IKU-rapor.xlsx", "IKU.csv" -> "IKU-rapor.xlsx"; a result keeps its name
 */
export function resultName(fileName: string, suffix: string): string {
  const dot = fileName.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, '.xlsx']
  // Of a file of another format the result is a new workbook.
  const kind = ending.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx'
  return stem.endsWith(`-${suffix}`) ? stem + kind : `${stem}-${suffix}${kind}`
}

/**
 * @param fileName - of the workbook that was opened
 * @param suffix - word that tells the copy from it
 * @returns name of a workbook without macros: "IKU.xlsm" -> "IKU-pimpinan.xlsx"
 */
export function copyName(fileName: string, suffix: string): string {
  return resultName(fileName, suffix).replace(/\.[^.]*$/, '.xlsx')
}
