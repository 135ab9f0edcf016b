import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import {stepsByDocument} from './documentSteps.ts'
import {checkResult, type CheckResult} from './finding.ts'
import {faultOfDocument} from './replay.ts'

/**
 * Holds every document against its history in the log, and calls `visit` with every one that is
 * stored.
 */
export function checkLog(
  database: DatabaseSync,
  visit: (dataset: string, document: LakeDocument) => void,
): CheckResult {
  const result = checkResult('documents against their history')
  const one = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
  for (const {dataset, id, steps} of stepsByDocument(database)) {
    result.looked += 1
    const stored = readDocument(one.get(dataset, id)?.body)
    const text = faultOfDocument(id, stored, steps)
    if (text) result.findings.push({where: `${dataset}/${id}`, text})
    if (stored && stored !== 'unreadable') visit(dataset, stored)
  }
  const unlogged = database.prepare(
    `SELECT dataset, id, body FROM documents WHERE NOT EXISTS (
       SELECT 1 FROM changes
       WHERE changes.dataset = documents.dataset AND changes.document = documents.id)`,
  )
  for (const {dataset, id, body} of unlogged.iterate()) {
    const where = `${String(dataset)}/${String(id)}`
    result.findings.push({where, text: 'is stored, and the log knows nothing of it'})
    const stored = readDocument(body)
    if (stored && stored !== 'unreadable') visit(String(dataset), stored)
  }
  return result
}

function readDocument(body: unknown): LakeDocument | 'unreadable' | undefined {
  if (body === undefined) return undefined
  try {
    const value: LakeDocument | null = JSON.parse(String(body))
    return typeof value === 'object' && value !== null ? value : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
