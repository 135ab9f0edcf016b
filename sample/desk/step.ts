import type {StoredDocument} from '../../workflow/index.ts'
import type {SampleUserId} from '../newsroom/sampleUsers.ts'

/** What a step asks the lake for: a transaction of mutations, or one of actions. */
export type StepRequest = {mutations: unknown[]} | {actions: unknown[]}

/** The dataset as it stands, drafts and all, by raw id. */
export type Documents = ReadonlyMap<string, StoredDocument>

/** One transaction of the sample, in the name of whoever would make it. */
export interface Step {
  /** When it happens, ISO, UTC. */
  at: string
  as: SampleUserId
  /** What happens, for a line of progress. */
  title: string
  /** In the dataset for what is confidential, one wall further. */
  confidential?: boolean
  request: (documents: Documents) => StepRequest
}
