import {Hono} from 'hono'
import {expect, test} from 'vitest'
import {createRouter} from './createRouter.ts'

test('a path that was asked for before is answered as the first time, whatever was asked for since', async () => {
  const app = new Hono({router: createRouter()})
  app.use(async (context, next) => {
    await next()
    context.header('seen', 'yes')
  })
  app.get('/:version{v[0-9]+}/query/:dataset', (context) =>
    context.json([
      context.req.param('version'),
      context.req.param('dataset'),
      context.req.query('a'),
    ]),
  )
  app.post('/:version/query/:dataset', (context) => context.text('posted'))
  const ask = async (path: string, method = 'GET') => {
    const response = await app.request(path, {method})
    return [response.status, await response.text(), response.headers.get('seen')]
  }

  for (let round = 0; round < 2; round += 1) {
    expect(await ask('/v1/query/news?a=1')).toEqual([200, '["v1","news","1"]', 'yes'])
    expect(await ask('/v1/query/news?a=2')).toEqual([200, '["v1","news","2"]', 'yes'])
    expect(await ask('/v1/query/n%C3%A4chste')).toEqual([200, '["v1","nächste",null]', 'yes'])
    expect(await ask('/v2/query/other')).toEqual([200, '["v2","other",null]', 'yes'])
    expect(await ask('/v1/query/news', 'POST')).toEqual([200, 'posted', 'yes'])
    expect(await ask('/nothing')).toEqual([404, '404 Not Found', 'yes'])
    for (let other = 0; other < 1100; other += 1) await ask(`/v1/query/other-${other}`)
  }
})
