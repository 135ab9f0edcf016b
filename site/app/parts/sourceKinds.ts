import type {ShownSource} from '../types.ts'

export const sourceKinds = {
  interview: 'interview',
  recording: 'recording',
  transcript: 'transcript',
  document: 'document',
  book: 'book',
  essay: 'essay',
  article: 'article',
  archive: 'archive',
  dataset: 'dataset',
  inscription: 'inscription',
  correspondence: 'correspondence',
  pressRelease: 'press release',
} satisfies Record<NonNullable<ShownSource['kind']>, string>
