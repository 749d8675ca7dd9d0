/** Endings of files of other formats, whose tables are copied into a new workbook, by what else bears the ending. */
const TABLES_ONLY = ['xltx', 'xltm', 'xlsb', 'xls', 'ods', 'ots', 'csv', 'tsv', 'htm', 'html', 'mht', 'mhtml']
/** Excel 2003's XML and columns of text: far more files that bear these hold no table. */
const SELDOM_TABLES = ['xml', 'txt']

/** Endings of files of other formats, without the point. */
export const FOREIGN_ENDINGS: readonly string[] = [...TABLES_ONLY, ...SELDOM_TABLES]

/** Endings of all files that are looked into, without the point. */
export const ALL_ENDINGS: readonly string[] = ['xlsx', 'xlsm', ...FOREIGN_ENDINGS]

/** Endings that a whole folder is searched for, without the point. */
export const SEARCHED_ENDINGS: readonly string[] = ['xlsx', 'xlsm', ...TABLES_ONLY]
