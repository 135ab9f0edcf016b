import {existsSync} from 'node:fs'
import {userInfo} from 'node:os'
import {join} from 'node:path'
import Table from 'cli-table3'
import type {Actor} from '../../lake/access/auditLog.ts'
import {isRoleName} from '../../lake/access/roles.ts'
import {type Access, openAccess} from '../../lake/access/openAccess.ts'

export interface DataOption {
  data: string
}

/** Who a command on this machine is, in the audit log. */
export const consoleActor = (): Actor => ({who: `os:${userInfo().username}`, address: 'console'})

/**
 * Runs a command over the access store of a newsroom that is there, running or not. A fault is
 * printed as its one sentence, and the command ends with 1.
 */
export async function withAccess(
  dataDir: string,
  work: (access: Access) => void | Promise<void>,
): Promise<void> {
  try {
    const isThere = ['lake.sqlite', 'access.sqlite'].some((name) => existsSync(join(dataDir, name)))
    if (!isThere) {
      throw new Error(
        `There is no newsroom in ${dataDir}. Start one with \`npm start\`, or name its folder with --data.`,
      )
    }
    const access = openAccess(dataDir)
    try {
      await work(access)
    } finally {
      access.close()
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

/** Throws a sentence that lists the roles there are, where one of `names` is none of them. */
export function assertRoles(access: Access, names: readonly string[]): void {
  const custom = access.roles.all().map(({name}) => name)
  const unknown = names.filter((name) => !isRoleName(name) && !custom.includes(name))
  if (unknown.length === 0) return
  throw new Error(
    `There is no role ${unknown.join(', ')}. \`npm run user -- roles\` lists those there are.`,
  )
}

export function printTable(head: string[], rows: readonly string[][], none: string): void {
  if (rows.length === 0) return console.log(none)
  const table = new Table({head, style: {head: [], border: []}})
  table.push(...rows.map((row) => [...row]))
  console.log(table.toString())
}

/** Collects an option that may be given several times. */
export const collect = (value: string, before: string[] = []): string[] => [...before, value]
