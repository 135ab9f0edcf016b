import {afterAll, beforeAll, expect, it} from 'vitest'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'
import {askers, endpoints, furnish, places} from './edgeMatrix.ts'

let edge: EdgeLake

beforeAll(async () => {
  edge = await startEdgeLake()
})
afterAll(() => edge.close())

/**
 * For each endpoint and each role: the public, the dotted, the closed and the protected document, and
 * a protected one that names who asks. y: shown or done; -: answered without it; 1, 3 and 4: status
 * 401, 403 and 404. Streams, files, uploads
 * and the list of datasets are a dataset's: their first two columns are the same.
 */
const expected = `
                                                      nobody  administrator  editor  reporter  factChecker  standards  viewer  archivist
GET /data/query/:dataset                              y-111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
GET /projects/:project/datasets/:dataset/query        y-111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
POST /data/query/:dataset                             y-111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
POST /projects/:project/datasets/:dataset/query       y-111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
POST /data/mutate/:dataset                            11111   yyy3y          yyy3y   yyy3y     yyy3y        yyy3y      33333   33y33
POST /projects/:project/datasets/:dataset/mutate      11111   yyy3y          yyy3y   yyy3y     yyy3y        yyy3y      33333   33y33
POST /data/actions/:dataset                           11111   yyy33          yyy33   yyy33     yyy33        yyy33      33333   33333
POST /projects/:project/datasets/:dataset/actions     11111   yyy33          yyy33   yyy33     yyy33        yyy33      33333   33333
GET /data/doc/:dataset/:ids                           y-111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
GET /projects/:project/datasets/:dataset/doc/:ids     y-111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
GET /data/listen/:dataset                             yy111   yyyyy          yyyyy   yyyyy     yyyyy        yyyyy      yyyyy   yyyyy
GET /projects/:project/datasets/:dataset/listen       yy111   yyyyy          yyyyy   yyyyy     yyyyy        yyyyy      yyyyy   yyyyy
GET /data/live/events/:dataset                        yy111   yyyyy          yyyyy   yyyyy     yyyyy        yyyyy      yyyyy   yyyyy
GET /projects/:project/datasets/:dataset/live/events  yy111   yyyyy          yyyyy   yyyyy     yyyyy        yyyyy      yyyyy   yyyyy
GET /data/export/:dataset                             11111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
GET /projects/:project/datasets/:dataset/export       11111   yyy-y          yyy-y   yyy-y     yyy-y        yyy-y      yyy-y   y-y-y
GET /data/history/:dataset/documents/:ids             11111   yyy--          yyy--   yyy--     yyy--        yyy--      yyy--   -----
GET /data/history/:dataset/transactions/:ids          11111   yyy--          yyy--   yyy--     yyy--        yyy--      yyy--   -----
GET /data/history/:dataset/events/documents/:ids      11111   yyy--          yyy--   yyy--     yyy--        yyy--      yyy--   -----
GET /files/:project/:dataset/:file                    yy111   yyy44          yyy44   yyy44     yyy44        yyy44      yyy44   yyy44
POST /assets/files/:dataset                           11111   yyy33          yyy33   yyy33     yyy33        yyy33      33333   33333
GET /projects/:project/datasets/:dataset/acl          yy---   yyyyy          yyyyy   yyyyy     yyyyy        yyyyy      yyyyy   yyyyy
GET /projects/:project/datasets                       yy---   yyyyy          yyyyy   yyyyy     yyyyy        yyyyy      yyyyy   yyyyy
PATCH /projects/:project/datasets/:dataset            11111   yyyyy          33333   33333     33333        33333      33333   33333
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
