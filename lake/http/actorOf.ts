import type {Context} from 'hono'
import type {Actor} from '../access/auditLog.ts'
import type {LakeEnv} from '../types.ts'
import {clientAddress} from './whereFrom.ts'

/** Who sent a request and from where, as the audit log has it. */
export const actorOf = (context: Context<LakeEnv>): Actor => ({
  who: context.get('identity')?.id ?? 'nobody',
  address: clientAddress(context),
})
