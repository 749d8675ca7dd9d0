import type { Authority, RuleSetId } from './settings'

/** Rules whose authority the settings sheet states. */
export type SourcedRule =
  | 'maximize'
  | 'minimize'
  | 'range'
  | 'stabilize'
  | 'fromBaseline'
  | 'grades'
  | 'zeroTarget'
  | 'cap'
  | 'missing'
  | 'economy'
  | 'efficiency'
  | 'effectiveness'
  | 'limits'
  | 'auditTolerance'
  | 'units'
  | 'nature'
  | 'projection'
  | 'progressGap'

/** On whose word each rule stands: what was seen, cited as it was seen, or a rule of ours with its reason. */
export const ruleSources: Readonly<Record<SourcedRule, Authority>> = {
  maximize: {
    kind: 'regulation',
    certainty: 'seen',
    text: 'LKjIP Kab. Maluku Tengah 2021, p. 94; KemenPANRB, Sistem Manajemen Kinerja, p. 91',
  },
  minimize: {
    kind: 'regulation',
    certainty: 'seen',
    text: 'LKjIP Kab. Maluku Tengah 2021, p. 94; KemenPANRB, Sistem Manajemen Kinerja',
  },
  range: { kind: 'regulation', certainty: 'seen', text: 'KemenPANRB, Sistem Manajemen Kinerja' },
  stabilize: { kind: 'house', text: 'authority.stabilize' },
  fromBaseline: { kind: 'house', text: 'authority.fromBaseline' },
  grades: { kind: 'house', text: 'authority.grades' },
  zeroTarget: { kind: 'house', text: 'authority.zeroTarget' },
  cap: { kind: 'house', text: 'authority.cap' },
  missing: { kind: 'house', text: 'authority.missing' },
  economy: { kind: 'house', text: 'authority.economy' },
  efficiency: { kind: 'house', text: 'authority.efficiency' },
  effectiveness: { kind: 'house', text: 'authority.effectiveness' },
  limits: { kind: 'house', text: 'authority.limits' },
  auditTolerance: { kind: 'house', text: 'authority.auditTolerance' },
  units: { kind: 'house', text: 'authority.units' },
  nature: { kind: 'house', text: 'authority.nature' },
  projection: { kind: 'house', text: 'authority.projection' },
  progressGap: { kind: 'house', text: 'authority.progressGap' },
}

/** What a rule set consists of. */
type RuleSetPart = 'bands' | 'words' | 'cap'

/** On whose word each part of a rule set stands, and how surely that was seen. */
export const ruleSetSources: Readonly<Record<RuleSetId, Readonly<Record<RuleSetPart, Authority>>>> = {
  'permendagri-86-2017': {
    bands: { kind: 'regulation', certainty: 'seen', text: 'LKjIP Inspektorat Kab. Sampang 2019' },
    words: {
      kind: 'regulation',
      certainty: 'second-hand',
      text: 'Skala Nilai Peringkat Kinerja, Permendagri 86/2017 (menurut aplikasi pemerintah daerah; naskahnya belum dicocokkan)',
    },
    cap: { kind: 'house', text: 'authority.cap' },
  },
  kemenkeu: {
    bands: { kind: 'regulation', certainty: 'remembered', text: 'KMK 467/2014; KMK 300/2022' },
    words: { kind: 'regulation', certainty: 'remembered', text: 'KMK 467/2014; KMK 300/2022' },
    cap: {
      kind: 'regulation',
      certainty: 'second-hand',
      text: 'NKO kantor Bea dan Cukai 2018 dan 2019 (laman kinerja)',
    },
  },
  rag: {
    bands: { kind: 'house', text: 'authority.rag' },
    words: { kind: 'house', text: 'authority.rag' },
    cap: { kind: 'house', text: 'authority.cap' },
  },
  custom: {
    bands: { kind: 'house', text: 'authority.custom' },
    words: { kind: 'house', text: 'authority.custom' },
    cap: { kind: 'house', text: 'authority.custom' },
  },
}
