/** The origin that manifest.xml has in the repository: the development server's. */
const DEVELOPMENT = 'https://localhost:3000'

/**
 * The manifest for a site of its own; product id and version stay, so that an update replaces what is installed.
 * @param manifest - text of manifest.xml
 * @param origin - as in SiteOptions
 */
export function manifestFor(manifest: string, origin: string): string {
  return manifest.replaceAll(`"${DEVELOPMENT}/`, `"${origin}/`)
}
