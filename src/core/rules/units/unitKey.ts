import { nameKey } from '../text'

/** A region behind a name; not the "Kota" that a place itself is called by, as in Kecamatan Kota Barat. */
const REGION =
  /(?<!^(?:kecamatan|kec|kelurahan|kel|desa|distrik|puskesmas|upt|uptd)) (?:kabupaten|kab|kota|provinsi|prov)(?: .*)?$/s

/**
 * The key under which two tables speak of the same unit: a code in front and the region behind do not matter.
 * @param text - a unit's name as a cell holds it
 * @returns the key; "1.02.01 Dinas Kesehatan Kab. Tirta Makmur" and "DINAS KESEHATAN" have the same
 */
export function unitKey(text: string): string {
  return nameKey(text)
    .replace(/^(?:[\dx]+ )+/, '')
    .replace(REGION, '')
}
