import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {root} from '../../scripts/root.ts'
import {publishedWays} from './ways/publishedWays.ts'
import {articleId, openStoryRoom, studioPublish, type StoryRoom} from './ways/storyRoom.ts'
import {unpublishedWays, type Way} from './ways/unpublishedWays.ts'

/**
 * Every way that there is to publish, against a real lake with the gate: one that is missing from
 * the page, or that answers otherwise than the page says, is a way past the gate that nobody knew.
 */
it(
  'lets a story out as the page of ways says, and in no other way',
  {timeout: 120_000},
  async () => {
    const rows: string[][] = []
    for (const way of unpublishedWays) {
      const unchecked = await outcomeOf(await openStoryRoom('unchecked'), way)
      const checked = await outcomeOf(await openStoryRoom('checked'), way)
      rows.push([way.name, unchecked, checked])
    }
    expect(rows).toEqual(await tableUnder('## A story that is in drafts'))
  },
)

it('lets other words into print as the page of ways says', {timeout: 120_000}, async () => {
  const rows: string[][] = []
  for (const way of publishedWays) {
    const room = await openStoryRoom('checked')
    await (
      await studioPublish(room.desk)
    )()
    rows.push([way.name, await outcomeOf(room, way)])
  }
  expect(rows).toEqual(await tableUnder('## A story that is in print'))
})

interface Failure {
  statusCode?: number
  response?: {statusCode: number}
  details?: {items?: {code: string}[]}
}

/** What came of it: refused with nothing in print changed, or published with a receipt. */
async function outcomeOf(room: StoryRoom, {attempt}: Way): Promise<string> {
  const before = inPrint(room)
  const failure = await attempt(room).then(
    () => undefined,
    (error: Failure) => error,
  )
  const after = inPrint(room)
  await room.close()
  if (!failure) return newReceipts(before, after) > 0 ? 'published, with a receipt' : 'PUBLISHED'
  if (hasStory(after) !== hasStory(before)) return 'PUBLISHED IN PART'
  const codes = new Set(failure.details?.items?.map(({code}) => code).filter(Boolean))
  return [`refused, ${failure.statusCode}`, ...codes].join(' ')
}

const hasStory = (documents: {_type: string}[]) => documents.some(({_type}) => _type === 'article')

/** All that readers are given, and receipts. */
const inPrint = ({lake}: StoryRoom) =>
  [...lake.exportDocuments('production', {id: 'administrator', roles: ['administrator']})].filter(
    ({_id, _type}) => !/^(?:drafts|versions)\./.test(_id) && _type !== 'review',
  )

const newReceipts = (before: {_id: string}[], after: {_id: string}[]): number =>
  receipts(after).length - receipts(before).length
const receipts = (documents: {_id: string}[]) =>
  documents.filter(({_id}) => _id.startsWith(`receipt-${articleId}`))

async function tableUnder(heading: string): Promise<string[][]> {
  const page = await readFile(join(root, 'docs/ways-to-publish.md'), 'utf8')
  const section = page.slice(page.indexOf(heading) + heading.length).split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}
