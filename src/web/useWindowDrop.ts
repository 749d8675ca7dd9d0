import { useEffect } from 'react'

/**
 * Files dropped anywhere on the page are opened by it, and not by the browser, which would leave the page for them.
 * @param onFiles - told of the files
 */
export function useWindowDrop(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      // The place made for it has taken it already.
      if (event.defaultPrevented || !event.dataTransfer || !holdsFiles(event)) return
      event.preventDefault()
      // A folder that is dropped counts as a file without a type, and is told of as no workbook.
      const files = Array.from(event.dataTransfer.files)
      if (files.length > 0) onFiles(files)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [onFiles])
}
