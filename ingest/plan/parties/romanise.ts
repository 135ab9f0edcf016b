/** Letters that lose more than a diacritic when a name is set in plain Latin, as passports do (ICAO 9303, part 3). */
const latin: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  å: 'aa',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** Russian and Ukrainian, in the spelling of English-language papers. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** A name in plain Latin letters, lower case: “Müller” → “mueller”, “Зеленський” → “zelenskiy”. */
export function romanise(name: string): string {
  return [...name.normalize('NFC').toLowerCase()]
    .map((letter) => latin[letter] ?? cyrillic[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What different ways to write a sound in Latin letters have in common; the order matters. */
const sounds: readonly [RegExp, string][] = [
  [/tsch|tch|tj(?=[aeiou])/gu, 'ch'],
  [/sch|sz|s(?=j)/gu, 'sh'],
  [/shj/gu, 'sh'],
  [/zh|j(?=[aou])|dj/gu, 'j'],
  [/kh|(?<=[aou])ch/gu, 'h'],
  [/ph/gu, 'f'],
  [/ou|oe|oo/gu, 'u'],
  [/ae|ai|ei|ay|ey/gu, 'e'],
  [/ue/gu, 'u'],
  [/x/gu, 'ks'],
  [/ck|q|c(?!h)/gu, 'k'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/[jy]+/gu, 'i'],
  [/(?:ii|ie|i)+/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

/** What spellings of a name in other languages share: Zelensky, Selenskyj, Zelenskyy. Never proof. */
export function soundKey(name: string): string {
  return sounds.reduce((key, [spelling, sound]) => key.replace(spelling, sound), romanise(name))
}
