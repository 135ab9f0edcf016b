import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {pathKey} from '../store/pathKey.ts'
import type {LakeDocument} from '../types.ts'
import {checkResult, type CheckResult} from './finding.ts'

interface WholeIndex {
  dataset: string
  type: string
  paths: string[]
  names: string[][]
  find: StatementSync
  rows: number
  documents: number
}

/** Holds every path index that queries may use against the documents of its type. */
export function pathIndexCheck(database: DatabaseSync): {
  visit: (dataset: string, document: LakeDocument) => void
  finish: () => CheckResult
} {
  const result = checkResult('indexes of paths', {derived: true})
  const indexes = wholeIndexes(database)
  return {
    visit(dataset, document) {
      for (const index of indexes) {
        if (index.dataset !== dataset || index.type !== document._type) continue
        result.looked += 1
        index.documents += 1
        const keys = index.names.map((names) => pathKey(document, names))
        if (index.find.get(...keys, document._id)) continue
        const text = `is not where the index on ${index.paths.join(', ')} looks for it`
        result.findings.push({where: `${dataset}/${document._id}`, text})
      }
    },
    finish() {
      for (const {dataset, type, paths, rows, documents} of indexes) {
        if (rows === documents) continue
        const where = `${dataset}, index of ${type} on ${paths.join(', ')}`
        result.findings.push({where, text: `has ${rows} rows for ${documents} documents`})
      }
      return result
    },
  }
}

function wholeIndexes(database: DatabaseSync): WholeIndex[] {
  const stored = database.prepare('SELECT * FROM pathIndexes WHERE whole = 1').all()
  return stored.map(({number, dataset, type, paths: text}) => {
    const paths: string[] = JSON.parse(String(text))
    const table = `pathIndex${Number(number)}`
    const where = paths.map((_, column) => `key${column} = ?`).join(' AND ')
    return {
      dataset: String(dataset),
      type: String(type),
      paths,
      names: paths.map((path) => path.split('.')),
      find: database.prepare(`SELECT 1 FROM ${table} WHERE ${where} AND id = ?`),
      rows: Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n),
      documents: 0,
    }
  })
}
