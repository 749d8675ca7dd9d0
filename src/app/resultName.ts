/** The word in the name of a result, by the language that was asked for. */
export const RESULT_WORD = { id: 'rapor', en: 'scorecard' } as const

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
