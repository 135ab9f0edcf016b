import {openAccess} from '../../lake/access/openAccess.ts'
import {isPrivateDataset} from '../../lake/access/permissions.ts'
import {systemRole} from '../../lake/access/roles.ts'

/**
 * What a command on this machine is in a dataset: an administrator; of protected identities, which
 * administrators don't read, the lake itself. Whoever has the machine has the files anyway.
 */
export const roleOnMachine = (dataset: string): string =>
  isPrivateDataset(dataset) ? systemRole : 'administrator'

const longestHours = 24

/**
 * Runs `work` with a token that a command on this machine makes for itself in the newsroom of
 * `dataDir`, beside the server that runs it. The token ends with the work, or after a day.
 */
export async function withMachineToken<Result>(
  dataDir: string,
  {name, roles}: {name: string; roles: readonly string[]},
  work: (token: {id: string; token: string}) => Promise<Result>,
): Promise<Result> {
  const access = openAccess(dataDir)
  const expiresAt = new Date(Date.now() + longestHours * 3_600_000).toISOString()
  const made = access.createToken({name, roles, expiresAt})
  try {
    return await work(made)
  } finally {
    access.tokens.revoke(made.id)
    access.close()
  }
}
