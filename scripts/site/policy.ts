/** Pages of Microsoft that show an add-in inside them: Excel on the web, wherever the file is kept. */
const OFFICE_HOSTS = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
]

/**
 * What the pane's page may load, connect to, and be shown in.
 * Nothing may be fetched or sent (connect-src), so that what is in a workbook has no way out. Office.js brings its own
 * scripts from where it is, and Microsoft's Ajax library from ajax.aspnetcdn.com; it and Fluent set styles on elements,
 * which only 'unsafe-inline' allows.
 * @param officeJs - address of Office.js
 * @returns the value of a Content-Security-Policy header
 */
export function contentSecurityPolicy(officeJs: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin} https://ajax.aspnetcdn.com`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${OFFICE_HOSTS.join(' ')}`,
  ].join('; ')
}
