import {expect, test} from 'vitest'
import {findingsOf} from '../findings.ts'
import {readManuscript} from '../readers/readManuscript.ts'

const kinds = new Set(['weekday', 'arithmetic', 'age', 'nameSpelling', 'noReply'])
const flags = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(text)))
    .flags.filter(({kind}) => kinds.has(kind))
    .map(({kind, start, end, message}) => [kind, text.slice(start, end), message])

test.each([
  [
    'a weekday that does not fit its date',
    'The lock opened on Monday, March 3, 2026, the keeper said.',
    [['weekday', 'Monday, March 3, 2026', '3 March 2026 is a Tuesday, not a Monday.']],
  ],
  [
    'one that is read by the dateline',
    'OSLO, May 3, 2026 — The lock opens on Friday, 15 May. It closes on Friday, 16 May.',
    [['weekday', 'Friday, 16 May', '16 May 2026 is a Saturday, not a Friday.']],
  ],
  ['a date whose year nobody knows', 'The lock opens on Friday, 16 May.', []],
  [
    'a percentage that does not follow',
    'The council counted 12 of the 40 boats, or 45 percent, as leaking.',
    [
      [
        'arithmetic',
        '12 of the 40 boats, or 45 percent',
        'By these numbers it is 30 percent, not 45.',
      ],
    ],
  ],
  ['a rounded one', 'It counted 13 of the 40 boats, or 33 percent, as leaking.', []],
  [
    'a growth that is not so great',
    'Fares rose from 20 crowns to 25 crowns, a 40 percent increase.',
    [
      [
        'arithmetic',
        'from 20 crowns to 25 crowns, a 40 percent',
        'By these numbers it is 25 percent, not 40.',
      ],
    ],
  ],
  [
    'parts that do not add up',
    'The crew of 9 sailors, 4 women and 6 men, slept on deck.',
    [['arithmetic', '9 sailors, 4 women and 6 men', 'The parts add up to 10, not 9.']],
  ],
  ['parts that do', 'The crew of 10 sailors, 4 women and 6 men, slept on deck.', []],
  ['a list that is no sum', 'It took 9 days, including 4 nights and 6 mornings.', []],
  [
    'an age that does not fit the year of birth',
    'Edda Sommer, who was born in 1931, died in 1990 at the age of 69.',
    [
      [
        'age',
        'Edda Sommer, who was born in 1931, died in 1990 at the age of 69.',
        'Born in 1931, the age at death in 1990 is 58 or 59, not 69.',
      ],
    ],
  ],
  ['one that does', 'Edda Sommer, who was born in 1931, died in 1990 at the age of 58.', []],
  [
    'a name with two spellings',
    '“Rain,” said Jonas Brandt, the miller. “More rain,” Brandt said. “Hail,” Brandt said. “Snow,” Brant said.',
    [
      [
        'nameSpelling',
        'Brant',
        '“Brant” here, “Jonas Brandt” elsewhere: one person with two spellings?',
      ],
    ],
  ],
  ['two people of like names', 'The miller Jonas Brandt met Jonah Brenner, the potter.', []],
  [
    'a charge that nobody answers',
    'The miller Jonas Brandt left the town. Neighbours accuse Jonas Brandt of draining the pond.',
    [
      [
        'noReply',
        'accuse Jonas Brandt of',
        'A charge against Jonas Brandt: no reply, and no word that one was asked for.',
      ],
    ],
  ],
  [
    'a charge that is answered',
    'The miller Jonas Brandt denied it. Neighbours accuse Jonas Brandt of draining the pond.',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(flags(text)).toEqual(expected)
})
