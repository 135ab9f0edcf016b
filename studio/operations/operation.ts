import type {SanityClient} from '@sanity/client'
import type {Actor, Blocker, Dossier, Stamp} from '../../workflow/index.ts'
import type {DocumentPool} from '../dossier/documentPool.ts'

/** What an operation works on and with. Time and keys come from outside. */
export interface OperationContext {
  client: SanityClient
  pool: DocumentPool
  dossier: Dossier
  actor: Actor
  isHosted: boolean
  /** What is published is asked for, and a publisher publishes it. */
  hasPublisher: boolean
  newStamp: () => Stamp
}

/** Why an operation is not possible. `refused` carries the workflow's own sentences. */
export type Reason =
  | {code: 'refused'; blockers: readonly Blocker[]}
  | {
      code:
        | 'nothingToPublish'
        | 'bodyWordsUnclear'
        | 'wordsAgree'
        | 'notInBody'
        | 'notEditable'
        | 'notPublished'
        | 'lakeOnly'
    }

/** One step that somebody takes. `execute` throws; `refusalOf` turns what it throws into sentences. */
export interface Operation<Input> {
  disabled: (context: OperationContext, input: Input) => Reason | false
  execute: (context: OperationContext, input: Input) => Promise<void>
}

export const refusedBy = (blockers: readonly Blocker[]): Reason | false =>
  blockers.length > 0 && {code: 'refused', blockers}
