/** See readMembers.js: 'Range.values' -> '1.1'. */
export function readOfficeMembers(): Readonly<Record<string, string>>
