import type {DatabaseSync} from 'node:sqlite'
import {referencesOf} from '../store/references.ts'
import type {LakeDocument} from '../types.ts'
import {checkResult, type CheckResult} from './finding.ts'

/** Collects, document by document, strong references to documents that are not there. */
export function referenceCheck(database: DatabaseSync): {
  visit: (dataset: string, document: LakeDocument) => void
  result: CheckResult
} {
  const result = checkResult('strong references')
  const find = database.prepare('SELECT 1 FROM documents WHERE dataset = ? AND id = ?')
  return {
    result,
    visit(dataset, document) {
      for (const {id, strong} of referencesOf(document)) {
        if (!strong) continue
        result.looked += 1
        if (find.get(dataset, id)) continue
        const where = `${dataset}/${document._id}`
        result.findings.push({where, text: `refers to ${id}, which is not there`})
      }
    },
  }
}
