import type { SheetModel } from './model'

/** A sheet of ours that is laid out when its turn comes, so that large ones need not be held side by side. */
export interface SheetPlan extends Pick<SheetModel, 'id' | 'name' | 'place'> {
  /** Lays it out, anew at each call. */
  readonly build: () => SheetModel
}

/** A sheet that is laid out already, or will be when it is written. */
export type SheetToWrite = SheetModel | SheetPlan

/**
 * @param sheet - laid out, or to be laid out now
 * @returns all that stands on it
 */
export function laidOut(sheet: SheetToWrite): SheetModel {
  return 'build' in sheet ? sheet.build() : sheet
}
