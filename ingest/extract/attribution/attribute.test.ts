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
    'a source, not the paper that it speaks to',
    'A second source speaking to the Marram Courier said, “The lock was shut by order of the guild.”',
    ['A second source'],
  ],
  [
    'a letter, not the paper that has it',
    'A letter from the guild obtained by the Marram Courier warns that “a winter without one open lock” is near.',
    ['A letter from the guild'],
  ],
  [
    'a noun that looks like a verb leads to nobody',
    'The miller Jonas Brandt, warden of the lock, repeated complaints that the guild recites the same campaign points, calling it a “stale loaf”.',
    [undefined],
  ],
  [
    'a verb that says what somebody is called does not stand before who says it',
    'The miller Jonas Brandt, who puts his loss at “nine winters,” described the flood as “a thief”.',
    [undefined, 'Jonas Brandt'],
  ],
  [
    'an adjective that opens the sentence is nobody',
    'Coastal winters of the old kind have, some mill hands say, come back to the lock as “a kind of test”.',
    [undefined],
  ],
  [
    'a memo of a campaign is no campaign',
    'Four hours on, a Sommer campaign memo was pinned up as the doors closed stating that the loss was “long expected”.',
    [undefined],
  ],
  [
    'a verb that asks',
    'The miller Jonas Brandt came late. “Who opened the lock before dawn?” Brandt pressed.',
    ['Jonas Brandt'],
  ],
])('an editor is told who speaks, or that it is open: %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
