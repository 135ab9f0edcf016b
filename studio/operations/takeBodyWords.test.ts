import {describe, expect, it} from 'vitest'
import {printedWords} from './takeBodyWords.ts'

describe('printedWords: taking the wrong ones would put words in a mouth', () => {
  it('has each wording of the body once, and none of pull quotes, whose words are the quote’s', () => {
    const anchors = [
      {blockKey: 'p1', text: 'Nobody asked us'},
      {blockKey: 'p2', text: 'Nobody asked us'},
      {blockKey: 'p3', text: 'Nobody asked'},
      {blockKey: 'pull'},
    ]
    expect(printedWords({anchors})).toEqual(['Nobody asked us', 'Nobody asked'])
  })
})
