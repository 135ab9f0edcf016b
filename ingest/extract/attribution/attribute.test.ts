import {expect, test} from 'vitest'
import {findingsOf} from '../../findings.ts'
import {readManuscript} from '../../readers/readManuscript.ts'

const speakers = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(text))).quotes.map(
    ({attribution}) => attribution.speaker,
  )

test.each([
  [
    'whom a lead-in is about is not who chants',
    'As the miller Jonas Brandt cheered Edda Sommer, the protesters chanted, “Open the lock at once!”',
    ['the protesters'],
  ],
  [
    'a thing that no one can hear is nobody, where the words are far from it',
    'An old rift in the guild over the lock accused its own wardens of a “major breach of trust”.',
    [undefined],
  ],
  [
    'a letter speaks',
    'The letter warns that “a winter without one open lock” is near.',
    ['The letter'],
  ],
  [
    'somebody in a film, not the film',
    'The video uses footage of the miller Jonas Brandt asking, “Why is the wheel not turning?”',
    ['Jonas Brandt'],
  ],
  [
    'a reporter who says that they quote',
    'No wonder the miller Jonas Brandt said, and I quote, “The wheel turns when it turns.”',
    ['Jonas Brandt'],
  ],
  [
    'a post and whose it is',
    'From the potter Edda Sommer’s blog post: “For the sake of the kiln, we must have dry wood.”',
    ['Edda Sommer'],
  ],
  [
    'a word in marks before its noun',
    'It is more than a “regional but small” matter, as the miller Jonas Brandt suggested after the flood.',
    ['Jonas Brandt'],
  ],
  [
    'a verb that asks',
    'The miller Jonas Brandt came late. “Who opened the lock before dawn?” Brandt pressed.',
    ['Jonas Brandt'],
  ],
])('an editor is told who speaks, or that it is open: %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
