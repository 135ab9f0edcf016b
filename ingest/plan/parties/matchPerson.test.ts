import {describe, expect, test} from 'vitest'
import type {Party} from '../existing.ts'
import {confidentLink} from './linkParties.ts'
import {matchPerson} from './matchPerson.ts'

/** Who of the newsroom somebody in a manuscript is: a wrong link puts words into another's mouth. */
const party = (name: string, ...aliases: string[]): Party => ({
  id: 'person',
  type: 'interviewee',
  published: false,
  name,
  aliases,
})

describe('one reading of a name links by itself', () => {
  test.each([
    ['Hanna Ostrow', party('Hanna Ostrow'), 'the same name', 0.98],
    ['hanna OSTROW', party('Hanna Ostrow'), 'the same name', 0.98],
    ['Dr. Hanna Ostrow', party('Hanna Ostrow'), 'the same name without its title', 0.95],
    ['Gräfin Hanna Ostrow', party('Hanna Ostrow'), 'the same name without its title', 0.95],
    ['Andrey Lukov', party('Андрей Луков'), 'the same name in plain letters', 0.92],
    ['Jorg Bäcker', party('Jorg Baecker'), 'the same name in plain letters', 0.92],
    ['Ivan Lukov', party('Иван Луков'), 'the same name in plain letters', 0.92],
    [
      'The Ferry Queen',
      party('Hanna Ostrow', 'The Ferry Queen'),
      'the same name, as “The Ferry Queen”',
      0.98,
    ],
  ])('%s', (name, known, reason, confidence) => {
    expect(matchPerson([name], known)).toEqual({reason, confidence})
    expect(confidence).toBeGreaterThanOrEqual(confidentLink)
  })

  test('a name that the text gives beside the first counts, too', () => {
    expect(matchPerson(['Hanna Lind', 'Hanna Ostrow'], party('Hanna Ostrow'))).toEqual({
      reason: 'the same name',
      confidence: 0.98,
    })
  })
})

describe('what two people may share is only offered', () => {
  test.each([
    ['Ostrow Hanna', 'Hanna Ostrow', 'the same names in another order', 0.8],
    ['Hanna B. Ostrow', 'Hanna Ostrow', 'the same name with a name between', 0.8],
    ['Hanna B. Ostrow', 'Hanna Birgit Ostrow', 'the same name with a name between', 0.8],
    ['Wasyl Selenko', 'Vasyl Zelenko', 'a name that sounds the same in another spelling', 0.75],
    ['H. Ostrow', 'Hanna Ostrow', 'the same family name and initial', 0.6],
    ['Ostrow', 'Hanna Ostrow', 'a part of the name', 0.4],
  ])('%s and %s', (name, theirs, reason, confidence) => {
    expect(matchPerson([name], party(theirs))).toEqual({reason, confidence})
    expect(matchPerson([theirs], party(name))).toEqual({reason, confidence})
    expect(confidence).toBeLessThan(confidentLink)
  })
})

test.each([
  ['Hanna Ostrow', 'Jens Ostrow'],
  ['H. Ostrow', 'Jens Ostrow'],
  ['H. Ostrow', 'Hanna Lind'],
  ['Hanna B. Ostrow', 'Hanna C. Ostrow'],
  ['H', 'Hanna Ostrow'],
  ['Иван Луков', 'Олег Луков'],
])('%s is never taken for %s', (name, theirs) => {
  expect(matchPerson([name], party(theirs))).toBeUndefined()
})
