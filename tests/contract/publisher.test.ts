import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {acceptReview, publishRequested} from '../../publisher/index.ts'
import {breakGlass, signOff} from '../../workflow/index.ts'
import {policy} from '../../workflow/testing/documents.ts'
import {confirmation, people} from '../../workflow/testing/newsroom.ts'
import {articleId, startHosted} from './publisherHarness.ts'

/** A store that knows nothing of the gate, as Sanity’s hosted one: what keeps the promise there. */
let hosted: Awaited<ReturnType<typeof startHosted>>
beforeEach(async () => {
  hosted = await startHosted()
})
afterEach(() => hosted.close())

const publish = (request: string) => publishRequested(hosted.publisher, request, hosted.clock)
const codesOf = async (request: string) => {
  const answer = await hosted.answer(request)
  return [...new Set(answer?.blockers?.map(({code}: {code: string}) => code))]
}

describe('a person who may write drafts only', () => {
  it('can publish nothing past the publisher', async () => {
    const denied = {statusCode: 403}
    const edda = hosted.as('edda')
    await expect(
      edda.action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${articleId}`,
        publishedId: articleId,
      }),
    ).rejects.toMatchObject(denied)
    await expect(edda.create({_id: 'receipt-x', _type: 'receipt'})).rejects.toMatchObject(denied)
    await expect(edda.create({_id: `review.${articleId}`, _type: 'review'})).rejects.toMatchObject(
      denied,
    )
  })

  it('is told by the gate what is missing, and publishes with a receipt once it is there', async () => {
    const early = await hosted.ask('edda')
    expect(await publish(early)).toMatchObject({state: 'refused'})
    expect(await hosted.answer(early)).toMatchObject({
      state: 'refused',
      requestedBy: 'edda',
      requestedByName: 'Edda Holm',
    })
    expect(await codesOf(early)).toEqual(['notReady', 'unchecked'])
    expect(await hosted.readers().fetch('count(*[_type == "article"])')).toBe(0)

    await hosted.makeReady()
    const request = await hosted.ask('edda')
    const receipt = `receipt-${articleId}-t2`
    expect(await publish(request)).toEqual({state: 'published', receipt})
    const {publisher} = hosted
    expect(await publisher.fetch('*[_id in path("drafts.**")]._id')).toEqual([])
    expect(await publisher.getDocument(receipt)).toMatchObject({
      publishedBy: 'Edda Holm',
      items: [{checkedBy: 'Chidi Okoro'}, {}, {}, {}],
    })
    expect(await publisher.getDocument(`review.${articleId}`)).toMatchObject({stage: 'published'})
    expect(await hosted.readers().fetch('*[_type == "quote"]{speaker}')).toEqual([
      {speaker: {_type: 'reference', _ref: 'interviewee-ines'}},
    ])
  })
})

describe('exactly once, and as it was seen', () => {
  it('publishes once, whoever else publishes at the same moment', async () => {
    await hosted.makeReady()
    const request = await hosted.ask('edda')
    const outcomes = await Promise.all(
      [hosted.publisher, hosted.robot(), hosted.robot()].map((client) =>
        publishRequested(client, request, hosted.clock),
      ),
    )
    expect(outcomes.map(({state}) => state).toSorted()).toEqual(['gone', 'gone', 'published'])
    expect(await publish(request)).toEqual({state: 'gone'})
    expect(await hosted.publisher.fetch('count(*[_type == "receipt"])')).toBe(1)
    const review = await hosted.publisher.getDocument(`review.${articleId}`)
    const published = review?.log.filter(({to}: {to?: string}) => to === 'published')
    expect(published).toHaveLength(1)
  })

  it('refuses an edition that changed after it was asked for', async () => {
    await hosted.makeReady()
    const request = await hosted.ask('edda')
    await hosted.as('rosa').patch(`drafts.${articleId}`).set({language: 'nb'}).commit()
    expect(await publish(request)).toEqual({
      state: 'refused',
      blockers: [
        {
          _key: 'b0',
          code: 'requestOvertaken',
          documentId: articleId,
          message: `The article ${articleId} changed after it was asked to be published. Look at it again, then ask again.`,
        },
      ],
    })
    expect(await publish(await hosted.ask('edda'))).toMatchObject({state: 'published'})
  })

  it('judges again what changes while it is judging', async () => {
    await hosted.makeReady()
    const request = await hosted.ask('edda')
    let edits = 0
    const disturbed = hosted.publisher.clone()
    const mutate = disturbed.mutate.bind(disturbed)
    Object.assign(disturbed, {
      async mutate(...call: Parameters<typeof mutate>) {
        if (JSON.stringify(call[0]).includes('"published"') && edits === 0) {
          edits += 1
          await hosted.as('rosa').patch('drafts.quote-asked').set({text: 'Nobody asked'}).commit()
        }
        return mutate(...call)
      },
    })
    await publishRequested(disturbed, request, hosted.clock)
    expect([edits, await codesOf(request)]).toEqual([1, ['requestOvertaken']])
    expect(await hosted.publisher.fetch('count(*[_type == "receipt"])')).toBe(0)
  })
})

describe('who it was, as the store recorded it', () => {
  it('refuses who may not publish, and a request that somebody else changed', async () => {
    await hosted.makeReady()
    const byReporter = await hosted.ask('rosa')
    await publish(byReporter)
    expect(await codesOf(byReporter)).toEqual(['publisherRole'])

    const taken = await hosted.ask('edda')
    await hosted.as('rosa').patch(`drafts.${taken}`).set({requestedByName: 'Rosa'}).commit()
    await publish(taken)
    expect(await codesOf(taken)).toEqual(['requestUnclear'])
    expect(await hosted.publisher.fetch('count(*[_type == "article"])')).toBe(1)
  })

  it('takes no sign-off over that was written in another name, and says so', async () => {
    await hosted.step(
      'chidi',
      (dossier, stamp) => signOff(dossier, people.chidi, confirmation(dossier, 'headline'), stamp),
      hosted.as('rosa'),
    )
    await hosted.signAll()
    await publish(await hosted.ask('edda'))
    const review = await hosted.publisher.getDocument(`review.${articleId}`)
    const items = (review?.signOffs ?? []).map(({item}: {item: string}) => item)
    expect(items).toEqual(['standfirst', 'quote:quote-asked', 'claim:claim-riders'])
    const incidents = await hosted.publisher.fetch(
      '*[_type == "incident"]{kind, by, document, findings}',
    )
    expect(incidents).toMatchObject([
      {
        kind: 'refusedStep',
        by: 'rosa',
        document: {_ref: articleId},
        findings: [{code: 'reviewForged'}],
      },
    ])
  })

  it('leaves a step where it is while the history does not tell who took it', async () => {
    await hosted.signAll()
    const behind = hosted.publisher.clone()
    const getUrl = behind.getUrl.bind(behind)
    Object.assign(behind, {
      getUrl: (path: string) => getUrl(path.replace('reverse=true', 'limit=1')),
    })
    const drafts = await hosted.publisher.getDocument(`drafts.review.${articleId}`)
    await expect(acceptReview(behind, articleId, hosted.clock)).rejects.toThrow(
      `The store’s history does not hold the newest change of drafts.review.${articleId} yet.`,
    )
    expect(await hosted.publisher.getDocument(`drafts.review.${articleId}`)).toEqual(drafts)
  })

  it('believes no roles from a draft of the staff list', async () => {
    await hosted.makeReady()
    const crown = {_id: 'drafts.staff.rosa', _type: 'staff', userId: 'rosa', roles: ['editor']}
    await hosted.as('rosa').create(crown)
    const request = await hosted.ask('rosa')
    await publish(request)
    expect(await codesOf(request)).toEqual(['publisherRole'])
  })
})

describe('what goes out by itself, or in an emergency', () => {
  it('puts a policy in force for standards alone, counted and kept', async () => {
    const asked = policy({fullCoverage: true})
    await hosted.as('sol').create({...asked, _id: `drafts.${asked._id}`})
    const byEditor = await hosted.ask('edda', asked._id)
    await publish(byEditor)
    expect(await codesOf(byEditor)).toEqual(['policyByStandards'])
    expect(await publish(await hosted.ask('sol', asked._id))).toMatchObject({state: 'published'})
    expect(await hosted.publisher.getDocument(asked._id)).toMatchObject({version: 1})
    expect(await hosted.publisher.getDocument('policyVersion-section-news-1')).toMatchObject({
      setBy: 'Sol Brandt',
    })
  })

  it('lets broken glass through once, and says on the receipt what was set aside', async () => {
    const reason = {reason: 'The dam is failing.'}
    await hosted.step('ada', (dossier, stamp) => breakGlass(dossier, people.ada, reason, stamp))
    const outcome = await publish(await hosted.ask('ada'))
    const receipt = outcome.state === 'published' ? (outcome.receipt ?? '') : ''
    expect(await hosted.publisher.getDocument(receipt)).toMatchObject({
      publishedBy: 'Ada Voss',
      breakGlass: {reason: 'The dam is failing.', by: 'Ada Voss'},
    })
    await hosted.as('rosa').create({...(await draftAgain()), language: 'nb'})
    const again = await hosted.ask('ada')
    expect(await publish(again)).toMatchObject({state: 'refused'})
  })
})

async function draftAgain() {
  const published = await hosted.publisher.getDocument(articleId)
  if (!published) throw new Error('no article')
  return {...published, _id: `drafts.${articleId}`}
}
