import { refuse } from './errors'

/** Lets only members through that are documented, and no newer than the floor. */
export class Gate {
  readonly used = new Set<string>()
  readonly refused = new Set<string>()

  /**
   * @param members - 'Range.values' -> '1.1'; others than ExcelApi carry their set's name
   * @param floor - newest version of ExcelApi that is there
   */
  constructor(
    private readonly members: Readonly<Record<string, string>>,
    private readonly floor: string,
  ) {}

  /** @returns whether Excel at the floor has the member */
  has(member: string): boolean {
    const version = this.members[member]
    return version !== undefined && isAtMost(version, this.floor)
  }

  /**
   * @param member - Range.values
   * @param isBuilt - whether the test Excel has it too
   * @throws ExcelError 'ApiNotFound'
   */
  pass(member: string, isBuilt: boolean): void {
    if (isBuilt && this.has(member)) return void this.used.add(member)
    this.refused.add(member)
    const version = this.members[member]
    const reason = version === undefined ? 'not documented' : `of requirement set ${version}`
    refuse('ApiNotFound', `${member} is ${reason}${isBuilt ? '' : ', and not part of the test Excel'}`)
  }
}

/** @returns whether version 1.9 is at most 1.13: part by part, as numbers */
function isAtMost(version: string, floor: string): boolean {
  const [major = NaN, minor = 0] = version.split('.').map(Number)
  const [most = 0, least = 0] = floor.split('.').map(Number)
  return major < most || (major === most && minor <= least)
}
