import type {DatasetConnection} from '../ingest/write/datasetClient.ts'
import type {ImportPreview} from '../ingest/preview/importPreview.ts'
import type {ImportReceipt, ImportTask} from './importManuscript.ts'
import type {RefusalStatus} from './refusal.ts'

/** What a thread is to do. With a `guard` it writes. */
export interface ImportJob {
  task: ImportTask
  /** As whoever asks reaches the content lake. */
  connection: DatasetConnection
  guard?: string
}

/** To a thread: a job, or that it may write now. */
export type ToThread = ImportJob | 'write'

/** From a thread: it is loaded; it would write now and waits to be told; or it is done. */
export type ThreadMessage =
  | {state: 'ready'}
  | {state: 'mayWrite'}
  | {state: 'previewed'; preview: ImportPreview}
  | {state: 'written'; receipt: ImportReceipt}
  | {
      state: 'refused'
      status: RefusalStatus
      type: string
      message: string
      details: Record<string, unknown>
    }
