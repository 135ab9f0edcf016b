import {useRouter} from 'sanity/router'
import {newKey} from '../operations/newKey.ts'
import type {OperationContext} from '../operations/operation.ts'
import {startCorrection} from '../operations/startCorrection.ts'
import {type Running, useOperation} from '../operations/useOperation.ts'

export interface WriteCorrection extends Pick<Running, 'isRunning' | 'refusal' | 'reset'> {
  /** Drafts the correction and opens it. */
  write(): Promise<void>
}

export function useWriteCorrection(context: OperationContext | undefined): WriteCorrection {
  const {isRunning, refusal, run, reset} = useOperation()
  const router = useRouter()

  async function write(): Promise<void> {
    if (!context) return
    const id = `correction-${newKey()}`
    if (!(await run(startCorrection, context, {id}))) return
    router.navigateIntent('edit', {id, type: 'correction'})
  }
  return {isRunning, refusal, reset, write}
}
