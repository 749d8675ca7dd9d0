import { column, type Draft, row, table } from '../draft'
import type { Kind } from '../kind'
import { kpiLead } from '../parts/kpi'
import { money } from '../parts/money'
import { NAMES } from '../words/names'
import type { Table } from '../table'

/** What else lies in an officer's folder: lists in which nothing is planned or measured. */
export const nothing: Kind = {
  name: 'nothing-to-score',
  family: 'other',
  reads: ['nothing'],
  without: [],
  build(draft) {
    const form = draft.choice('nothing')
    const make = MAKERS[form]
    if (!make) throw new RangeError(`no list is called ${form}`)
    const { title, made, isMoney } = make(draft)
    draft.sheet(draft.both('Daftar', 'List'), [draft.title([title])]).tables.push(made)
    // A list with amounts in it may be shown as money; it holds no indicator in any case.
    draft.state(isMoney ? { kpis: [], orRefuse: true } : { refuse: true })
  },
}

interface Made {
  readonly title: string
  readonly made: Table
  readonly isMoney: boolean
}

const count = (draft: Draft): number[] => Array.from({ length: draft.random.int(5, 18) }, (_, i) => i)

const MAKERS: Readonly<Record<string, (draft: Draft) => Made>> = {
  contracts(draft) {
    const { random, texts } = draft
    const cols = draft.both(
      ['No', 'Nomor Kontrak', 'Pekerjaan', 'Penyedia', 'Nilai Kontrak'],
      ['No', 'Contract No', 'Works', 'Contractor', 'Contract Value'],
    )
    const [no, number, works, who, value] = cols.map((words, i) =>
      column(i === 4 ? 'money' : 'text', words),
    ) as [C, C, C, C, C]
    const rows = count(draft).map((i) =>
      row('line', [
        [no, i + 1],
        [number, `${String(i + 1).padStart(2, '0')}/PPK/${draft.year}`],
        [works, random.pick(NAMES[draft.lang].subs)],
        [who, random.pick(texts.contractors)],
        [value, money(draft)],
      ]),
    )
    return {
      title: draft.both('DAFTAR KONTRAK {y}', 'Contract register {y}'),
      made: table([no, number, works, who, value], works, rows),
      isMoney: true,
    }
  },
  staff(draft) {
    const { random, texts } = draft
    const words = draft.both(
      ['No', 'Nama', 'NIP', 'Golongan', 'Jabatan'],
      ['No', 'Name', 'Staff No', 'Grade', 'Position'],
    )
    const [no, name, nip, grade, post] = words.map((word) => column('text', word)) as [C, C, C, C, C]
    const rows = count(draft).map((i) =>
      row('line', [
        [no, i + 1],
        [name, `${random.pick(texts.people)} ${'ABCDEFGHIJKLMNOPQRST'[i] ?? ''}`],
        [nip, `1980010120050110${String(i).padStart(2, '0')}`],
        [grade, random.pick(['III/a', 'III/b', 'IV/a'])],
        [
          post,
          draft.both(
            random.pick(['Analis', 'Pengelola', 'Kepala Seksi']),
            random.pick(['Analyst', 'Officer', 'Team Leader']),
          ),
        ],
      ]),
    )
    return {
      title: draft.both('DAFTAR PEGAWAI {y}', 'Staff list {y}'),
      made: table([no, name, nip, grade, post], name, rows),
      isMoney: false,
    }
  },
  codes(draft) {
    const code = column('code', draft.both('Kode Rekening', 'Account Code'))
    const name = column('text', draft.both('Uraian', 'Description'))
    const rows = NAMES[draft.lang].accounts.map((title, i) =>
      row('line', [
        [code, `5.${(i % 3) + 1}.0${i + 1}`],
        [name, title],
      ]),
    )
    return {
      title: draft.both('DAFTAR KODE REKENING {y}', 'Chart of accounts {y}'),
      made: table([code, name], name, rows),
      isMoney: false,
    }
  },
  questionnaire(draft) {
    const { random } = draft
    const no = column('order', 'No')
    const name = column('text', draft.both('Pertanyaan', 'Question'))
    const ticks = ['1', '2', '3', '4', '5'].map((mark) => column('text', mark))
    const rows = count(draft).map((i) =>
      row('line', [
        [no, i + 1],
        [
          name,
          draft.both(
            `Bagaimana pendapat Saudara tentang layanan ${i + 1}?`,
            `How do you rate service ${i + 1}?`,
          ),
        ],
        [random.pick(ticks), 'v'],
      ]),
    )
    return {
      title: draft.both('KUESIONER {y}', 'Questionnaire {y}'),
      made: table([no, name, ...ticks], name, rows),
      isMoney: false,
    }
  },
  blank(draft) {
    const { lead, no, indicator } = kpiLead(draft)
    const target = column('figure', draft.words('target'))
    const actual = column('figure', draft.words('actual'))
    const rows = count(draft).map((i) => row('line', no ? [[no, i + 1]] : []))
    return {
      title: draft.both('FORMULIR PENGUKURAN KINERJA {y}', 'Performance form {y}'),
      made: table([...lead, target, actual], indicator, rows),
      isMoney: false,
    }
  },
  attendance(draft) {
    const { random, texts } = draft
    const words = draft.both(
      ['No', 'Nama', 'Hadir', 'Izin', 'Sakit'],
      ['No', 'Name', 'Present', 'Leave', 'Sick'],
    )
    const [no, name, here, away, ill] = words.map((word) => column('text', word)) as [C, C, C, C, C]
    const rows = count(draft).map((i) => {
      const days = random.int(15, 22)
      return row('line', [
        [no, i + 1],
        [name, `${random.pick(texts.people)} ${'ABCDEFGHIJKLMNOPQRST'[i] ?? ''}`],
        [here, days],
        [away, random.int(0, 22 - days)],
        [ill, random.int(0, 2)],
      ])
    })
    return {
      title: draft.both('REKAP ABSENSI {y}', 'Attendance {y}'),
      made: table([no, name, here, away, ill], name, rows),
      isMoney: false,
    }
  },
  population(draft) {
    const { random } = draft
    const words = draft.both(
      ['No', 'Kecamatan', 'Luas (km2)', 'Penduduk', 'Kepadatan'],
      ['No', 'District', 'Area (km2)', 'Population', 'Density'],
    )
    const [no, name, area, people, density] = words.map((word) => column('text', word)) as [C, C, C, C, C]
    const rows = count(draft).map((i) => {
      const [size, heads] = [random.int(12, 200), random.int(4000, 90000)]
      return row('line', [
        [no, i + 1],
        [
          name,
          draft.both(
            `Kecamatan ${'ABCDEFGHIJKLMNOPQRST'[i] ?? ''}`,
            `District ${'ABCDEFGHIJKLMNOPQRST'[i] ?? ''}`,
          ),
        ],
        [area, size],
        [people, heads],
        [density, Math.round(heads / size)],
      ])
    })
    return {
      title: draft.both('JUMLAH PENDUDUK {y}', 'Population {y}'),
      made: table([no, name, area, people, density], name, rows),
      isMoney: false,
    }
  },
  assets(draft) {
    const { random } = draft
    const words = draft.both(
      ['No', 'Nama Barang', 'Merk', 'Tahun Perolehan', 'Harga Perolehan'],
      ['No', 'Item', 'Make', 'Year Bought', 'Purchase Price'],
    )
    const [no, name, make, bought, price] = words.map((word, i) =>
      column(i === 4 ? 'money' : 'text', word),
    ) as [C, C, C, C, C]
    const items = draft.both(
      ['Meja', 'Kursi', 'Laptop', 'Printer', 'Lemari', 'Mobil'],
      ['Desk', 'Chair', 'Laptop', 'Printer', 'Cabinet', 'Van'],
    )
    const rows = count(draft).map((i) =>
      row('line', [
        [no, i + 1],
        [name, `${random.pick(items)} ${i + 1}`],
        [make, random.pick(['A1', 'B2', 'C3'])],
        [bought, random.int(2012, 2023)],
        [price, money(draft)],
      ]),
    )
    return {
      title: draft.both('DAFTAR INVENTARIS {y}', 'Asset register {y}'),
      made: table([no, name, make, bought, price], name, rows),
      isMoney: true,
    }
  },
}

type C = ReturnType<typeof column>

/** Names of the lists, for the dimension that chooses among them. */
export const LISTS: readonly string[] = Object.keys(MAKERS)
