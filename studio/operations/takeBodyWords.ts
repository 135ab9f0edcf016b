import type {CheckItem} from '../../workflow/index.ts'
import {editDraft} from './editDraft.ts'
import type {Operation} from './operation.ts'

/** Makes a quote's or claim's words those that the body prints. Its sign-off then needs a re-check. */
export const takeBodyWords: Operation<CheckItem> = {
  disabled(_, item) {
    if (item.kind !== 'quote' && item.kind !== 'claim') return {code: 'notEditable'}
    const words = printedWords(item)
    if (words.length === 0) return {code: 'notInBody'}
    if (words.length > 1) return {code: 'bodyWordsUnclear'}
    return words[0] === item.text && {code: 'wordsAgree'}
  },
  async execute({client}, item) {
    const [text] = printedWords(item)
    await editDraft(client, item.documentId, {set: {text}})
  },
}

/** The different wordings in which the body prints an item. */
export const printedWords = ({anchors}: Pick<CheckItem, 'anchors'>): string[] => [
  ...new Set(anchors.flatMap(({text}) => (text === undefined ? [] : [text]))),
]
