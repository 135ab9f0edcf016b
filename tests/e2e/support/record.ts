import type {SanityClient} from '@sanity/client'
import {
  type Actor,
  type Dossier,
  dossierFromDocuments,
  itemsOf,
  reviewMutations,
  signOff,
  type Stamp,
  type StoredDocument,
} from '../../../workflow/index.ts'

/** An article's dossier as the Studio's users see it, drafts laid over. */
export async function readDossier(client: SanityClient, articleId: string): Promise<Dossier> {
  const documents = await client.fetch<StoredDocument[]>(
    '*[!(_type match "sanity.*")]',
    {},
    {perspective: 'drafts'},
  )
  const dossier = dossierFromDocuments(articleId, documents)
  if (!dossier) throw new Error(`There is no article ${articleId}.`)
  return dossier
}

/**
 * What a reporter still adds to an imported story before a checker gets it: what the text did not
 * say of the article, and for every quote and claim the notebook that it comes from.
 */
export async function completeRecord(client: SanityClient, articleId: string): Promise<void> {
  const {article, quotes, claims, interviewees} = await readDossier(client, articleId)
  const notebook = 'source-notebook-of-the-test'
  const evidence = (text: string) => [
    {
      _key: 'notebook',
      _type: 'evidence',
      source: reference(notebook, 'source'),
      locator: 'page 4',
      excerpt: text,
      relation: 'supports',
      audience: 'public',
    },
  ]
  const transaction = client.transaction().createIfNotExists({
    _id: `drafts.${notebook}`,
    _type: 'source',
    kind: 'document',
    title: 'The reporter’s notebook, shelf 4',
    slug: {_type: 'slug', current: 'notebook-shelf-4'},
    tier: 'primary',
    status: {state: 'active'},
  })
  transaction.patch(`drafts.${article._id}`, {
    setIfMissing: {
      headline: 'The sea pool opens again',
      slug: {_type: 'slug', current: 'the-sea-pool-opens-again'},
      standfirst: 'Mended steps, an old key and sixty seals.',
      section: {_type: 'reference', _ref: 'section-shore'},
      bylines: [{_key: 'a', _type: 'reference', _ref: 'contributor-marisol-achterberg'}],
    },
  })
  for (const quote of quotes) {
    const text = quote.text ?? ''
    transaction.patch(`drafts.${quote._id}`, {
      set: {wording: text, evidence: evidence(text)},
      setIfMissing: {speaker: reference(notebook, 'source')},
    })
  }
  for (const claim of claims) {
    transaction.patch(`drafts.${claim._id}`, {set: {evidence: evidence(claim.text ?? '')}})
  }
  for (const person of interviewees.filter(({attributionTerms}) => !attributionTerms)) {
    transaction.patch(`drafts.${person._id}`, {set: {attributionTerms: 'onRecord'}})
  }
  await transaction.commit({visibility: 'sync'})
}

/** Signs what is still open as this checker would in the Studio, one commit an item. */
export async function signTheRest(
  client: SanityClient,
  articleId: string,
  actor: Actor,
  stamp: (number: number) => Stamp,
): Promise<void> {
  const dossier = await readDossier(client, articleId)
  const open = itemsOf(dossier).filter(({state}) => state !== 'confirmed')
  for (const [index, {key, kind, evidence}] of open.entries()) {
    const inBody = kind === 'quote' || kind === 'claim'
    const change = signOff(
      await readDossier(client, articleId),
      actor,
      {
        item: key,
        verdict: 'confirmed',
        ...(inBody && {method: 'notes', evidence: evidence.flatMap(({_key}) => _key ?? [])}),
      },
      stamp(index),
    )
    await client.mutate(reviewMutations(articleId, change, dossier.review), {visibility: 'sync'})
  }
}

const reference = (id: string, type: string) => ({
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type},
})
