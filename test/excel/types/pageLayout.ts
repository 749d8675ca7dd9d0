import { invalidArgument, refuse } from '../wire/errors'
import { localAddress, parseAreas } from './addresses'
import { asBoolean, asNumber, asOneOf, asString, guardSheet } from './guards'
import { type Handles, type Property, ref, type SheetOf, type TypeSpec } from './spec'

function setting(key: string, checked: (value: unknown) => unknown, none: unknown): Property<SheetOf> {
  return {
    get: ({ sheet }) => sheet.pageLayout.settings[key] ?? none,
    set: (self, value) => {
      guardPrinter(self)
      self.sheet.pageLayout.settings[key] = checked(value)
    },
  }
}

/** Excel asks the printer what pages there are. */
function guardPrinter({ book }: SheetOf): void {
  if (!book.hasPrinter)
    refuse('GeneralException', 'There was an internal error while processing the request.')
}

const margin = (key: string) => setting(key, (value) => asNumber(value, 0), 54)

export const PageLayout: TypeSpec<Handles['PageLayout']> = {
  properties: {
    orientation: setting('orientation', (value) => asOneOf(value, ['Portrait', 'Landscape']), 'Portrait'),
    paperSize: setting(
      'paperSize',
      (value) => asOneOf(value, ['Letter', 'Legal', 'A3', 'A4', 'A5', 'Folio']),
      'Letter',
    ),
    centerHorizontally: setting('centerHorizontally', asBoolean, false),
    centerVertically: setting('centerVertically', asBoolean, false),
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
    zoom: setting('zoom', asZoom, { scale: 100 }),
  },
  links: { headersFooters: (self) => ref('HeaderFooterGroup', self) },
  methods: {
    getPrintAreaOrNullObject: (self) => rangeOrNull(self, 'RangeAreas', self.sheet.pageLayout.printArea),
    getPrintTitleRowsOrNullObject: (self) => rangeOrNull(self, 'Range', self.sheet.pageLayout.titleRows),
    setPrintArea: (self, args) => {
      guardSheet(self)
      const areas = parseAreas(self, asString(args.optional(0)))
      self.sheet.pageLayout.printArea = areas.map(localAddress).join(',')
    },
    setPrintTitleRows: (self, args) => {
      guardSheet(self)
      const [rows] = parseAreas(self, asString(args.optional(0)))
      self.sheet.pageLayout.titleRows = rows ? `${rows.firstRow}:${rows.lastRow}` : null
    },
  },
}

function rangeOrNull(self: SheetOf, type: 'Range' | 'RangeAreas', address: string | null) {
  return address === null ? null : ref(type, { ...self, areas: parseAreas(self, address) })
}

/** Either a scale or how many pages it shall fit. */
function asZoom(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return invalidArgument('zoom')
  const names = Object.keys(value)
  const isFit = names.every((name) => /^(?:horizontal|vertical)FitToPages$/.test(name))
  const isScale = names.length === 1 && names[0] === 'scale'
  return isFit || isScale ? value : invalidArgument(`zoom with ${names.join(', ')}`)
}

export const HeaderFooterGroup: TypeSpec<Handles['HeaderFooterGroup']> = {
  links: { defaultForAllPages: (self) => ref('HeaderFooter', self) },
}

const PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const

export const HeaderFooter: TypeSpec<Handles['HeaderFooter']> = {
  properties: Object.fromEntries(PARTS.map((part) => [part, headerPart(part)])),
}

function headerPart(part: string): Property<SheetOf> {
  return {
    get: ({ sheet }) => sheet.pageLayout.headersFooters[part] ?? '',
    set: (self, value) => {
      guardPrinter(self)
      const { sheet } = self
      const texts = { ...sheet.pageLayout.headersFooters, [part]: asString(value) }
      const length = Object.values(texts).reduce((sum, text) => sum + text.length, 0)
      // The header as a whole is bounded, and so is the footer.
      if (length > 2 * 255) invalidArgument('header or footer that is too long')
      sheet.pageLayout.headersFooters = Object.fromEntries(
        Object.entries(texts).filter(([, text]) => text !== ''),
      )
    },
  }
}

export const PageBreakCollection: TypeSpec<Handles['PageBreakCollection']> = {
  items: (self) => self.sheet[self.axis].map((at) => ref('PageBreak', { ...self, at })),
  methods: {
    add: (self, args) => {
      guardSheet(self)
      const [area] = parseAreas(self, asString(args.optional(0)))
      const at = (self.axis === 'rowBreaks' ? area?.firstRow : area?.firstCol) ?? 1
      if (at <= 1) invalidArgument('page break before the first cell')
      if (!self.sheet[self.axis].includes(at)) self.sheet[self.axis].push(at)
      return ref('PageBreak', { ...self, at })
    },
    removePageBreaks: (self) => {
      guardSheet(self)
      self.sheet[self.axis] = []
    },
  },
}

export const PageBreak: TypeSpec<Handles['PageBreak']> = {
  properties: { rowIndex: { get: ({ at }) => at - 1 } },
  methods: {
    delete: (self) => {
      guardSheet(self)
      self.sheet[self.axis] = self.sheet[self.axis].filter((at) => at !== self.at)
    },
  },
}
