import type {DatabaseSync} from 'node:sqlite'
import {referencesOf} from '../store/references.ts'
import type {LakeDocument} from '../types.ts'
import {checkResult, type CheckResult} from './finding.ts'

/** Holds the table of references against the documents, and the counts of types. */
export function edgeCheck(database: DatabaseSync): {
  visit: (dataset: string, document: LakeDocument) => void
  finish: () => CheckResult
} {
  const result = checkResult('index of references and types', {derived: true})
  const edge = database.prepare(
    'SELECT 1 FROM edges WHERE dataset = ? AND target = ? AND type = ? AND holder = ?',
  )
  const typed = database.prepare('SELECT type FROM documents WHERE dataset = ? AND id = ?')
  let expected = 0

  function finishEdges(): void {
    const stored = Number(database.prepare('SELECT count(*) AS n FROM edges').get()?.n)
    if (stored <= expected) return
    const body = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
    for (const {dataset, target, holder} of database.prepare('SELECT * FROM edges').iterate()) {
      const text = body.get(String(dataset), String(holder))?.body
      if (typeof text === 'string' && holds(JSON.parse(text), String(target))) continue
      const where = `${String(dataset)}/${String(holder)}`
      const more = `is in the index as referring to ${String(target)}, and does not`
      result.findings.push({where, text: more})
    }
  }

  function finishCounts(): void {
    const wrong = database
      .prepare(
        `SELECT dataset, type FROM (
           SELECT dataset, type, count(*) AS n FROM documents GROUP BY dataset, type
           UNION ALL SELECT dataset, type, count FROM counts WHERE count <> 0)
         GROUP BY dataset, type HAVING count(*) <> 2 OR min(n) <> max(n)`,
      )
      .all()
    for (const {dataset, type} of wrong) {
      const where = `${String(dataset)}, type ${String(type)}`
      result.findings.push({where, text: 'has another number of documents than its count says'})
    }
  }

  return {
    visit(dataset, document) {
      const where = `${dataset}/${document._id}`
      result.looked += 1
      if (typed.get(dataset, document._id)?.type !== document._type) {
        result.findings.push({where, text: 'is stored under another type than its own'})
      }
      for (const {id} of referencesOf(document)) {
        expected += 1
        if (edge.get(dataset, id, document._type, document._id)) continue
        result.findings.push({where, text: `refers to ${id}, and the index does not know it`})
      }
    },
    finish() {
      finishEdges()
      finishCounts()
      return result
    },
  }
}

const holds = (document: LakeDocument, target: string): boolean =>
  referencesOf(document).some(({id}) => id === target)
