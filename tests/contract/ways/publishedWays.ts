import {
  articleId,
  asPublished,
  publishOf,
  signQuote,
  studioPublish,
  type StoryRoom,
} from './storyRoom.ts'
import type {Way} from './unpublishedWays.ts'

const words = 'We were asked'
const changed = {text: words, wording: words}
const quoteId = 'quote-asked'

/** Ways in which readers might be given other words than were checked, once a story is in print. */
export const publishedWays: readonly Way[] = [
  {name: '`patch` with `set`', attempt: ({desk}) => desk.patch(quoteId).set(changed).commit()},
  {
    name: '`patch` with `diffMatchPatch`',
    attempt: ({desk}) =>
      desk.patch(quoteId).diffMatchPatch({text: '@@ -1,6 +1,2 @@\n-Nobody\n+We\n'}).commit(),
  },
  {
    name: '`patch` with `insert` of a quotation into the body',
    attempt: ({desk}) =>
      desk
        .patch(articleId)
        .insert('after', 'body[-1]', [
          {
            _type: 'block',
            _key: 'new',
            children: [{_type: 'span', _key: 's', text: 'He said “nobody asked me at all”.'}],
          },
        ])
        .commit(),
  },
  {
    name: '`patch` with `unset` of the evidence',
    attempt: ({desk}) => desk.patch(quoteId).unset(['evidence']).commit(),
  },
  {
    name: '`patch` by query',
    attempt: ({desk}) => desk.patch({query: '*[_type == "quote"]'}).set(changed).commit(),
  },
  {
    name: '`createOrReplace`',
    attempt: async ({desk}) =>
      desk.createOrReplace({
        ...(await desk.getDocument(quoteId)),
        ...changed,
        _id: quoteId,
        _type: 'quote',
      }),
  },
  {
    name: '`document.publish` of a changed draft',
    attempt: async ({desk}) => {
      const quote = await desk.getDocument(quoteId)
      await desk.create({...quote, ...changed, _type: 'quote', _id: `drafts.${quoteId}`})
      return desk.action(publishOf(quoteId))
    },
  },
  {
    name: '`document.edit` and `document.publish` in one request',
    attempt: ({desk}) =>
      desk.action([
        {
          actionType: 'sanity.action.document.edit',
          draftId: `drafts.${quoteId}`,
          publishedId: quoteId,
          patch: {set: changed},
        },
        publishOf(quoteId),
      ]),
  },
  {
    name: 'restore of an earlier revision from history, then publish',
    attempt: async ({desk}) => {
      const quote = await desk.getDocument(quoteId)
      const draft = {...quote, _type: 'quote', _id: `drafts.${quoteId}`}
      const {_rev} = await desk.create({...draft, ...changed})
      await desk.createOrReplace(draft)
      const {documents} = await desk.request<{documents: (typeof draft)[]}>({
        url: `/data/history/production/documents/${draft._id}?revision=${_rev}`,
      })
      await desk.createOrReplace(documents[0] ?? draft)
      return desk.action(publishOf(quoteId))
    },
  },
  {
    name: 'no other words: other evidence, signed again, by itself',
    attempt: async (room) => {
      await otherEvidence(room)
      return room.desk.action(publishOf(quoteId))
    },
  },
  {
    name: 'no other words, in the Studio: other evidence, signed again',
    attempt: async (room) => {
      await otherEvidence(room)
      return (await studioPublish(room.desk))()
    },
  },
  {
    name: 'another speaker under the same id',
    attempt: ({desk}) => desk.patch('interviewee-ines').set({name: 'Ana Reis'}).commit(),
  },
  {
    name: '`delete` and `create` in one transaction',
    attempt: async ({desk}) => {
      const quote = await desk.getDocument(quoteId)
      return desk.mutate([
        {delete: {id: quoteId}},
        {create: {...quote, ...changed, _type: 'quote', _id: quoteId}},
      ])
    },
  },
  {name: '`delete` of a quote', attempt: ({desk}) => desk.delete(quoteId)},
  {
    name: '`document.unpublish` of a quote',
    attempt: ({desk}) => desk.action(unpublishOf(quoteId)),
  },
  {
    name: '`document.unpublish` of the article, to publish it anew',
    attempt: async ({desk}) => {
      await desk.action(unpublishOf(articleId))
      return desk.action(publishOf(articleId))
    },
  },
  {
    name: '`document.unpublish` of all, in one request',
    attempt: ({desk}) =>
      desk.action(
        asPublished()
          .toReversed()
          .map(({_id}) => unpublishOf(_id)),
      ),
  },
  {
    name: '`document.delete` of the article',
    attempt: ({desk}) =>
      desk.action({
        actionType: 'sanity.action.document.delete',
        publishedId: articleId,
        includeDrafts: [],
      }),
  },
  {
    name: 'no other words, in the Studio: a sentence that nobody signed',
    attempt: async ({desk}) => {
      const story = await desk.getDocument(articleId)
      await desk.create({...story, _type: 'article', _id: `drafts.${articleId}`})
      const path = 'body[_key=="p1"].children[0].text'
      await desk
        .patch(`drafts.${articleId}`)
        .set({[path]: 'The pilot turned away. “'})
        .commit()
      return (await studioPublish(desk))()
    },
  },
  {
    name: 'no other words, in the Studio: a headline with a space more',
    attempt: async ({desk}) => {
      const story = await desk.getDocument(articleId)
      const headline = 'The  last ferry'
      await desk.create({...story, headline, _type: 'article', _id: `drafts.${articleId}`})
      return (await studioPublish(desk))()
    },
  },
]

const unpublishOf = (id: string) => ({
  actionType: 'sanity.action.document.unpublish' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
})

/** The quote in drafts with a place of its evidence more exact, and signed as it is there. */
async function otherEvidence(room: StoryRoom): Promise<void> {
  const quote = await room.desk.getDocument(quoteId)
  const draft = `drafts.${quoteId}`
  await room.desk.create({...quote, _type: 'quote', _id: draft})
  await room.desk.patch(draft).set({'evidence[0].locator': '00:12:41'}).commit()
  await signQuote(room)
}
