import {expect, test} from 'vitest'
import {findingsOf} from '../findings.ts'
import {readManuscript} from '../readers/readManuscript.ts'

const rest =
  'Der Ofen wurde im März wieder angezündet, obwohl es lange geregnet hatte und das Holz nicht trocken war. Die Nachbarn sind nicht gekommen, und auch der Wirt war nicht da.'

const flags = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(`${text}\n${rest}\n`)))
    .flags.filter(({kind}) => kind !== 'language')
    .map(({kind, start, end, message}) => [kind, text.slice(start, end), message])

test.each([
  [
    'a weekday that does not fit its date',
    'Die Schleuse wurde am Montag, dem 3. März 2026, geöffnet.',
    [['weekday', 'Montag, dem 3. März 2026', '3 March 2026 is a Tuesday, not a Monday.']],
  ],
  [
    'one with the month as a number',
    'Die Schleuse öffnet am Freitag, 16.05.2026 wieder.',
    [['weekday', 'Freitag, 16.05.2026', '16 May 2026 is a Saturday, not a Friday.']],
  ],
  ['one that fits', 'Die Schleuse wurde am Dienstag, den 3. März 2026 geöffnet.', []],
  [
    'a share that does not follow',
    'Das Amt zählte 12 von 40 Booten, also 45 Prozent, als undicht.',
    [
      [
        'arithmetic',
        '12 von 40 Booten, also 45 Prozent',
        'By these numbers it is 30 percent, not 45.',
      ],
    ],
  ],
  ['a share with a decimal comma', 'Es waren 1.250 von 10.000 Booten (12,5 Prozent).', []],
  [
    'a growth that is not so great',
    'Die Fahrt stieg von 2,50 Kronen auf 3,00 Kronen, ein Anstieg um 40 Prozent.',
    [
      [
        'arithmetic',
        'von 2,50 Kronen auf 3,00 Kronen, ein Anstieg um 40 Prozent',
        'By these numbers it is 20 percent, not 40.',
      ],
    ],
  ],
  [
    'parts that do not add up',
    'Die Mannschaft, 9 Seeleute, 4 Frauen und 6 Männer, schlief an Deck.',
    [['arithmetic', '9 Seeleute, 4 Frauen und 6 Männer', 'The parts add up to 10, not 9.']],
  ],
  [
    'an age that does not fit the year of birth',
    'Edda Sommer, die 1931 in Lohe geboren wurde, starb am 5. Mai 1990 im Alter von 69 Jahren.',
    [
      [
        'age',
        'Edda Sommer, die 1931 in Lohe geboren wurde, starb am 5. Mai 1990 im Alter von 69 Jahren.',
        'Born in 1931, the age at death in 1990 is 58 or 59, not 69.',
      ],
    ],
  ],
  [
    'one that does',
    'Edda Sommer, die 1931 in Lohe geboren wurde, starb am 5. Mai 1990 im Alter von 58 Jahren.',
    [],
  ],
  [
    'a time that only the day of writing tells',
    'Die Schleuse öffnet in der kommenden Woche.',
    [
      [
        'relativeDate',
        'in der kommenden Woche',
        'A time told from the day of writing, in a text with no date.',
      ],
    ],
  ],
  [
    'words that nobody says',
    'Auf dem Schild stehen die Zeilen „bitte leise gehen und nicht singen“.',
    [['speakerUnsure', 'bitte leise gehen und nicht singen', 'The text does not say who speaks.']],
  ],
  [
    'a mark that is never closed',
    'Der Müller Jonas Brandt sagte am Samstag: „Das Rad steht seit dem Sturm still.',
    [['unclosedQuote', '„', 'This quotation mark is never closed.']],
  ],
])('in German: %s', (_, text, expected) => {
  expect(flags(text)).toEqual(expected)
})
