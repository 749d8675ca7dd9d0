/** @jest-environment <rootDir>/test/excel/environment.js */
import { readFileSync } from 'node:fs'
import { openXlsx } from '../../../src/host/xlsx'
import { grid } from '../../support/grid'
import { all, closePane, openPane, press, settle, text, unfold } from '../openPane'

const KPIS = grid('IKU', [
  ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 'Maksimal', 85, 88],
])
const LOCK = 'Kunci lembar agar tidak diubah'
const NAMES = 'Sertakan nama orang (TPP)'

afterEach(closePane)

describe('the copy for leadership', () => {
  it('is offered once there is a scorecard, and asks before it is made', async () => {
    const { workbook } = await openPane([KPIS])
    expect(text()).not.toContain('Salinan untuk pimpinan…')
    await press('Buat Rapor')
    await press('Salinan untuk pimpinan…')
    expect(document.querySelector('dialog[open]')?.textContent).toContain('Buku kerja baru')
    await press('Batal', 'dialog[open] button')
    expect(document.querySelector('dialog[open]')).toBeNull()
    expect(workbook.opened).toEqual([])
  })

  it('locks its sheets where asked, and says that it is ready', async () => {
    const { workbook } = await openPane([KPIS])
    await press('Buat Rapor')
    await press('Salinan untuk pimpinan…')
    expect(all('dialog[open] input')).toHaveLength(2)
    await press(LOCK, 'dialog[open] input')
    await press('Buat salinan', 'dialog[open] button')
    expect(workbook.opened[0]?.sheets.every(({ isProtected }) => isProtected)).toBe(true)
    expect(text()).toContain('Salinan untuk pimpinan sudah jadi')
  })

  it('asks about names of people where the scorecard has some', async () => {
    const file = new Uint8Array(readFileSync('samples/dinas-tpp.xlsx'))
    const read = await openXlsx(file, 'dinas-tpp.xlsx').read()
    const { workbook } = await openPane(read.ok ? read.value.sheets : [])
    await unfold('Pengaturan')
    await press('TPP', 'input')
    await press('Buat Rapor')
    await settle()
    for (const isNamed of [false, true]) {
      await press('Salinan untuk pimpinan…')
      if (isNamed) await press(NAMES, 'dialog[open] input')
      await press('Buat salinan', 'dialog[open] button')
      const sheets = JSON.stringify(workbook.opened.at(-1)?.sheets)
      expect(/"\d{18}"/.test(sheets)).toBe(isNamed)
    }
  })

  it('that Excel refuses leaves the scorecard in view', async () => {
    const { workbook } = await openPane([KPIS])
    await press('Buat Rapor')
    workbook.refusal = { code: 'not-fetched', values: {} }
    await press('Salinan untuk pimpinan…')
    await press('Buat salinan', 'dialog[open] button')
    expect(text()).toContain('Periksa sambungan jaringan')
    expect(text()).toContain('Rapor sudah jadi')
  })
})
