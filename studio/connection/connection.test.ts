import {describe, expect, it} from 'vitest'
import {connect, workspacePath} from './connection.ts'

describe('connect: without it a Studio would ask a lake that is not its own', () => {
  it('talks to the lake that served its page', () => {
    expect(connect({}, 'http://localhost:4711')).toEqual({
      projectId: 'onrecord',
      dataset: 'production',
      isHosted: false,
      apiHost: 'http://localhost:4711',
    })
  })

  it('talks to another lake where one is named', () => {
    const settings = {dataset: 'staging', lakeOrigin: 'http://127.0.0.1:3333', siteOrigin: ''}
    expect(connect(settings, 'http://localhost:5173')).toEqual({
      projectId: 'onrecord',
      dataset: 'staging',
      isHosted: false,
      apiHost: 'http://127.0.0.1:3333',
    })
  })

  it('talks to Sanity where a project is named', () => {
    const settings = {projectId: 'a1b2c3d4', siteOrigin: 'https://courier.example'}
    expect(connect(settings, 'https://courier.sanity.studio')).toEqual({
      projectId: 'a1b2c3d4',
      dataset: 'production',
      isHosted: true,
      siteOrigin: 'https://courier.example',
    })
  })

  it('asks a publisher where one runs, and publishes by itself where none does', () => {
    const settings = {projectId: 'a1b2c3d4', publisher: 'true'}
    expect(connect(settings, 'https://courier.sanity.studio').hasPublisher).toBe(true)
    expect(connect({...settings, publisher: 'false'}, undefined)).toEqual({
      projectId: 'a1b2c3d4',
      dataset: 'production',
      isHosted: true,
    })
  })

  it('has an address outside a browser too, where the schema is extracted', () => {
    expect(connect({projectId: ''}, undefined).apiHost).toBe('http://127.0.0.1:3333')
  })
})

describe('workspacePath: a Studio under another path than its build would show nothing', () => {
  it.each([
    ['/studio/', '/studio'],
    ['/studio', '/studio'],
    ['/a/b//', '/a/b'],
    ['/', '/'],
    ['', '/'],
    [undefined, '/'],
  ])('%s is %s', (baseUrl, path) => {
    expect(workspacePath(baseUrl)).toBe(path)
  })
})
