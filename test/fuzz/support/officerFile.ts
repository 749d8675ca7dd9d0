import { type WorkbookSource, workbookParts, zipParts } from '../../support/buildXlsx'

/** What a cell under test holds: text, a number, nothing, or the XML of a cell's content with its attributes. */
export type Content = string | number | null | { readonly attributes: string; readonly xml: string }

/** Every place of a workbook in which an officer types text that we read. */
export interface Texts {
  readonly sheet: string
  readonly title: string
  readonly organisation: string
  readonly header: string
  readonly perspective: string
  readonly objective: string
  readonly indicator: string
  readonly unit: string
  readonly polarity: string
  readonly owner: string
  readonly program: string
  readonly factor: string
  readonly formula: string
  readonly definition: string
  readonly source: string
  readonly vision: string
  readonly mission: string
  readonly budgetProgram: string
  readonly activity: string
  readonly person: string
  readonly position: string
}

export const PLAIN: Texts = {
  sheet: 'IKU 2025',
  title: 'Indikator Kinerja Utama Tahun 2025',
  organisation: 'Dinas Kesehatan',
  header: 'Catatan Tambahan',
  perspective: 'Pelanggan',
  objective: 'Meningkatnya mutu layanan',
  indicator: 'Indeks kepuasan masyarakat',
  unit: 'indeks',
  polarity: 'Maksimal',
  owner: 'Bidang Pelayanan',
  program: 'Program Pelayanan Kesehatan',
  factor: 'Kualitas pelayanan',
  formula: 'jumlah nilai dibagi responden',
  definition: 'nilai rata-rata survei',
  source: 'survei tahunan',
  vision: 'Terwujudnya daerah yang sehat',
  mission: 'Meningkatkan layanan dasar',
  budgetProgram: 'Program Pelayanan Kesehatan',
  activity: 'Kegiatan Rumah Sakit',
  person: 'Siti Aminah',
  position: 'Kepala Bidang',
}

/** The same text in every place but the tab's name, and polarity, without which there is no score. */
export function everywhere(text: string): Partial<Texts> {
  const places = Object.keys(PLAIN).filter((place) => place !== 'sheet' && place !== 'polarity')
  return Object.fromEntries(places.map((place) => [place, text]))
}

/** Figures of the first indicator, which cases replace. */
export interface Figures {
  readonly target: Content
  readonly actual: Content
  readonly weight: Content
  readonly budget: Content
  readonly spent: Content
}

const FIGURES: Figures = { target: 80, actual: 84, weight: 50, budget: 1_000_000_000, spent: 910_000_000 }

/**
 * @param texts - texts to put in place of ordinary ones
 * @param figures - figures to put in place of ordinary ones
 * @returns the sheets of an officer's workbook: indicators, budget, strategy and pay
 */
export function officerSheets(texts: Partial<Texts> = {}, figures: Partial<Figures> = {}): WorkbookSource {
  const t = { ...PLAIN, ...texts }
  const f = { ...FIGURES, ...figures }
  const indicators: Content[][] = [
    [t.title],
    ['Perangkat Daerah: ', t.organisation],
    [],
    // prettier-ignore
    ['No', 'Perspektif', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi', 'Bobot', 'Penanggung Jawab', 'Program', 'Faktor Kunci Keberhasilan', 'Formula', 'Definisi', 'Sumber Data', t.header],
    // prettier-ignore
    [1, t.perspective, t.objective, t.indicator, t.unit, t.polarity, f.target, f.actual, f.weight, t.owner, t.program, t.factor, t.formula, t.definition, t.source, 'x'],
    // prettier-ignore
    [2, 'Keuangan', 'Terkelolanya anggaran', 'Persentase serapan anggaran', '%', 'Maksimal', 95, 91.5, 50, 'Sekretariat', 'Program Penunjang', 'Kompetensi aparatur', '', '', '', 'y'],
  ]
  const budget: Content[][] = [
    ['Kode', 'Program/Kegiatan', 'Anggaran', 'Realisasi Anggaran'],
    ['1.02.01', t.budgetProgram, f.budget, f.spent],
    ['1.02.01.2.01', t.activity, f.budget, f.spent],
    ['1.02.02', 'Program Penunjang', 500_000_000, 430_000_000],
  ]
  const strategy: Content[][] = [
    ['Visi', 'Misi', 'Sasaran Strategis', 'Mendukung Sasaran'],
    [t.vision, t.mission, t.objective, ''],
    ['', '', 'Terkelolanya anggaran', t.objective],
  ]
  const pay: Content[][] = [
    ['Nama Pegawai', 'NIP', 'Jabatan', 'Unit Kerja', 'TPP Dasar', 'Produktivitas', 'Disiplin'],
    [t.person, '197001011990031001', t.position, t.owner, 4_000_000, 90, 95],
    ['Budi', '197001011990031002', 'Staf', 'Sekretariat', 3_000_000, 85, 99],
  ]
  return {
    sheets: [
      { name: attribute(t.sheet), xml: rowsXml(indicators) },
      { name: 'APBD', xml: rowsXml(budget) },
      { name: 'Strategi', xml: rowsXml(strategy) },
      { name: 'Daftar TPP', xml: rowsXml(pay) },
    ],
  }
}

/**
 * @param texts - texts to put in place of ordinary ones
 * @param figures - figures to put in place of ordinary ones
 * @returns such a workbook as a file
 */
export function officerFile(texts: Partial<Texts> = {}, figures: Partial<Figures> = {}): Uint8Array {
  return zipParts(workbookParts(officerSheets(texts, figures)))
}

/**
 * @param rows - cells by row, from A1
 * @returns content of a sheetData element
 */
function rowsXml(rows: readonly (readonly Content[])[]): string {
  return rows
    .map((cells, i) => `<row r="${i + 1}">${cells.map((cell) => cellXml(cell)).join('')}</row>`)
    .join('')
}

function cellXml(cell: Content): string {
  if (cell === null || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c ${cell.attributes}>${cell.xml}</c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${content(cell)}</t></is></c>`
}

/** Text as Excel writes it: markup as entities, what XML cannot hold as _xHHHH_. */
function content(text: string): string {
  return markup(
    text
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex
      .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu, (mark) => {
        return `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
      }),
  )
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A tab's name for between quotes. */
function attribute(text: string): string {
  return markup(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
