import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {checkResult, type CheckResult} from './finding.ts'

/** SQLite's own check of a file: its pages, its indexes, its constraints. */
export function checkIntegrity(database: DatabaseSync, name: string): CheckResult {
  const result = checkResult(`${name}: SQLite`)
  result.looked = 1
  const rows = database.prepare('PRAGMA integrity_check(20)').all()
  const broken = database.prepare('PRAGMA foreign_key_check').all()
  for (const {integrity_check: text} of rows) {
    if (text !== 'ok') result.findings.push({where: name, text: String(text)})
  }
  for (const {table, parent} of broken) {
    result.findings.push({where: name, text: `a row of ${table} has none in ${parent}`})
  }
  return result
}

/** The same for a file beside the store, where there is one. */
export function checkFile(dataDir: string, name: string): CheckResult | undefined {
  const path = join(dataDir, name)
  if (!existsSync(path)) return undefined
  const database = new DatabaseSync(path, {readOnly: true, timeout: 5000})
  try {
    return checkIntegrity(database, name)
  } finally {
    database.close()
  }
}
