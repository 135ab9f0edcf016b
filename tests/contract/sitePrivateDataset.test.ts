import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {menuQuery} from '../../queries/front.ts'
import {createReader} from '../../site/app/lake/createReader.ts'
import {settingsFromEnvironment} from '../../site/app/lake/settings.ts'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

let edge: EdgeLake

beforeAll(async () => {
  edge = await startEdgeLake()
  const writer = edge.client(edge.tokenOf('tomas'))
  await writer.create({
    _id: 'town',
    _type: 'section',
    title: 'Town',
    slug: {_type: 'slug', current: 'town'},
  })
  edge.access.datasets.set('production', 'private')
})
afterAll(() => edge.close())

const reader = (token?: string) =>
  createReader(settingsFromEnvironment({ONRECORD_LAKE_URL: edge.url, ONRECORD_SITE_TOKEN: token}))

describe('a site on a private dataset', () => {
  it('reads with the token of its settings', async () => {
    const {token} = edge.access.tokens.create({name: 'Web site', roles: ['viewer']})
    expect(await reader(token)(menuQuery)).toEqual([{title: 'Town', slug: 'town'}])
  })

  it('without one shows the page of an outage, and tells the one who runs it what to set', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    await expect(reader()(menuQuery)).rejects.toMatchObject({init: {status: 503}})
    expect(said.mock.calls).toEqual([
      [
        `The site may not read from ${edge.url}: the dataset production is private. Set ONRECORD_SITE_TOKEN to a token of the role viewer.`,
      ],
    ])
    said.mockRestore()
  })
})
