import {z} from 'zod'
import type {TransactionResult} from '../store/storedTransaction.ts'
import type {LakeDocument} from '../types.ts'

/** A transaction as the routes and other rooms hand it in: mutations or actions, not both. */
export const commitRequest = z.object({
  mutations: z.array(z.unknown()).optional(),
  actions: z.array(z.unknown()).optional(),
  transactionId: z
    .string()
    .regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/)
    .optional(),
  dryRun: z.boolean().optional(),
  returnIds: z.boolean().optional(),
  returnDocuments: z.boolean().optional(),
  visibility: z.enum(['sync', 'async', 'deferred']).optional(),
  autoGenerateArrayKeys: z.boolean().optional(),
})

export type CommitRequest = z.input<typeof commitRequest>

export interface CommitOptions {
  /** The request was read from JSON and nobody else holds it: it needs no copy. */
  isJson?: boolean
}

export interface CommitResult {
  transactionId: string
  results: (TransactionResult & {document?: LakeDocument})[]
}
