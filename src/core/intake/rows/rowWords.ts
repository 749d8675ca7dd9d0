import { tidy } from '../values/numberWords'
import { MONTH_PATTERN } from '../values/monthNames'
import { claimOf, saysSigned } from '../meanings/rowMeaning'

const SUBTOTAL = /^(?:sub[ -]?(?:total|jumlah))\b/i
const KPI_TOTAL =
  /^(?:(?:grand ?)?total|sub[ -]?total|jumlah|rata[ -]?rata|rerata|average|mean|overall)(?:\s+(?:bobot|nilai|skor|capaian|indikator|keseluruhan|seluruh|total|akhir|kinerja|score|weight|weights|attainment|performance|perspektif.*|perspective.*|sasaran.*))*\s*:?$|^(?:nilai|skor|score)\s+(?:akhir|total|rata[ -]?rata|kinerja organisasi)\b/i
/** "Jumlah anggaran" in a column of indicators adds the money beside them; "Jumlah UMKM dibina" is an indicator. */
const MONEY_TOTAL =
  /^(?:(?:grand ?)?total|sub[ -]?total|(?:sub[ -]?)?jumlah)(?:\s+(?:anggaran|belanja|pagu|biaya|dana|realisasi|budget|expenditure|spending))+\s*:?$/i
/** "Kalianda, 31 Desember 2025": where and when it was signed. */
const PLACE_AND_DATE = new RegExp(
  `^\\p{L}[\\p{L} ]+,\\s*(?:(?:\\d{1,2}|\\.+|\\u2026+)\\s*)?(?:${MONTH_PATTERN})\\s+(?:19|20)\\d\\d`,
  'iu',
)

/** @returns whether a budget line's text says that it is a sum or worked out from other lines */
export function budgetTotalKind(text: string): 'total' | 'subtotal' | null {
  const claim = claimOf(text)
  return claim === null ? null : claim === 'subtotal' ? 'subtotal' : 'total'
}

/** @returns whether a text in a KPI table is a sum's; "Jumlah kunjungan" is an indicator, "Jumlah" is none */
export function kpiTotalKind(text: string): 'total' | 'subtotal' | null {
  const tidied = tidy(text)
  if (!KPI_TOTAL.test(tidied)) return null
  return SUBTOTAL.test(tidied) ? 'subtotal' : 'total'
}

/** @returns whether a text in a column of indicators beside money is a sum's */
export function indicatorTotalKind(text: string): 'total' | 'subtotal' | null {
  const tidied = tidy(text)
  if (MONEY_TOTAL.test(tidied)) return SUBTOTAL.test(tidied) ? 'subtotal' : 'total'
  return kpiTotalKind(text)
}

/** @returns whether a text below a table belongs to those who signed it */
export function isSignature(text: string): boolean {
  return saysSigned(text) || PLACE_AND_DATE.test(tidy(text))
}

const PERSPECTIVE_NAMES =
  /^(?:(?:\d{1,2}|[a-z]|[ivx]+)[.)]?\s+)?(?:masyarakat|pelanggan|keuangan|proses bisnis(?: internal)?|internal(?: business)? process(?:es)?|internal process|pembelajaran(?:\s*(?:&|dan)\s*pertumbuhan)?|learning(?:\s*(?:&|and)\s*growth)?|customers?|citizens?|financial|finance|stakeholders?)\s*$/i

/** What a banner row across the table says that the rows below it share. */
export type BannerKind = 'perspective' | 'objective' | 'mission' | 'program' | null

/**
 * @param text - the only text of a row
 * @returns what the rows below have in common by it, or null where its words do not say
 */
export function bannerKind(text: string): BannerKind {
  const tidied = tidy(text)
  if (/\bperspe[ck]ti(?:f|ve)\b/i.test(tidied) || PERSPECTIVE_NAMES.test(tidied)) return 'perspective'
  if (/\b(?:sasaran|tujuan|objective|goal)\b|^ss\s*\d/i.test(tidied)) return 'objective'
  if (/^(?:misi|mission)\b/i.test(tidied)) return 'mission'
  if (/^(?:program|programme|kegiatan|sub kegiatan)\b/i.test(tidied)) return 'program'
  return null
}
