/** Namespaces and the stems of types, by the prefix that Excel gives them. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const CONTENT_TYPES = `${PACKAGE}/content-types`
export const RELATIONSHIPS = `${PACKAGE}/relationships`
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'
export const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main'
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main'
export const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** Stems of content types: of spreadsheets, of drawings, of Excel's own extensions. */
export const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const DRAWINGML = 'application/vnd.openxmlformats-officedocument.drawingml'
export const MS_EXCEL = 'application/vnd.ms-excel'
/** Stems of types of relationships that Microsoft added. */
export const MS = 'http://schemas.microsoft.com/office'
