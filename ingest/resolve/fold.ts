const plain = /^[A-Za-z]+(?:[ '][A-Za-z]+)*$/u

/** A name as it is compared: no case, no diacritics, plain apostrophes, single spaces. */
export function fold(name: string): string {
  if (plain.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}
