import { additionsOnly, type Allowance } from './additions'
import { openFile, type OpenedFile } from './package'
import { within, type XmlElement } from './xml'

const CONTENT_TYPES = '[Content_Types].xml'
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const
const ENTRIES = ['numFmt', 'font', 'fill', 'border', 'xf', 'dxf'] as const

const IN_STYLES: Allowance = {
  added: new Set([
    ...SECTIONS.map((section) => `styleSheet/${section}`),
    ...SECTIONS.map((section, i) => `styleSheet/${section}/${ENTRIES[i] ?? ''}`),
  ]),
  renumbered: new Set(SECTIONS.map((section) => `styleSheet/${section}@count`)),
  counted: new Set(SECTIONS.map((section) => `styleSheet/${section}`)),
}

const IN_WORKBOOK: Allowance = {
  added: new Set([
    'workbook/sheets/sheet',
    'workbook/definedNames',
    'workbook/definedNames/definedName',
    'workbook/bookViews',
  ]),
  renumbered: new Set([
    'workbook/definedNames/definedName@localSheetId',
    'workbook/bookViews/workbookView@activeTab',
    'workbook/bookViews/workbookView@firstSheet',
  ]),
}

/** What was compared, and what is wrong with it. */
export interface Kept {
  /** How many parts are the same byte for byte. */
  readonly parts: number
  readonly problems: readonly string[]
}

/**
 * Compares a workbook before and after: parts that are not ours are the same byte for byte, and the four that must know
 * of our sheets hold all that they held, in its order, with its numbers and its meaning.
 * @param input - the file as it was
 * @param output - with our sheets in it
 * @returns how much was compared, and every difference
 */
export function compareFiles(input: Uint8Array, output: Uint8Array): Kept {
  const [before, after] = [openFile(input), openFile(output)]
  const chain = before.calcChain
  const shared = new Set([
    CONTENT_TYPES,
    before.workbook,
    before.workbookRels,
    before.styles ?? '',
    chain ?? '',
  ])
  const isShared = (part: string): boolean =>
    shared.has(part) || part.toLowerCase() === CONTENT_TYPES.toLowerCase()
  const kept = Object.keys(before.parts).filter((part) => !isShared(part) && !before.ownParts.has(part))
  const changed = kept.flatMap((part) => {
    const [old, now] = [before.parts[part], after.parts[part]]
    if (!old || !now) return [`${part} is gone`]
    return Buffer.compare(Buffer.from(old), Buffer.from(now)) === 0 ? [] : [`${part} was changed`]
  })
  const order = Object.keys(after.parts).filter((part) => kept.includes(part))
  const problems = [
    ...changed,
    ...(changed.length === 0 && order.join('|') !== kept.join('|') ? ['parts stand in another order'] : []),
    ...strangers(before, after, isShared),
    ...(chain !== null && after.parts[chain] ? [`${chain} was kept`] : []),
    ...compareTypes(before, after, chain),
    ...compareArrows(before, after),
    ...additionsOnly(before.root(before.workbook), after.root(after.workbook), IN_WORKBOOK),
    ...(before.styles === null
      ? []
      : additionsOnly(before.root(before.styles), after.root(after.styles ?? ''), IN_STYLES)),
    ...compareFormats(before, after),
    ...compareNumbers(before, after),
  ]
  return { parts: kept.length, problems }
}

/** New parts are our sheets, what hangs on them, and styles where there were none. */
function strangers(before: OpenedFile, after: OpenedFile, isShared: (part: string) => boolean): string[] {
  return Object.keys(after.parts)
    .filter(
      (part) => !before.parts[part] && !after.ownParts.has(part) && part !== after.styles && !isShared(part),
    )
    .map((part) => `${part} came from nowhere`)
}

function contentTypesOf(file: OpenedFile): XmlElement {
  const name = Object.keys(file.parts).find((part) => part.toLowerCase() === CONTENT_TYPES.toLowerCase())
  return file.root(name ?? CONTENT_TYPES)
}

function compareTypes(before: OpenedFile, after: OpenedFile, chain: string | null): string[] {
  const [old, now] = [contentTypesOf(before), contentTypesOf(after)]
  const partOf = ({ attributes }: XmlElement): string => (attributes.get('PartName') ?? '').slice(1)
  const isThere = (part: string): boolean =>
    Object.keys(before.parts).some((name) => name.toLowerCase() === part.toLowerCase())
  // A type that was left over from a part that is not there may go, or name a part of ours.
  const gone = (_: string, element: XmlElement): boolean =>
    partOf(element) === chain || (element.name === 'Override' && !isThere(partOf(element)))
  const added = new Set(['Types/Override'])
  const news = now.children.filter((one) => one.name === 'Override' && !isThere(partOf(one)))
  const untyped = [...after.ownParts].filter((part) => !typeOf(now, part))
  return [
    ...additionsOnly(old, now, { added, gone, renumbered: new Set() }),
    ...news
      .filter(
        (one) =>
          !Object.keys(after.parts).includes(partOf(one)) &&
          !old.children.some((was) => partOf(was) === partOf(one)),
      )
      .map((one) => `a content type for ${partOf(one)}, which is not there`),
    ...untyped.map((part) => `${part} has no content type`),
  ]
}

function typeOf(types: XmlElement, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
  const is = (element: XmlElement, name: string, value: string): boolean =>
    (element.attributes.get(name) ?? '').toLowerCase() === value.toLowerCase()
  const found =
    types.children.find((one) => one.name === 'Override' && is(one, 'PartName', `/${part}`)) ??
    types.children.find((one) => one.name === 'Default' && is(one, 'Extension', extension))
  return found?.attributes.get('ContentType')
}

function compareArrows(before: OpenedFile, after: OpenedFile): string[] {
  const [old, now] = [before.root(before.workbookRels), after.root(after.workbookRels)]
  const gone = (_: string, { attributes }: XmlElement): boolean =>
    (attributes.get('Type') ?? '').endsWith('/calcChain')
  const known = new Set(before.targets(before.workbook).map(({ id }) => id))
  const added = new Set(['Relationships/Relationship'])
  const ids = after.targets(after.workbook).map(({ id }) => id.toLowerCase())
  return [
    ...additionsOnly(old, now, { added, gone, renumbered: new Set() }),
    ...(new Set(ids).size < ids.length ? ['two relationships of one id'] : []),
    ...after
      .targets(after.workbook)
      .filter(
        ({ id, part }) =>
          !known.has(id) && (part === null || (!after.ownParts.has(part) && part !== after.styles)),
      )
      .map(({ id }) => `relationship ${id} leads to no sheet of ours`),
  ]
}

/** Numbers of formats still say what they said, also where nobody declared them. */
function compareFormats(before: OpenedFile, after: OpenedFile): string[] {
  if (before.styles === null || after.styles === null) return []
  const [old, now] = [before.root(before.styles), after.root(after.styles)]
  const codes = (styles: XmlElement): Map<string, string> =>
    new Map(
      (styles.children.find(({ name }) => name === 'numFmts')?.children ?? []).map(({ attributes }) => [
        attributes.get('numFmtId') ?? '',
        attributes.get('formatCode') ?? '',
      ]),
    )
  const [was, is] = [codes(old), codes(now)]
  const used = new Set([...within(old)].flatMap(({ attributes }) => attributes.get('numFmtId') ?? []))
  return [...used]
    .filter((id) => was.get(id) !== is.get(id))
    .map((id) => `number format ${id} became ${is.get(id) ?? 'none'}`)
}

/** Numbers of tabs still mean the tab that they meant. */
function compareNumbers(before: OpenedFile, after: OpenedFile): string[] {
  const tab = (file: OpenedFile, place: string | undefined): string =>
    file.tabs[Number(place ?? 0)]?.part ?? 'no tab'
  const list = (file: OpenedFile, name: string): XmlElement[] =>
    [...within(file.root(file.workbook))].filter((one) => one.name === name)
  const views = list(after, 'workbookView')
  const ofViews = list(before, 'workbookView').flatMap((view, i) =>
    (['activeTab', 'firstSheet'] as const).flatMap((name) => {
      const [old, now] = [view.attributes.get(name), views[i]?.attributes.get(name)]
      // A row of tabs that is shown from its start is still shown from its start, ours included.
      if (name === 'firstSheet' && (old ?? '0') === '0')
        return (now ?? '0') === '0' ? [] : [`firstSheet ${now ?? ''}`]
      return tab(before, old) === tab(after, now) ? [] : [`${name} means another tab`]
    }),
  )
  const noViews = list(before, 'workbookView').length === 0
  const front =
    noViews && tab(before, '0') !== tab(after, views[0]?.attributes.get('activeTab'))
      ? ['another tab is in view']
      : []
  const old = officerNames(before)
  const now = officerNames(after)
  const lost = old
    .filter((name) => !now.includes(name))
    .map((name) => `name ${name} is lost or means another tab`)
  const gained = now.filter((name) => !old.includes(name)).map((name) => `name ${name} is new`)
  const ids = after.tabs.map(({ sheetId }) => Number(sheetId))
  const wrong = new Set(ids).size < ids.length || ids.some((id) => !(id >= 1 && id <= 65_534))
  const names = after.tabs.map(({ name }) => name.toLowerCase())
  return [
    ...ofViews,
    ...front,
    ...lost,
    ...gained,
    ...(wrong ? [`sheet ids ${ids.join(', ')}`] : []),
    ...(new Set(names).size < names.length ? ['two tabs of one name'] : []),
    ...doubled(after),
  ]
}

/** The officer's names, each with the tab that it belongs to and what it says. */
function officerNames(file: OpenedFile): string[] {
  return namesOf(file)
    .filter((one) => !isOurs(file, one))
    .map(
      ({ attributes, text }) =>
        `${attributes.get('name') ?? ''} of ${scopeOf(file, attributes.get('localSheetId'))}: ${text}`,
    )
}

function namesOf(file: OpenedFile): XmlElement[] {
  return [...within(file.root(file.workbook))].filter((one) => one.name === 'definedName')
}

function scopeOf(file: OpenedFile, scope: string | undefined): string {
  return scope === undefined ? 'all' : (file.tabs[Number(scope)]?.part ?? 'no tab')
}

/** A name of ours belongs to a tab of ours, or starts as ours do and leads to one. */
function isOurs(file: OpenedFile, { attributes, text }: XmlElement): boolean {
  const scope = attributes.get('localSheetId')
  if (scope !== undefined) return file.ownTabs.has(Number(scope))
  if (!/^_?kinerja_/i.test(attributes.get('name') ?? '')) return false
  const sheets = [...file.ownTabs].map((tab) => file.tabs[tab]?.name ?? '')
  return sheets.some(
    (name) => text.startsWith(`'${name.replaceAll("'", "''")}'!`) || text.startsWith(`${name}!`),
  )
}

/** No name comes twice in one place: Excel would repair the file. */
function doubled(file: OpenedFile): string[] {
  const seen = new Set<string>()
  return namesOf(file).flatMap(({ attributes }) => {
    const key = `${attributes.get('name')?.toLowerCase() ?? ''} of ${attributes.get('localSheetId') ?? 'all'}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [`name ${key} comes twice`]
  })
}
