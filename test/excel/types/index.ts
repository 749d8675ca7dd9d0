import type { Types } from '../wire/runner'
import { AutoFilter } from './autoFilter'
import * as chartParts from './chartParts'
import * as charts from './charts'
import * as conditional from './conditional'
import { DataValidation } from './dataValidation'
import * as format from './format'
import { NamedItem, NamedItemCollection } from './names'
import * as pageLayout from './pageLayout'
import { Range, RangeAreas, RangeCollection } from './range'
import { Setting, SettingCollection } from './settings'
import { Table, TableCollection } from './tables'
import { Application, Workbook, WorkbookCreated, WorkbookProtection } from './workbook'
import { Worksheet, WorksheetFreezePanes, WorksheetProtection } from './worksheet'
import { WorksheetCollection } from './worksheets'

/** Excel's objects, as far as the test Excel has them. */
export const TYPES: Types = {
  ...chartParts,
  ...charts,
  ...conditional,
  ...format,
  ...pageLayout,
  Application,
  AutoFilter,
  DataValidation,
  NamedItem,
  NamedItemCollection,
  Range,
  RangeAreas,
  RangeCollection,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  Workbook,
  WorkbookCreated,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
}
