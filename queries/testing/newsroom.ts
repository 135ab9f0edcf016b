/**
 * A small invented newsroom for tests of queries and pages. Two words are marks and may never reach
 * a reader: `Quillfeather` is in everything that identifies a person who is not on the record,
 * `Lockbox` in everything that only internal evidence knows.
 */
import {articles} from './newsroomArticles.ts'
import {records} from './newsroomRecords.ts'

export interface FixtureDocument {
  _id: string
  _type: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** Words that no query result and no page may contain. */
export const forbiddenWords = ['Quillfeather', 'quillfeather', 'Lockbox', 'lockbox'] as const

const stamps = {_createdAt: '2026-01-05T08:00:00Z', _updatedAt: '2026-01-05T08:00:00Z'}

export const newsroom: FixtureDocument[] = [...records, ...articles].map((document) => ({
  ...stamps,
  ...document,
}))
