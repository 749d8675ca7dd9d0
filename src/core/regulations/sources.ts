import type { Authority } from './settings'

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
    text: 'LKjIP Kab. Maluku Tengah 2021, p. 94; KemenPANRB, Sistem Manajemen Kinerja, p. 91',
  },
  minimize: {
    kind: 'regulation',
    text: 'LKjIP Kab. Maluku Tengah 2021, p. 94; KemenPANRB, Sistem Manajemen Kinerja',
  },
  range: { kind: 'regulation', text: 'KemenPANRB, Sistem Manajemen Kinerja' },
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
