import type {Reason} from './operation.ts'

/** What people read where a step is not possible: the whole Studio's table. */
const texts = {
  nothingToPublish: 'Readers have this version already. Change something first.',
  bodyWordsUnclear: 'The body prints these words in several ways. Make them equal first.',
  wordsAgree: 'The body and the document have the same words.',
  notInBody: 'No words in the body are marked with it.',
  notPublished: 'Readers do not have it yet: it can be changed without a correction.',
  lakeOnly: 'On Sanity’s hosted lake nobody publishes past the gate without a publisher.',
  notEditable: 'These words belong to the article. Change them in the form.',
} satisfies Record<Exclude<Reason['code'], 'refused'>, string>

/** The sentence for a reason; the workflow's own sentences, one per line, where it refuses. */
export function reasonText(reason: Reason): string {
  if (reason.code !== 'refused') return texts[reason.code]
  return reason.blockers.map(({message}) => message).join('\n')
}
