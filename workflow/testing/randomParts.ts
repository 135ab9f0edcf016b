import * as fc from 'fast-check'

export const words = fc.constantFrom(
  'Nobody asked us',
  'Nobody asked me',
  'No one asked',
  'We were told',
)
export const actor = fc.constantFrom('rosa', 'edda', 'chidi', 'sol', 'ada')
export const item = fc.constantFrom(
  'headline',
  'standfirst',
  'quote:quote-asked',
  'claim:claim-riders',
  'quote:quote-gone',
)
export const verdict = fc.constantFrom('confirmed', 'confirmed', 'cannotConfirm', 'disputed')
export const documentId = fc.constantFrom(
  'article-ferry',
  'article-second',
  'quote-asked',
  'claim-riders',
  'interviewee-ines',
  'source-recording',
  'source-ledger',
  'correction-1',
)
export const where = fc.constantFrom('draft', 'draft', 'draft', 'published')
export const article = fc.constantFrom('article-ferry', 'article-ferry', 'article-second')
