export function tree(): { readonly sources: readonly string[]; readonly tests: readonly string[] }
