import {expect, it} from 'vitest'
import {strengthened} from './strengthened.ts'

it('makes what was weak until it is published strong, and leaves what is weak by schema', () => {
  const reference = (over: object) => ({_type: 'reference', _ref: 'a', ...over})
  const draft = {
    speaker: reference({_weak: true, _strengthenOnPublish: {type: 'interviewee'}}),
    parts: [reference({_weak: true, _strengthenOnPublish: {type: 'quote', weak: true}})],
    article: reference({_weak: true}),
    text: null,
  }
  expect(strengthened(draft)).toEqual({
    speaker: reference({}),
    parts: [reference({_weak: true})],
    article: reference({_weak: true}),
    text: null,
  })
})
