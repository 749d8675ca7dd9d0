import { tidy } from '../values/numberWords'
import { MONTH_PATTERN } from '../values/monthNames'

const TOTAL =
  /^(?:(?:grand|gross|net) ?total|sub[ -]?total|sub[ -]?jumlah|jumlah|total|rata[ -]?rata|rerata|average|mean|overall)\b/i
const SUBTOTAL = /^(?:sub[ -]?(?:total|jumlah))\b/i
/** Lines of a budget that are worked out from others: never a programme. */
const WORKED_OUT =
  /^(?:surplus|defisit|deficit|\(?surplus\)?\s*\/|silpa|sikpa|sisa lebih|sisa kurang|pembiayaan net+o|net (?:financing|surplus|deficit|operating)|total surplus|net cost of (?:all )?services?|net (?:revenue )?expenditure\s*:?$)(?!\p{L})/iu
const KPI_TOTAL =
  /^(?:(?:grand ?)?total|sub[ -]?total|jumlah|rata[ -]?rata|rerata|average|mean|overall)(?:\s+(?:bobot|nilai|skor|capaian|indikator|keseluruhan|seluruh|total|akhir|kinerja|score|weight|weights|attainment|performance|perspektif.*|perspective.*|sasaran.*))*\s*:?$|^(?:nilai|skor|score)\s+(?:akhir|total|rata[ -]?rata|kinerja organisasi)\b/i
/** "Jumlah anggaran" in a column of indicators adds the money beside them; "Jumlah UMKM dibina" is an indicator. */
const MONEY_TOTAL =
  /^(?:(?:grand ?)?total|sub[ -]?total|(?:sub[ -]?)?jumlah)(?:\s+(?:anggaran|belanja|pagu|biaya|dana|realisasi|budget|expenditure|spending))+\s*:?$/i
const SIGNATURE = new RegExp(
  [
    '\\bnip\\b',
    '^mengetahui\\b',
    '^menyetujui\\b',
    '^disetujui\\b',
    '^dibuat oleh\\b',
    '^kepala\\s+(?:dinas|badan|bidang|bagian|sub|kantor)',
    '^(?:bupati|wali ?kota|gubernur|sekretaris daerah|camat|inspektur|direktur)\\b',
    '^pembina\\b',
    '^penata\\b',
    '^(?:pengguna anggaran|pejabat)\\b',
    '^(?:signed|approved|prepared|reviewed)(?: by)?\\b',
    `^\\p{L}[\\p{L} ]+,\\s*(?:(?:\\d{1,2}|\\.+|\\u2026+)\\s*)?(?:${MONTH_PATTERN})\\s+(?:19|20)\\d\\d`,
  ].join('|'),
  'iu',
)

/** @returns whether a budget line's text says that it is a sum or worked out from other lines */
export function budgetTotalKind(text: string): 'total' | 'subtotal' | null {
  const tidied = tidy(text)
  if (SUBTOTAL.test(tidied)) return 'subtotal'
  if (TOTAL.test(tidied) || WORKED_OUT.test(tidied)) return 'total'
  return null
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
  return SIGNATURE.test(tidy(text))
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
