import {expect, test} from 'vitest'
import {findingsOf} from '../../findings.ts'
import {readManuscript} from '../../readers/readManuscript.ts'

const claims = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(text))).claims.map(
    ({kind, text: words}) => [kind, words],
  )

test.each([
  ['an amount', 'About 40 pots stood in the kiln.', [['number', 'About 40 pots']]],
  [
    'some of them',
    'About 60 of them sleep on the rocks.',
    [['number', 'About 60 of them sleep on the rocks']],
  ],
  ['a period', 'From 1964 to 1973 nobody lit it.', [['date', 'From 1964 to 1973 nobody lit it']]],
  ['what happened when', 'The gate was locked in 1986.', [['date', 'The gate was locked in 1986']]],
  [
    'a distance with its conversion',
    'It stands 12 kilometres (9 miles) north of Aldersund.',
    [['measurement', '12 kilometres (9 miles) north of Aldersund']],
  ],
  [
    'a trend',
    'The number of potters has declined.',
    [['description', 'The number of potters has declined']],
  ],
  [
    'a new name',
    'He moved to Aldersund, now called Newhaven Cross.',
    [['name', 'Aldersund, now called Newhaven Cross']],
  ],
  ['nothing that can be checked', 'It is a pleasant walk.', []],
])('%s', (_, text, expected) => {
  expect(claims(text)).toEqual(expected)
})

test('who somebody is can be checked too', () => {
  expect(claims('“It coughed,” said Tran Van Hoa, the potter of the lower lane.')).toEqual([
    ['description', 'the potter of the lower lane'],
  ])
})

test('a claim inside a quotation is its speaker’s, a sourced one its source’s', () => {
  const {
    claims: found,
    people,
    sources,
  } = findingsOf(
    readManuscript(
      'a.txt',
      new TextEncoder().encode(
        '“We fired 300 pots,” said Tran Van Hoa, the potter.\nThe kiln held 40 pots, according to the parish ledger.',
      ),
    ),
  )
  expect(people[0]!.name).toBe('Tran Van Hoa')
  expect(sources[0]!.description).toBe('the parish ledger')
  expect(
    found.filter(({kind}) => kind === 'number').map(({text, attributedTo}) => [text, attributedTo]),
  ).toEqual([
    ['300 pots', {person: 0}],
    ['40 pots', {source: 0}],
  ])
})
