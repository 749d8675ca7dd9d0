import type { Entry } from './entry'

/** Headers of the day on which money was booked or paid, as against days on which something begins, ends or is due. */
export const PAYMENT_DAY_PHRASES: readonly Entry<true>[] = [
  { phrase: 'date', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'invoice date', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'payment date', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'posting date', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'tanggal', lang: 'id', means: true, seenIn: 'registers of payments' },
  { phrase: 'tanggal bayar', lang: 'id', means: true, seenIn: 'registers of payments' },
  { phrase: 'tanggal pembayaran', lang: 'id', means: true, seenIn: 'registers of payments' },
  { phrase: 'tanggal sp2d', lang: 'id', means: true, seenIn: 'registers of payments' },
  { phrase: 'tanggal transaksi', lang: 'id', means: true, seenIn: 'registers of payments' },
  { phrase: 'tgl', lang: 'id', means: true, seenIn: 'registers of payments' },
  { phrase: 'tgl sp2d', lang: 'id', means: true, seenIn: 'registers of payments' },
  { phrase: 'transaction date', lang: 'en', means: true, seenIn: 'council reports' },
]
