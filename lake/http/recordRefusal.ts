import type {Context} from 'hono'
import {z} from 'zod'
import type {AuditLog} from '../access/auditLog.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import {actorOf} from './actorOf.ts'

const policyItems = z.array(z.object({code: z.string(), documentId: z.string()}))
const permissionItems = z.array(
  z.object({error: z.object({type: z.string(), id: z.string(), permission: z.string()})}),
)

/** Writes down what a commit policy or a grant refused: codes and ids, never the sentences. */
export function recordRefusal(audit: AuditLog, error: unknown, context: Context<LakeEnv>): void {
  if (!(error instanceof LakeError) || error.status !== 403) return
  const dataset = context.req.param('dataset') ?? ''
  const {items} = error.details
  const refused = policyItems.safeParse(items)
  if (error.type === 'commitPolicyError') {
    const reasons = (refused.data ?? []).map(({code, documentId}) => ({code, documentId}))
    audit.record('policyRefused', actorOf(context), dataset, {reasons})
  } else if (error.type === 'insufficientPermissionsError') {
    audit.record('permissionRefused', actorOf(context), dataset)
  } else if (permissionItems.safeParse(items).success) {
    const documents = permissionItems.parse(items).map(({error: {id, permission}}) => ({
      id,
      permission,
    }))
    audit.record('permissionRefused', actorOf(context), dataset, {documents})
  }
}
