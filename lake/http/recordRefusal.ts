import type {Context} from 'hono'
import {z} from 'zod'
import type {AuditLog} from '../access/auditLog.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import type {ScheduleRefusal} from '../releases/createScheduler.ts'
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
  if (error.type === 'commitPolicyError') {
    audit.record('policyRefused', actorOf(context), dataset, {reasons: reasonsOf(error)})
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

/** Writes down that a release was due and not published, by whose name it was scheduled. */
export function recordScheduleRefusal(audit: AuditLog, refusal: ScheduleRefusal): void {
  const {dataset, release, scheduledBy, error} = refusal
  const reasons = reasonsOf(error)
  audit.record('scheduleRefused', {who: scheduledBy, address: 'schedule'}, dataset, {
    release,
    error: error.type,
    ...(reasons.length > 0 && {reasons}),
  })
}

function reasonsOf({details}: LakeError): {code: string; documentId: string}[] {
  const items = policyItems.safeParse(details.items).data ?? []
  return items.map(({code, documentId}) => ({code, documentId}))
}
