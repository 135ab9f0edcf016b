import {useCallback, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import type {Dossier} from '../../workflow/index.ts'
import {connection} from '../connection/connection.ts'
import {apiVersion} from '../dossier/apiVersion.ts'
import {useActor} from '../dossier/useActor.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {newKey} from './newKey.ts'
import type {Operation, OperationContext} from './operation.ts'
import {type Refusal, refusalOf} from './refusal.ts'

/** What operations on this dossier work with; `undefined` until there is a dossier. */
export function useOperationContext(dossier: Dossier): OperationContext
export function useOperationContext(dossier: Dossier | undefined): OperationContext | undefined
export function useOperationContext(dossier: Dossier | undefined): OperationContext | undefined {
  const client = useClient({apiVersion})
  const {pool} = useNewsroom()
  const actor = useActor(dossier)
  return useMemo(
    () =>
      dossier && {
        client,
        pool,
        dossier,
        actor,
        isHosted: connection.isHosted,
        hasPublisher: connection.hasPublisher === true,
        newStamp: () => ({at: new Date().toISOString(), key: newKey()}),
      },
    [client, pool, dossier, actor],
  )
}

export interface Running {
  isRunning: boolean
  refusal: Refusal | undefined
  /** Whether it went through. */
  run<Input>(operation: Operation<Input>, context: OperationContext, input: Input): Promise<boolean>
  reset(): void
}

/** Runs one operation at a time and keeps what it was refused with. */
export function useOperation(): Running {
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()

  const run = useCallback(
    async <Input>(operation: Operation<Input>, context: OperationContext, input: Input) => {
      setIsRunning(true)
      setRefusal(undefined)
      try {
        await operation.execute(context, input)
        return true
      } catch (error) {
        setRefusal(refusalOf(error))
        return false
      } finally {
        setIsRunning(false)
      }
    },
    [],
  )
  const reset = useCallback(() => setRefusal(undefined), [])
  return {isRunning, refusal, run, reset}
}
