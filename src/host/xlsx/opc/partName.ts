/**
 * @param path - name of a part, or where a relationship leads
 * @returns the same with characters in place of their per cent codes; as it stands where a per cent sign is none
 */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
