import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SheetModel } from '../../../src/core/report/model'
import { convert } from '../verify/office'
import { type Opened, openCase, type ShownCase } from './cases'
import { withCodes, withFormats, withMarks } from './numberFormats'
import { readHtml } from './readHtml'
import type { ShownSheet } from './shownSheet'

/** A case, and what LibreOffice shows of its sheets, by name. */
export interface OfficeShown {
  readonly of: ShownCase
  readonly models: readonly SheetModel[]
  readonly sheets: ReadonlyMap<string, ShownSheet>
}

const LOCALES = { id: 'id-ID', en: 'en-US' } as const
type Lang = keyof typeof LOCALES

interface Made {
  readonly of: ShownCase
  readonly opened: Opened
}

/**
 * @param cases - to be shown
 * @param folder - for files on the way
 * @returns what LibreOffice shows of each, under the locale of its language
 */
export async function showCases(
  cases: readonly ShownCase[],
  folder: string,
): Promise<readonly OfficeShown[]> {
  const made: Made[] = []
  for (const of of cases) made.push({ of, opened: await openCase(of) })
  const byLang = await Promise.all(
    (['id', 'en'] as const).map((lang) =>
      showLang(
        made.filter((one) => one.of.lang === lang),
        lang,
        path.join(folder, lang),
      ),
    ),
  )
  const all = byLang.flat()
  return cases.flatMap(({ name }) => all.find(({ of }) => of.name === name) ?? [])
}

async function showLang(made: readonly Made[], lang: Lang, folder: string): Promise<OfficeShown[]> {
  const coded = await ask(made, lang, path.join(folder, 'codes'), ({ opened }) => withCodes(opened.models))
  const shown = await ask(made, lang, path.join(folder, 'formats'), (one) =>
    withFormats(one.opened.models, coded.get(one) ?? new Map()),
  )
  return made.map((one) => ({
    of: one.of,
    models: one.opened.models,
    sheets: shown.get(one) ?? new Map<string, ShownSheet>(),
  }))
}

/** Lets one LibreOffice show many workbooks. */
async function ask(
  made: readonly Made[],
  lang: Lang,
  folder: string,
  sheetsOf: (one: Made) => readonly SheetModel[],
): Promise<ReadonlyMap<Made, ReadonlyMap<string, ShownSheet>>> {
  mkdirSync(folder, { recursive: true })
  const files = new Map<Made, string>()
  for (const one of made) {
    const written = await one.opened.host.write([...withMarks(sheetsOf(one))])
    if (!written.ok) throw new Error(`${one.of.name}: ${written.reason.code}`)
    const file = path.join(folder, `${one.of.name.replaceAll(' ', '_')}.xlsx`)
    writeFileSync(file, one.opened.host.bytes())
    files.set(one, file)
  }
  const results = await convert(
    [...files.values()],
    'html',
    path.join(folder, 'html'),
    LOCALES[lang],
    path.join(folder, 'profiles'),
  )
  return new Map(
    made.map((one) => {
      const result = results.get(files.get(one) ?? '')
      if (result === undefined) throw new Error(`${one.of.name}: LibreOffice could not show it`)
      return [one, readHtml(readFileSync(result, 'utf8'), one.opened.models)] as const
    }),
  )
}
