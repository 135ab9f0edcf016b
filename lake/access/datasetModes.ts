import type {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../types.ts'
import {isPrivateDataset} from './permissions.ts'

export type AclMode = 'public' | 'private'

/** Which datasets answer nobody without a token. One that was never set is public. */
export interface DatasetModes {
  /** Names that were ever set, sorted. */
  names(): string[]
  mode(dataset: string): AclMode
  /** Names of the datasets that were made private. */
  closed(): readonly string[]
  /** Throws a `LakeError` (400) for a name that is none, and for one that can't be public. */
  set(dataset: string, mode: AclMode): void
  /** Reads what another process may have set. */
  reload(): void
}

export function createDatasetModes(database: DatabaseSync): DatasetModes {
  const read = database.prepare('SELECT name, aclMode FROM datasets ORDER BY name')
  const write = database.prepare(`INSERT INTO datasets (name, aclMode) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET aclMode = excluded.aclMode`)
  let modes = new Map<string, AclMode>()
  let closed: readonly string[] = []

  function reload(): void {
    modes = new Map(
      read
        .all()
        .map(({name, aclMode}) => [String(name), aclMode === 'private' ? 'private' : 'public']),
    )
    closed = [...modes].filter(([, mode]) => mode === 'private').map(([name]) => name)
  }
  reload()

  return {
    reload,
    names: () => [...modes.keys()],
    mode: (dataset) => (isPrivateDataset(dataset) ? 'private' : (modes.get(dataset) ?? 'public')),
    closed: () => closed,
    set(dataset, mode) {
      if (!/^[a-z0-9~][a-z0-9_-]{0,63}$/.test(dataset)) {
        throw new LakeError(
          400,
          'badRequest',
          `“${dataset}” is not a dataset name: lower-case letters, digits, - and _, up to 64.`,
        )
      }
      if (mode === 'public' && isPrivateDataset(dataset)) {
        throw new LakeError(
          400,
          'badRequest',
          `${dataset} holds protected identities and can't be made public: its name ends in -private.`,
        )
      }
      write.run(dataset, mode)
      reload()
    },
  }
}
