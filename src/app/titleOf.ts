import type { Inspection } from './inspect'

/**
 * @param inspection - what was found
 * @returns organisation and period; '' where the workbook names neither
 */
export function titleOf({ intake }: Inspection): string {
  return [intake.organisation, intake.period?.text].filter((part) => part).join(' · ')
}
