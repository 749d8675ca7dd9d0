/** Name of the page for files as one file, beside the page itself. */
export const SINGLE_FILE = 'kinerja.html'

/**
 * @param page - text of the page for files
 * @returns the same, which offers the one file beside it
 */
export function offeringSingle(page: string): string {
  const offering = page.replace(/<html\b/, `<html data-take-along="${SINGLE_FILE}"`)
  if (offering === page) throw new Error('the page for files has no <html>')
  return offering
}
