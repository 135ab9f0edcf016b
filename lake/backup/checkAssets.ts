import {existsSync} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {join, relative} from 'node:path'
import type {AssetFile} from './assetNames.ts'
import {checkResult, type CheckResult} from './finding.ts'
import {hashFile} from './hashFile.ts'

const named = 3

/** Every asset document has its original, of the right size and content; what is beyond is noted. */
export async function checkAssets(
  root: string,
  assets: readonly AssetFile[],
): Promise<CheckResult> {
  const result = checkResult('asset files')
  for (const asset of assets) {
    result.looked += 1
    const text = await faultOf(root, asset)
    if (text) result.findings.push({where: `${asset.dataset}/${asset.document}`, text})
  }
  const known = new Set(assets.map(({path}) => path))
  const more = (await filesBelow(root)).filter((path) => !known.has(path))
  const incoming = more.filter((path) => path.startsWith('incoming'))
  const extra = more.filter((path) => !path.startsWith('incoming'))
  if (extra.length > 0) {
    result.notes.push(
      `${extra.length} files belong to no document (deleted, or an upload that was cut off): ${listed(extra)}`,
    )
  }
  if (incoming.length > 0) {
    result.notes.push(`${incoming.length} uploads under way or cut off: ${listed(incoming)}`)
  }
  return result
}

async function faultOf(root: string, {path, sha1, size}: AssetFile): Promise<string | undefined> {
  const file = join(root, path)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return `has no file: assets/${path} is missing`
  if (size !== undefined && found.size !== size) {
    return `has a file of ${found.size} bytes where ${size} were uploaded`
  }
  if ((await hashFile(file, 'sha1')) !== sha1) return `has a damaged file: assets/${path}`
  return undefined
}

async function filesBelow(root: string): Promise<string[]> {
  if (!existsSync(root)) return []
  const entries = await readdir(root, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted()
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, named).join(', ')
  return paths.length > named ? `${shown} and ${paths.length - named} more` : shown
}
