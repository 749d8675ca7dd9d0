/**
 * Units of shares, indexes, grades and durations: no sum of them means anything. As whole words: "angka" is one, what is
 * counted in "angkatan" is not.
 */
const LEVEL_UNIT =
  /%|\bper \d|\b(?:persen|persentase|per ?cent|percentage|permil|indeks|index|nilai|skor|score|poin|point|rasio|ratio|angka|kategori|predikat|opini|opinion|grade|level|peringkat|rank|hari|jam|menit|day|hour|minute|rata-rata|average)s?\b/i

/**
 * @param unit - a KPI's unit as written, if any
 * @returns whether its figures are levels whatever is declared for the workbook as a whole
 */
export function isLevelUnit(unit: string | undefined): boolean {
  return unit !== undefined && LEVEL_UNIT.test(unit)
}
