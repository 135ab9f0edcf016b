import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {handler as acceptReview} from '../../functions/accept-review/index.ts'
import {handler as detectBypass} from '../../functions/detect-bypass/index.ts'
import {handler as publishRequested} from '../../functions/publish-requested/index.ts'
import {articleId, startHosted} from './publisherHarness.ts'

/** The publisher as Sanity's functions call it: a handler that is never reached publishes nothing. */
let hosted: Awaited<ReturnType<typeof startHosted>>
beforeEach(async () => {
  hosted = await startHosted()
  vi.stubEnv('ONRECORD_LAKE_URL', hosted.edge.url)
  vi.spyOn(console, 'log').mockReturnValue(undefined)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await hosted.close()
})

const resource = {eventResourceType: 'dataset', eventResourceId: 'onrecord.production'}
const contextOf = () => ({
  ...resource,
  functionResourceType: 'project',
  functionResourceId: 'onrecord',
  clientOptions: {
    projectId: 'onrecord',
    dataset: 'production',
    token: hosted.publisher.config().token ?? '',
  },
})

it('takes a review over, publishes what is asked for, and finds what went past it', async () => {
  await hosted.signAll()
  await acceptReview({context: contextOf(), event: {data: {articleId}}})
  const review = await hosted.publisher.getDocument(`review.${articleId}`)
  expect(review?.signOffs).toHaveLength(4)

  await hosted.makeReady()
  const request = await hosted.ask('edda')
  await publishRequested({context: contextOf(), event: {data: {_id: `drafts.${request}`}}})
  expect(await hosted.answer(request)).toMatchObject({state: 'published'})

  await hosted.robot().patch(articleId).set({headline: 'Sunk'}).commit()
  await detectBypass({context: contextOf(), event: {data: {_id: articleId}}})
  expect(await hosted.publisher.fetch('*[_type == "incident"].findings[].code')).toEqual([
    'itemChanged',
  ])
})
