import type {Context} from 'hono'
import type {Access} from '../access/openAccess.ts'
import type {LakeEnv} from '../types.ts'
import type {Identify} from './identify.ts'
import {connectionOf, headersOf} from './requestFacts.ts'

/**
 * Event streams that are open. Who may listen is asked at their start, so one is cut when its
 * listener is signed out or revoked, or may do something else than before: a client that still may
 * connects anew by itself.
 */
export interface OpenStreams {
  opened(context: Context<LakeEnv>, dataset: string): void
}

export function createOpenStreams(access: Access, identify: Identify): OpenStreams {
  const checks = new Set<() => void>()
  access.onChange(() => {
    for (const check of [...checks]) check()
  })
  return {
    opened(context, dataset) {
      const outgoing = connectionOf(context)?.outgoing
      if (!outgoing) return
      const headers = headersOf(context)
      const rights = () =>
        JSON.stringify([identify('GET', headers) ?? access.datasets.mode(dataset)])
      const atStart = rights()
      const check = () => {
        if (rights() !== atStart) outgoing.destroy()
      }
      checks.add(check)
      outgoing.once('close', () => checks.delete(check))
    },
  }
}
