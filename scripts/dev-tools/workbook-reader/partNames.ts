/** @returns one key for all spellings of a part's name: case and per cent signs do not count */
export function keyOf(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase()
  } catch {
    return name.toLowerCase()
  }
}

/**
 * @param source - name of the part that points; '' for the file
 * @param target - where a relationship of it leads
 * @returns the name that is meant, from the root of the file
 */
export function resolveName(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
