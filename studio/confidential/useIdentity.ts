import {useState} from 'react'
import {useClient} from 'sanity'
import {connection} from '../connection/connection.ts'
import {apiVersion} from '../dossier/apiVersion.ts'
import {
  type Identity,
  type IdentityRecord,
  privateClient,
  readIdentity,
  readReadings,
  type Reading,
  refusedWriting,
  writeIdentity,
} from './identityRecords.ts'

export type IdentityState =
  | {status: 'closed' | 'opening' | 'absent' | 'failed'}
  /** `readings` is missing where the store does not tell. */
  | {status: 'open'; record: IdentityRecord; readings: readonly Reading[] | undefined}

/** One person’s record. Nothing is read until somebody asks: readings are written down. */
export function useIdentity(intervieweeId: string) {
  const client = useClient({apiVersion})
  const [state, setState] = useState<IdentityState>({status: 'closed'})
  const [refusal, setRefusal] = useState<string>()

  async function open(): Promise<void> {
    setState({status: 'opening'})
    try {
      const apart = privateClient(client)
      const record = await readIdentity(apart, intervieweeId)
      if (!record) return setState({status: 'absent'})
      const readings = connection.isHosted ? undefined : await readReadings(apart, intervieweeId)
      setState({status: 'open', record, readings})
    } catch {
      setState({status: 'failed'})
    }
  }

  async function save(identity: Identity, known?: IdentityRecord): Promise<boolean> {
    setRefusal(undefined)
    try {
      await writeIdentity(privateClient(client), intervieweeId, identity, known)
    } catch (error) {
      setRefusal(refusedWriting(error))
      return false
    }
    await open()
    return true
  }

  return {state, refusal, open, save, close: () => setState({status: 'closed'})}
}
