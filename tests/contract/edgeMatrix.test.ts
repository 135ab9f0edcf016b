import {afterAll, beforeAll, expect, it} from 'vitest'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'
import {askers, endpoints, furnish, places} from './edgeMatrix.ts'

let edge: EdgeLake

beforeAll(async () => {
  edge = await startEdgeLake()
})
afterAll(() => edge.close())

/**
 * For each endpoint and each role: the public, the dotted, the closed and the protected document.
 * y: shown or done; -: answered without it; 1 and 3: status 401 and 403. Streams, files, uploads
 * and the list of datasets are a dataset's: their first two columns are the same.
 */
const expected = `
                                                      nobody  administrator  editor  reporter  factChecker  standards  keeper  viewer  archivist
GET /data/query/:dataset                              y-11    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
GET /projects/:project/datasets/:dataset/query        y-11    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
POST /data/query/:dataset                             y-11    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
POST /projects/:project/datasets/:dataset/query       y-11    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
POST /data/mutate/:dataset                            1111    yyyy           yyy3    yyy3      yyy3         yyyy       3333    3333    33y3
POST /projects/:project/datasets/:dataset/mutate      1111    yyyy           yyy3    yyy3      yyy3         yyyy       3333    3333    33y3
POST /data/actions/:dataset                           1111    yyyy           yyy3    yyy3      yyy3         yyyy       3333    3333    3333
POST /projects/:project/datasets/:dataset/actions     1111    yyyy           yyy3    yyy3      yyy3         yyyy       3333    3333    3333
GET /data/doc/:dataset/:ids                           y-11    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
GET /projects/:project/datasets/:dataset/doc/:ids     y-11    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
GET /data/listen/:dataset                             yy11    yyyy           yyy3    yyy3      yyy3         yyyy       yy3y    yyy3    yyy3
GET /projects/:project/datasets/:dataset/listen       yy11    yyyy           yyy3    yyy3      yyy3         yyyy       yy3y    yyy3    yyy3
GET /data/live/events/:dataset                        yy11    yyyy           yyy3    yyy3      yyy3         yyyy       yy3y    yyy3    yyy3
GET /projects/:project/datasets/:dataset/live/events  yy11    yyyy           yyy3    yyy3      yyy3         yyyy       yy3y    yyy3    yyy3
GET /data/export/:dataset                             1111    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
GET /projects/:project/datasets/:dataset/export       1111    yyyy           yyy3    yyy3      yyy3         yyyy       y-3-    yyy3    y-y3
GET /data/history/:dataset/documents/:ids             1111    yyyy           yyy3    yyy3      yyy3         yyyy       --3-    yyy3    ---3
GET /data/history/:dataset/transactions/:ids          1111    yyyy           yyy3    yyy3      yyy3         yyyy       --3-    yyy3    ---3
GET /data/history/:dataset/events/documents/:ids      1111    yyyy           yyy3    yyy3      yyy3         yyyy       --3-    yyy3    ---3
GET /files/:project/:dataset/:file                    yy11    yyyy           yyy3    yyy3      yyy3         yyyy       yy3y    yyy3    yyy3
POST /assets/files/:dataset                           1111    yyyy           yyy3    yyy3      yyy3         yyyy       3333    3333    3333
GET /projects/:project/datasets/:dataset/acl          yy--    yyyy           yyy-    yyy-      yyy-         yyyy       yy-y    yyy-    yyy-
GET /projects/:project/datasets                       yy--    yyyy           yyy-    yyy-      yyy-         yyyy       yy-y    yyy-    yyy-
PATCH /projects/:project/datasets/:dataset            1111    yyyy           3333    3333      3333         3333       3333    3333    3333
`

it('gives each role at each endpoint what it may have, and nothing else', async () => {
  const {tokens, assetOf} = await furnish(edge)
  const rows = [['', ...askers]]
  for (const {name, ask, shows} of endpoints(assetOf)) {
    const row = [name]
    for (const asker of askers) {
      const token = tokens.get(asker)
      const headers = new Headers()
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
      let outcome = ''
      for (const place of Object.values(places)) {
        const {path, init} = ask(place)
        const ended = new AbortController()
        const answer = await fetch(`${edge.url}${path}`, {...init, headers, signal: ended.signal})
        const isStream = answer.headers.get('content-type')?.includes('event-stream') ?? false
        const text = isStream ? '' : await answer.text()
        ended.abort()
        outcome += answer.ok
          ? (shows?.(text, place) ?? true)
            ? 'y'
            : '-'
          : `${answer.status % 10}`
      }
      row.push(outcome)
    }
    rows.push(row)
  }
  expect(asTable(rows)).toBe(expected)
  expect(edge.failures).toEqual([])
})

function asTable(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  return `\n${lines.map((line) => line.join('  ').trimEnd()).join('\n')}\n`
}
