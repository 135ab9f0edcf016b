import {createClient, type SanityClient} from '@sanity/client'

/** A transaction as it was sent: whole in the store, or not at all. */
export interface Sent {
  id: string
  /** Documents that it changes if it is stored. */
  documents: string[]
  acknowledged: boolean
}

export interface LoadOptions {
  url: string
  /** Begins the ids of everything written. */
  prefix: string
  writers: number
  random: () => number
}

export const loadDataset = 'test'

/**
 * Several writers at once, each with one transaction after the other: new documents that refer to
 * one another, changes of some and deletion of others, drafts that are published together, uploads.
 * Ends when the lake does, and returns what was sent and what was acknowledged.
 */
export async function writeUntilKilled(options: LoadOptions): Promise<Sent[]> {
  const client = createClient({
    apiHost: options.url,
    useProjectHostname: false,
    projectId: 'onrecord',
    dataset: loadDataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    maxRetries: 0,
  })
  const sent: Sent[] = []
  const writers = Array.from({length: options.writers}, (_, index) =>
    writeOn(client, `${options.prefix}-w${index}`, options.random, sent),
  )
  await Promise.all(writers)
  return sent
}

async function writeOn(
  client: SanityClient,
  prefix: string,
  random: () => number,
  sent: Sent[],
): Promise<void> {
  let earlier: string[] = []
  for (let count = 0; ; count++) {
    const name = `${prefix}-n${count}`
    const drafts = Array.from({length: 1 + Math.floor(random() * 5)}, (_, at) => `${name}-${at}`)
    const steps = [
      () => write(client, name, drafts, earlier, random),
      () => publish(client, `${name}-publish`, drafts),
      ...(random() < 0.2 ? [() => upload(client, name)] : []),
    ]
    for (const step of steps) {
      const {transaction, commit} = step()
      if (transaction) sent.push(transaction)
      const stored = await commit().then(
        () => true,
        () => false,
      )
      if (!stored) return
      if (transaction) transaction.acknowledged = true
    }
    earlier = drafts
  }
}

interface Step {
  transaction?: Sent
  commit: () => Promise<unknown>
}

/** Drafts that refer to one another; an earlier set of documents is changed, and its last one goes. */
function write(
  client: SanityClient,
  id: string,
  drafts: readonly string[],
  earlier: readonly string[],
  random: () => number,
): Step {
  const text = 'We open on Monday. '.repeat(1 + Math.floor(random() * 100))
  let transaction = client.transaction().transactionId(id)
  for (const [index, draft] of drafts.entries()) {
    const previous = drafts[index - 1]
    const related = previous && {_type: 'reference', _ref: `drafts.${previous}`, _weak: true}
    transaction = transaction.create({_id: `drafts.${draft}`, _type: 'quote', text, related})
  }
  for (const one of earlier) {
    transaction = transaction.patch(one, (patch) => patch.set({text: id}).inc({}))
  }
  const last = earlier.at(-1)
  if (last !== undefined) transaction = transaction.delete(last)
  const documents = [...drafts.map((draft) => `drafts.${draft}`), ...earlier]
  return {
    transaction: {id, documents, acknowledged: false},
    commit: () => transaction.commit({visibility: 'async'}),
  }
}

function publish(client: SanityClient, id: string, names: readonly string[]): Step {
  const actions = names.map((name) => ({
    actionType: 'sanity.action.document.publish' as const,
    draftId: `drafts.${name}`,
    publishedId: name,
  }))
  const documents = names.flatMap((name) => [name, `drafts.${name}`])
  return {
    transaction: {id, documents, acknowledged: false},
    commit: () => client.action(actions, {transactionId: id}),
  }
}

const upload = (client: SanityClient, name: string): Step => ({
  commit: () =>
    client.assets.upload('file', Buffer.from(name.repeat(5000)), {filename: `${name}.txt`}),
})
