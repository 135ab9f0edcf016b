import type {SanityClient} from '@sanity/client'
import {defer, distinctUntilChanged, retry, timer} from 'rxjs'
import {draftIdOf, publishedIdOf, reviewIdOf} from '../workflow/index.ts'
import {acceptReview} from './acceptReview.ts'
import {detectBypass, type DetectorSettings} from './detectBypass.ts'
import {publishRequested} from './publishRequested.ts'
import type {Clock} from './types.ts'
import {createWorkQueue, type Work} from './workQueue.ts'

export interface PublisherOptions extends DetectorSettings {
  client: SanityClient
  clock: Clock
  /** Told what was done and what went wrong, a line each. */
  say: (line: string) => void
  /** How long to wait before the store is asked again, in milliseconds. */
  retryMilliseconds?: number
}

export interface RunningPublisher {
  /** Settles once it listens and has done all that waited. */
  caughtUp: Promise<void>
  /** Settles when nothing is left to do of what has arrived. */
  idle(): Promise<void>
  /** Takes nothing new, and finishes what was begun. */
  stop(): Promise<void>
}

const asked = '_type in ["publishRequest", "review"] && _id in path("drafts.**")'
const inPrint = `_type in ["article", "quote", "claim", "interviewee", "source", "receipt"]
  && !(_id in path("drafts.**")) && !(_id in path("versions.**"))`

/**
 * A publisher as a service: it listens, does what waits already, and does both again after the line
 * was cut; and it looks at whatever is written in print. One piece of work at a time; what fails is tried again.
 */
export function runPublisher(options: PublisherOptions): RunningPublisher {
  const {client, say, retryMilliseconds = 5000} = options
  const queue = createWorkQueue(
    (work) => perform(work, options, queue.add),
    (work, error) => {
      say(`${work.kind} ${work.id} failed and is tried again: ${reasonOf(error)}`)
      setTimeout(() => queue.add(work), retryMilliseconds).unref()
    },
  )
  const listening = Promise.withResolvers<void>()
  const subscription = defer(() => listen(client))
    .pipe(
      retry({
        delay(error) {
          say(`The store does not answer and is asked again: ${reasonOf(error)}`)
          return timer(retryMilliseconds)
        },
      }),
      distinctUntilChanged(
        (before, now) => before.type === 'reconnect' && now.type === 'reconnect',
      ),
    )
    .subscribe((event) => {
      if (event.type === 'mutation') addWork(event.documentId, queue.add)
      if (event.type === 'reconnect')
        say('The store does not answer. It is asked again until it does.')
      if (event.type !== 'welcome') return
      queue.add({kind: 'catch up', id: ''})
      listening.resolve()
    })

  return {
    caughtUp: listening.promise.then(() => queue.idle()),
    idle: () => queue.idle(),
    async stop() {
      subscription.unsubscribe()
      await queue.stop()
    },
  }
}

const listen = (client: SanityClient) =>
  client.listen(
    `*[(${asked}) || (${inPrint})]`,
    {},
    {
      events: ['welcome', 'mutation', 'reconnect'],
      includeResult: false,
      includeAllVersions: true,
      visibility: 'query',
      tag: 'on-record.publisher',
    },
  )

async function perform(
  {kind, id}: Work,
  {client, clock, say, ...settings}: PublisherOptions,
  add: (work: Work) => void,
): Promise<void> {
  if (kind === 'catch up') {
    const waiting = await client.fetch<string[]>(`*[${asked}] | order(_createdAt)._id`)
    for (const one of waiting) addWork(one, add)
    const articles = await client.fetch<string[]>(everyArticle, {}, {perspective: 'raw'})
    for (const one of articles) add({kind: 'look', id: one})
  } else if (kind === 'review') {
    for (const {step, blockers} of await acceptReview(client, id, clock)) {
      say(`${step.author} on ${id}, not taken over: ${sentencesOf(blockers)}`)
    }
  } else if (kind === 'look') {
    for (const {_id, findings} of await detectBypass(client, id, clock, settings)) {
      say(`${_id}: ${sentencesOf(findings)}`)
    }
  } else {
    const outcome = await publishRequested(client, id, clock)
    if (outcome.state === 'published') say(`Published: ${outcome.receipt ?? id}`)
    if (outcome.state === 'refused') say(`Refused ${id}: ${sentencesOf(outcome.blockers)}`)
  }
}

/** Articles in print, those that were deleted though a receipt names them, and items in no article. */
const everyArticle = `array::unique([
  ...*[_type == "article" && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]._id,
  ...*[_type == "receipt"].article._ref,
  ...*[_type in ["quote", "claim"] && !(_id in path("drafts.**")) && !(_id in path("versions.**"))
    && count(*[_type == "receipt" && references(^._id)]) == 0]._id
])`

const reviewDraftPrefix = draftIdOf(reviewIdOf(''))

function addWork(documentId: string, add: (work: Work) => void): void {
  if (documentId.startsWith(reviewDraftPrefix)) {
    add({kind: 'review', id: documentId.slice(reviewDraftPrefix.length)})
  } else if (documentId.startsWith('drafts.')) {
    add({kind: 'publish', id: publishedIdOf(documentId)})
  } else {
    add({kind: 'look', id: documentId})
  }
}

const sentencesOf = (blockers: readonly {message: string}[]): string =>
  blockers.map(({message}) => message).join(' ')

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
