import {afterEach, beforeEach, expect, it} from 'vitest'
import {detectBypass, publishRequested, runPublisher} from '../../publisher/index.ts'
import {article, quote} from '../../workflow/testing/documents.ts'
import {articleId, startHosted} from './publisherHarness.ts'

/** Somebody holds a token that may publish, and uses it past the gate: what the desk is told. */
let hosted: Awaited<ReturnType<typeof startHosted>>
beforeEach(async () => {
  hosted = await startHosted()
})
afterEach(() => hosted.close())

const look = (id: string, settings = {}) =>
  detectBypass(hosted.publisher, id, hosted.clock, settings)
const codesOf = (incidents: Awaited<ReturnType<typeof look>>) =>
  incidents.flatMap(({findings}) => findings.map(({code}) => code))

async function publishStory(): Promise<void> {
  await hosted.makeReady()
  await publishRequested(hosted.publisher, await hosted.ask('edda'), hosted.clock)
}

it('finds nothing in what the publisher published', async () => {
  await publishStory()
  for (const id of [articleId, 'quote-asked', 'source-ledger']) expect(await look(id)).toEqual([])
  expect(await hosted.publisher.fetch('*[_type == "incident"]')).toEqual([])
})

it('finds other words of a quote, who wrote them, tells it once, and settles it', async () => {
  await publishStory()
  const rogue = hosted.robot()
  const {id: author} = await rogue.users.getById('me')
  const {text, wording} = quote()
  await rogue.patch('quote-asked').set({text: 'They asked me', wording: 'They asked me'}).commit()
  const [incident, ...more] = await look('quote-asked')
  expect(more).toEqual([])
  expect(incident).toMatchObject({
    kind: 'bypass',
    document: {_ref: articleId},
    by: author,
    findings: [{code: 'itemChanged', documentId: 'quote-asked'}],
  })
  expect(await look('quote-asked')).toEqual([])
  await rogue.patch('quote-asked').set({text, wording}).commit()
  expect(await look('quote-asked')).toEqual([])
  expect(await hosted.publisher.fetch('*[_type == "incident"].settledAt')).toHaveLength(1)
})

it('finds an article that no publisher published, and takes it out of print where that is wanted', async () => {
  const rogue = hosted.robot()
  const other = article({_id: 'article-other', body: []})
  await rogue.create(other)
  expect(codesOf(await look('article-other', {unpublish: true}))).toEqual(['noReceipt'])
  expect(await hosted.readers().fetch('*[_type == "article"]')).toEqual([])
  expect(await hosted.publisher.getDocument('drafts.article-other')).toMatchObject({
    headline: other.headline,
  })
})

it('leaves in print what once had a receipt, whatever was changed: nothing published disappears', async () => {
  await publishStory()
  await hosted.robot().patch(articleId).set({headline: 'Sunk'}).commit()
  expect(codesOf(await look(articleId, {unpublish: true}))).toEqual(['itemChanged'])
  expect(await hosted.readers().fetch('*[_type == "article"].headline')).toEqual(['Sunk'])
})

it('finds a receipt that somebody else wrote, however well it fits', async () => {
  await publishStory()
  const {id} = await hosted.publisher.users.getById('me')
  expect(await look(articleId, {publishers: [id]})).toEqual([])
  expect(codesOf(await look(articleId, {publishers: ['another']}))).toEqual(['receiptByHand'])
})

it('finds what was deleted, and what came while no publisher ran', async () => {
  await publishStory()
  await hosted.robot().delete({query: '*[_type == "article"]'})
  const said: string[] = []
  const {publisher: client, clock} = hosted
  const service = runPublisher({client, clock, say: (line) => said.push(line)})
  await service.caughtUp
  await service.stop()
  const incidents = await client.fetch('*[_type == "incident"]{kind, "codes": findings[].code}')
  expect(incidents).toEqual([{kind: 'bypass', codes: ['deleted']}])
  expect(said).toHaveLength(1)
})
