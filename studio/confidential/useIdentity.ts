import {useState} from 'react'
import {useClient} from 'sanity'
import {connection} from '../connection/connection.ts'
import {apiVersion} from '../dossier/apiVersion.ts'
import {
  addReader,
  type Identity,
  type IdentityRecord,
  privateClient,
  readIdentity,
  type Readership,
  readReadership,
  refusedWriting,
  writeIdentity,
} from './identityRecords.ts'

export type IdentityState =
  | {status: 'closed' | 'opening' | 'absent' | 'failed'}
  /** `readership` is missing where the store does not tell. */
  | {status: 'open'; record: IdentityRecord; readership: Readership | undefined}
  /** For those who see to it that records have readers, and are none themselves. */
  | {status: 'overseen'; readership: Readership}

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
      const readership = connection.isHosted
        ? undefined
        : await readReadership(apart, intervieweeId)
      if (record) setState({status: 'open', record, readership})
      else setState(readership ? {status: 'overseen', readership} : {status: 'absent'})
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

  async function add(reader: string, reason: string): Promise<void> {
    setRefusal(undefined)
    try {
      await addReader(privateClient(client), intervieweeId, {reader, reason})
    } catch {
      return setRefusal('Nobody was named. Check the connection and try again.')
    }
    await open()
  }

  return {state, refusal, open, save, add, close: () => setState({status: 'closed'})}
}
