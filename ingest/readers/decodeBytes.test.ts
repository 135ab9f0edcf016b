import {expect, test} from 'vitest'
import {decodeBytes} from './decodeBytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const quoted = '\x93It coughed,\x94 said the potter\x92s wife in a caf\xe9 in Z\xfcrich.'

test.each([
  ['UTF-8', utf8('Åse swims.'), 'Åse swims.', 'utf-8', false],
  ['UTF-8 with its mark', utf8('\ufeffÅse swims.'), 'Åse swims.', 'utf-8', false],
  ['UTF-16 LE with its mark', utf16('\ufeffÅse', false), 'Åse', 'utf-16le', false],
  ['UTF-16 BE with its mark', utf16('\ufeffÅse', true), 'Åse', 'utf-16be', false],
  ['UTF-16 LE without', utf16('Åse swims.', false), 'Åse swims.', 'utf-16le', true],
  ['UTF-16 BE without', utf16('Åse swims.', true), 'Åse swims.', 'utf-16be', true],
  [
    'Windows-1252',
    latin(quoted),
    '“It coughed,” said the potter’s wife in a café in Zürich.',
    'windows-1252',
    true,
  ],
  ['few words in Latin-1', latin('One line\nCaf\xe9 a'), 'One line\nCafé a', 'windows-1252', true],
  [
    'Windows-1251',
    cyrillic('Привет мир, это текст статьи о гончаре и его печи'),
    'Привет мир, это текст статьи о гончаре и его печи',
    'windows-1251',
    true,
  ],
] as const)('names keep their letters: %s', (_, bytes, text, encoding, guessed) => {
  expect(decodeBytes(bytes)).toEqual({text, encoding, guessed})
})

test('what a page says of itself goes before what its bytes look like', () => {
  expect(decodeBytes(latin('Ao\xfbt \xb1'), 'ISO-8859-2')).toEqual({
    text: 'Aoűt ą',
    encoding: 'iso-8859-2',
    guessed: false,
  })
})

test.each([
  [
    'UTF-8 with one byte broken',
    new Uint8Array([...utf8('Åse and\nZürich '), 0xe9, 0x20]),
    'The file is not whole UTF-8: line 2 holds the byte 0xe9. Save it again as UTF-8.',
  ],
  [
    'UTF-16 cut in half',
    utf16('\ufeffÅse', false).subarray(0, 7),
    'The file says that it is UTF-16LE and is not. Save it again as UTF-8.',
  ],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]),
    'The file is not a text: it holds binary data. Save it as .txt or .md in UTF-8, or name a file of another format.',
  ],
])('no letter is made up: %s is refused', (_, bytes, reason) => {
  expect(() => decodeBytes(bytes)).toThrow(reason)
})

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}

function cyrillic(text: string): Uint8Array {
  return new Uint8Array(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0)
      return code >= 0x410 ? code - 0x410 + 0xc0 : code
    }),
  )
}
