import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

let edge: EdgeLake
let picture: Buffer
const sha1 = /^[0-9a-f]{40}$/

beforeAll(async () => {
  edge = await startEdgeLake({maximumUploadBytes: 100_000})
  picture = await sharp({
    create: {width: 300, height: 200, channels: 3, background: {r: 20, g: 90, b: 160}},
  })
    .jpeg()
    .toBuffer()
})
afterAll(() => edge.close())

const client = () => edge.client(edge.tokenOf('mara'))
const file = (name: string, text: string) =>
  client().assets.upload('file', Buffer.from(text), {filename: name})

describe('a picture', () => {
  it('is stored under its content, described, and the same when it comes again', async () => {
    const options = {filename: 'harbour.jpg', title: 'The harbour', creditLine: 'Ida Moe'}
    const asset = await client().assets.upload('image', picture, options)
    const name = `${asset.assetId}-300x200.jpg`
    expect(asset).toEqual({
      _id: `image-${asset.assetId}-300x200-jpg`,
      _type: 'sanity.imageAsset',
      _rev: expect.any(String),
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
      assetId: expect.stringMatching(sha1),
      sha1hash: asset.assetId,
      size: picture.length,
      extension: 'jpg',
      mimeType: 'image/jpeg',
      originalFilename: 'harbour.jpg',
      title: 'The harbour',
      creditLine: 'Ida Moe',
      path: `images/onrecord/production/${name}`,
      url: `${edge.url}/images/onrecord/production/${name}`,
      metadata: {
        _type: 'sanity.imageMetadata',
        blurHash: expect.any(String),
        dimensions: {_type: 'sanity.imageDimensions', aspectRatio: 1.5, height: 200, width: 300},
        hasAlpha: false,
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\/png;base64,/),
        palette: expect.objectContaining({_type: 'sanity.imagePalette'}),
      },
    })
    expect(await client().getDocument(asset._id)).toEqual(asset)
    const again = await client().assets.upload('image', picture, {filename: 'other.jpg'})
    expect(again).toEqual(asset)
  })

  it('is served to everybody, unchanged and for ever', async () => {
    const {url} = await client().assets.upload('image', picture)
    const answer = await fetch(url, {headers: {origin: 'https://site.example'}})
    expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'image/jpeg',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
    const etag = answer.headers.get('etag') ?? ''
    expect((await fetch(url, {headers: {'if-none-match': etag}})).status).toBe(304)
  })

  it('comes in the size and format that @sanity/image-url asks for', async () => {
    const asset = await client().assets.upload('image', picture)
    const builder = createImageUrlBuilder(edge.client())
    const image = {
      asset: {_ref: asset._id},
      crop: {top: 0, bottom: 0.5, left: 0.5, right: 0},
      hotspot: {x: 0.75, y: 0.25, width: 0.1, height: 0.1},
    }
    const url = builder.image(image).width(60).height(60).auto('format').url()
    expect(url).toContain(`${edge.url}/images/onrecord/production/`)
    const headers = {accept: 'image/webp,*/*'}
    const answers = await Promise.all([fetch(url, {headers}), fetch(url, {headers}), fetch(url)])
    const shown = await Promise.all(
      answers.map(async (answer) => {
        const {width, height, format} = await sharp(await answer.arrayBuffer()).metadata()
        return [answer.status, answer.headers.get('vary'), width, height, format]
      }),
    )
    const vary = expect.stringContaining('Accept')
    expect(shown).toEqual([
      [200, vary, 60, 60, 'webp'],
      [200, vary, 60, 60, 'webp'],
      [200, vary, 60, 60, 'jpeg'],
    ])
  })

  it('runs no script, whatever it holds', async () => {
    const drawing = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><script>alert(1)</script></svg>',
    )
    const asset = await client().assets.upload('image', drawing, {contentType: 'image/svg+xml'})
    expect(asset._id).toMatch(/^image-[0-9a-f]{40}-4x2-svg$/)
    for (const address of [asset.url, `${asset.url}?w=100`]) {
      const answer = await fetch(address)
      expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
      expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    }
    const drawn = await fetch(`${asset.url}?fm=png&w=100`)
    expect(drawn.headers.get('content-type')).toBe('image/png')
  })

  it('is gone from its address when its document is deleted, and back when that is', async () => {
    const {url, _id} = await client().assets.upload('image', picture)
    const document = await client().getDocument(_id)
    if (!document) throw new Error('not stored')
    await client().delete(_id)
    for (const address of [url, `${url}?w=20`]) expect((await fetch(address)).status).toBe(404)
    await client().create(document)
    expect((await fetch(url)).status).toBe(200)
  })

  it('is refused where it is none, too large, or nobody is signed in', async () => {
    const upload = (body: Buffer, token?: string) => edge.client(token).assets.upload('image', body)
    const token = edge.tokenOf('mara')
    await expect(upload(Buffer.from('a text'), token)).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('This is not a picture that can be read'),
    })
    await expect(upload(Buffer.alloc(100_001), token)).rejects.toMatchObject({statusCode: 413})
    await expect(upload(Buffer.alloc(0), token)).rejects.toMatchObject({statusCode: 400})
    await expect(upload(picture)).rejects.toMatchObject({statusCode: 401})
  })

  it('that is asked for wrongly says how, and one that is not there is a plain 404', async () => {
    const {url} = await client().assets.upload('image', picture)
    expect(await (await fetch(`${url}?w=many`)).json()).toEqual({
      error: {type: 'badRequest', description: 'w=many is not possible for a picture.'},
    })
    const base = `${edge.url}/images/onrecord/production`
    const name = `${'0'.repeat(40)}-1x1.png`
    const statuses = [`${base}/${name}`, `${base}/${name}?w=5`, `${base}/..%2f..%2flake.sqlite`]
    for (const address of statuses) expect((await fetch(address)).status).toBe(404)
    expect(edge.failures).toEqual([])
  })
})

describe('a file', () => {
  it('is stored with its name and can be downloaded under it', async () => {
    const asset = await file('Notes från Åbo.txt', 'On the record.')
    expect(asset).toMatchObject({
      _id: `file-${asset.assetId}-txt`,
      _type: 'sanity.fileAsset',
      extension: 'txt',
      mimeType: 'text/plain',
      originalFilename: 'Notes från Åbo.txt',
      size: 14,
      url: `${edge.url}/files/onrecord/production/${asset.assetId}.txt`,
    })
    const answer = await fetch(`${asset.url}?dl=${encodeURIComponent('Notes från Åbo.txt')}`)
    expect(await answer.text()).toBe('On the record.')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Notes fr_n _bo.txt"; filename*=UTF-8''Notes%20fr%C3%A5n%20%C3%85bo.txt`,
    )
  })

  it('can be played from the middle', async () => {
    const {url} = await file('tape.mp3', '0123456789')
    const answer = await fetch(url, {headers: {range: 'bytes=4-6'}})
    expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([
      206,
      'bytes 4-6/10',
      '456',
    ])
    expect((await fetch(url, {headers: {range: 'bytes=10-'}})).status).toBe(416)
    const head = await fetch(url, {method: 'HEAD'})
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['10', ''])
  })

  it('that is a web page is only ever downloaded', async () => {
    const {url} = await file('page.html', '<script>alert(1)</script>')
    const answer = await fetch(url)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('of a closed dataset is for those who are signed in, and for no shared cache', async () => {
    edge.access.datasets.set('archive', 'private')
    const editor = edge.client(edge.tokenOf('mara'), 'archive')
    const {url} = await editor.assets.upload('file', Buffer.from('notes'), {filename: 'a.txt'})
    expect((await fetch(url)).status).toBe(401)
    const headers = {authorization: `Bearer ${edge.tokenOf('tomas')}`}
    const answer = await fetch(url, {headers})
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toMatch(/^private, /)
  })

  it('is kept beside no protected identity, as it can name no readers', async () => {
    const standards = edge.client(edge.tokenOf('tomas'), 'production-private')
    await expect(standards.assets.upload('file', Buffer.from('x'))).rejects.toMatchObject({
      statusCode: 403,
    })
  })
})
