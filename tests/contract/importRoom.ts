import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runImport} from './importCommand.ts'
import type {CommandRun} from './runCommand.ts'
import {serveTestLake, type LakeServer} from './lakeHarness.ts'

/** A lake to import into, and a folder of files for it. */
export interface ImportRoom {
  lake: LakeServer
  folder: string
  /** Writes a file and says where it is. */
  file(name: string, content: string): string
  /** The flags that name the lake. */
  where(): string[]
  /** Runs the import with `--write` into the lake. */
  write(...args: string[]): Promise<CommandRun>
  everything(): Promise<unknown>
  close(): Promise<void>
}

export async function openImportRoom(): Promise<ImportRoom> {
  const lake = await serveTestLake()
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  const where = () => [
    ...['--url', lake.url, '--project', 'newsroom'],
    ...['--dataset', 'test', '--token', 'editor'],
  ]
  return {
    lake,
    folder,
    where,
    file(name, content) {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    write: (...args) => runImport('--write', ...where(), ...args),
    everything: () => lake.client('editor', {perspective: 'raw'}).fetch('*[] | order(_id)'),
    async close() {
      await lake.close()
      rmSync(folder, {recursive: true})
    },
  }
}
