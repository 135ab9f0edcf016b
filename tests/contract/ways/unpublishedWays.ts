import {Readable} from 'node:stream'
import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {
  articleId,
  asPublished,
  publishOf,
  studioPublish,
  unpublished,
  type StoryRoom,
} from './storyRoom.ts'

/** A way in which somebody with an editor’s session may try to publish a story that is in drafts. */
export interface Way {
  name: string
  attempt: (room: StoryRoom) => Promise<unknown>
}

const write =
  (operation: 'create' | 'createIfNotExists' | 'createOrReplace') =>
  ({desk}: StoryRoom) =>
    desk.mutate(asPublished().map((document) => ({[operation]: document}) as never))

export const unpublishedWays: readonly Way[] = [
  {
    name: 'Publish in the Studio (button, menu or shortcut: one request)',
    attempt: async ({desk}) => (await studioPublish(desk))(),
  },
  {
    name: '`document.publish` of the article alone',
    attempt: ({desk}) => desk.action(publishOf(articleId)),
  },
  {
    name: '`document.publish` of the article with all it rests on',
    attempt: ({desk}) => desk.action(asPublished().map(({_id}) => publishOf(_id))),
  },
  {
    name: '`document.publish` of one document after the other',
    attempt: async ({desk}) => {
      for (const {_id} of asPublished()) await desk.action(publishOf(_id))
    },
  },
  {name: '`create` under the published ids', attempt: write('create')},
  {name: '`createIfNotExists` under the published ids', attempt: write('createIfNotExists')},
  {name: '`createOrReplace` under the published ids', attempt: write('createOrReplace')},
  {
    name: '`createOrReplace` of the article alone, its references weak',
    attempt: ({desk}) => {
      const story = asPublished().find(({_id}) => _id === articleId)
      const weak = JSON.stringify(story).replaceAll(
        '"_type":"reference"',
        '"_type":"reference","_weak":true',
      )
      return desk.createOrReplace(JSON.parse(weak))
    },
  },
  {
    name: 'a published shell first, then a `patch` that fills it',
    attempt: async ({desk}) => {
      await desk.create({_id: articleId, _type: 'article'})
      await desk.patch(articleId).set({headline: 'The last ferry'}).commit()
    },
  },
  {
    name: 'another type under the published id, then a `patch`',
    attempt: async ({desk}) => {
      await desk.create({_id: articleId, _type: 'note'})
      await desk.patch(articleId).set({_type: 'article'}).commit()
    },
  },
  {
    name: 'with a receipt of one’s own in the same transaction',
    attempt: ({desk}) =>
      desk.mutate([
        ...asPublished().map((create) => ({create})),
        {create: {_id: `receipt-${articleId}-mine`, _type: 'receipt'}},
      ]),
  },
  {
    name: 'a content release that holds all of it',
    attempt: async ({desk}) => {
      const {releaseId} = await desk.releases.create({})
      for (const one of asPublished()) {
        const document = unpublished(one, `versions.${releaseId}.`)
        await desk.createVersion({document, publishedId: one._id, releaseId})
      }
      return desk.releases.publish({releaseId})
    },
  },
  {
    name: 'a dataset import (`@sanity/import --replace`)',
    attempt: ({desk}) => importInto(desk),
  },
  {
    name: 'with a session that has ended',
    attempt: async ({desk, signOut}) => {
      const publish = await studioPublish(desk)
      signOut()
      return publish()
    },
  },
  {
    name: 'in a second tab, after somebody edited a quote',
    attempt: async ({desk}) => {
      const publish = await studioPublish(desk)
      await desk.patch('drafts.quote-asked').set({text: 'Nobody ever asked us'}).commit()
      return publish()
    },
  },
  {
    name: 'twice at once',
    attempt: async ({desk}) => {
      const publish = await studioPublish(desk)
      const [first, second] = await Promise.allSettled([publish(), publish()])
      if (first.status === 'rejected') throw first.reason
      if (second.status === 'fulfilled') throw new Error('The story was published twice.')
    },
  },
]

function importInto(client: SanityClient): Promise<unknown> {
  const lines = asPublished().map((document) => `${JSON.stringify(document)}\n`)
  return sanityImport(Readable.from(lines.map((line) => Buffer.from(line))), {
    client,
    operation: 'createOrReplace',
    allowAssetsInDifferentDataset: false,
    allowSystemDocuments: false,
    releasesOperation: 'fail',
    replaceAssets: false,
    skipCrossDatasetReferences: false,
    onProgress: () => undefined,
  })
}
