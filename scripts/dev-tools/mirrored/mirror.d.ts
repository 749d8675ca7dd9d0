interface Room {
  readonly files: number
  readonly mirrored: number
}

export function mirror(
  sources: readonly string[],
  tests: readonly string[],
): { readonly rooms: Readonly<Record<string, Room>>; readonly strangers: readonly string[] }

export function share(room: Room): number
