import type { Words } from './ruleSet'

/** A key success factor of the starter set, with the words by which a KPI's name proposes it. */
export interface StarterFactor {
  readonly name: Words
  readonly keywords: readonly string[]
}

/**
 * Key success factors that a region without any of its own may start from. A proposal of ours, in no regulation:
 * service quality is told by public satisfaction (IKM) and the time that services take, accountability by the
 * auditor's opinion, competence by training, information technology by digital services, budgets by absorption
 * and by what revenue was paid in. Of two factors with as many words in a name the earlier one is proposed.
 */
export const starterFactors: readonly StarterFactor[] = [
  {
    name: { id: 'Kualitas pelayanan', en: 'Service quality' },
    keywords: [
      'kepuasan masyarakat',
      'ikm',
      'waktu penyelesaian',
      'waktu pelayanan',
      'lama pelayanan',
      'waktu tunggu',
      'tepat waktu',
      'pelayanan publik',
      'mutu pelayanan',
      'kualitas pelayanan',
      'standar pelayanan',
      'spm',
      'service quality',
      'completion time',
      'waiting time',
      'response time',
      'days to',
      'time to answer',
      'on time',
      'right first time',
      'answered within',
      'public satisfaction',
      'satisfaction index',
    ],
  },
  {
    name: { id: 'Transparansi dan akuntabilitas keuangan', en: 'Transparency and financial accountability' },
    keywords: [
      'opini',
      'opini bpk',
      'wtp',
      'temuan',
      'pemeriksa',
      'pemeriksaan',
      'laporan keuangan',
      'akuntabilitas',
      'sakip',
      'keterbukaan informasi',
      'transparansi',
      'audit',
      'audit opinion',
      'audit findings',
      'accountability',
      'transparency',
    ],
  },
  {
    name: { id: 'Kompetensi aparatur', en: 'Staff competence' },
    keywords: [
      'pelatihan',
      'dilatih',
      'diklat',
      'bimtek',
      'jam pelajaran',
      'kompetensi',
      'bersertifikat',
      'profesionalitas',
      'asn',
      'training',
      'trained',
      'competence',
      'skills',
    ],
  },
  {
    name: { id: 'Teknologi informasi', en: 'Information technology' },
    keywords: [
      'digital',
      'elektronik',
      'spbe',
      'daring',
      'online',
      'aplikasi',
      'sistem informasi',
      'teknologi informasi',
      'jaringan',
      'website',
      'information technology',
    ],
  },
  {
    name: { id: 'Kepuasan masyarakat', en: "Citizens' satisfaction" },
    keywords: [
      'pengaduan',
      'keluhan',
      'aduan',
      'aspirasi',
      'kepuasan pelanggan',
      'kepuasan pengguna',
      'kepuasan penerima',
      'complaints',
      'satisfied',
      'satisfaction',
    ],
  },
  {
    name: { id: 'Efektivitas anggaran', en: 'Budget effectiveness' },
    keywords: [
      'serapan',
      'penyerapan',
      'anggaran',
      'apbd',
      'belanja',
      'silpa',
      'setoran',
      'pad',
      'pendapatan',
      'pajak',
      'retribusi',
      'absorption',
      'budget',
      'spending',
      'revenue',
      'tax collected',
      'council tax',
    ],
  },
]
