import {crc32} from 'node:zlib'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {describeImage} from './imageMetadata.ts'
import {parseImageParameters} from './imageParameters.ts'
import {type ImageFormat, transformImage} from './transformImage.ts'

const red = {r: 200, g: 0, b: 0}
const blue = {r: 0, g: 0, b: 200}

let directory: string
/** 400 by 200: the left half red, the right half blue. */
let halves: string
/** As a phone stores an upright picture: 200 by 400 when turned, red on top. */
let turned: string
let drawing: string
/** Two frames, 40 by 20. */
let moving: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'onrecord-images-'))
  halves = join(directory, 'halves.png')
  turned = join(directory, 'turned.jpg')
  drawing = join(directory, 'drawing.svg')
  const right = await sharp({create: {width: 200, height: 200, channels: 3, background: blue}})
    .png()
    .toBuffer()
  const picture = sharp({
    create: {width: 400, height: 200, channels: 3, background: red},
  }).composite([{input: right, left: 200, top: 0}])
  await picture.clone().png().toFile(halves)
  await picture.clone().withMetadata({orientation: 6}).jpeg({quality: 95}).toFile(turned)
  moving = join(directory, 'moving.gif')
  const frame = (background: typeof red) =>
    sharp({create: {width: 40, height: 20, channels: 3, background}})
      .png()
      .toBuffer()
  const frames = await Promise.all([frame(red), frame(blue)])
  await sharp(frames, {join: {animated: true}})
    .gif()
    .toFile(moving)
  writeFileSync(
    drawing,
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="20" height="20" fill="#c80000"/></svg>',
  )
})

afterAll(() => rmSync(directory, {recursive: true, force: true}))

/** Size, format and whether the pixels at the left, the right, the top and the bottom are red. */
async function look(file: string, query: Record<string, string>, format: ImageFormat = 'png') {
  const made = await transformImage(file, parseImageParameters(query), format)
  const {data, info} = await sharp(made).removeAlpha().raw().toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  const isRed = (x: number, y: number) => {
    const at = (y * width + x) * channels
    return (data[at] ?? 0) > 120 && (data[at + 2] ?? 0) < 80
  }
  const [x, y] = [Math.floor(width / 2), Math.floor(height / 2)]
  return {
    size: `${width}x${height}`,
    left: isRed(2, y),
    right: isRed(width - 3, y),
    top: isRed(x, 2),
    bottom: isRed(x, height - 3),
  }
}

describe('a picture at its address', () => {
  it('is made smaller', async () => {
    expect(await look(halves, {w: '100'})).toMatchObject({size: '100x50', left: true, right: false})
  })

  it('is cut to the rectangle that an editor chose', async () => {
    const cut = await look(halves, {rect: '200,0,200,200', w: '50', h: '50'})
    expect(cut).toMatchObject({size: '50x50', left: false, right: false})
  })

  it('is cut around the focal point', async () => {
    const query = {w: '50', h: '50', fit: 'crop', crop: 'focalpoint', 'fp-x': '0.1', 'fp-y': '0.5'}
    expect(await look(halves, query)).toMatchObject({size: '50x50', left: true, right: true})
  })

  it('is cut where there is most to see', async () => {
    const query = {w: '50', h: '50', fit: 'crop', crop: 'entropy'}
    expect(await look(halves, query)).toMatchObject({size: '50x50'})
  })

  it('is mirrored and turned', async () => {
    expect(await look(halves, {flip: 'h'})).toMatchObject({left: false, right: true})
    expect(await look(halves, {or: '90'})).toMatchObject({
      size: '200x400',
      top: true,
      bottom: false,
    })
    const both = await look(halves, {or: '180', rect: '100,0,200,200', w: '40'})
    expect(both).toMatchObject({size: '40x40', left: false, right: true})
  })

  it('keeps the room around it in the colour asked for', async () => {
    const padded = await look(halves, {w: '100', h: '100', fit: 'fill', bg: 'c80000'})
    expect(padded).toMatchObject({size: '100x100', top: true, bottom: true})
  })

  it('is inverted, and keeps as much room on every side as it is told', async () => {
    expect(await look(halves, {invert: 'true'})).toMatchObject({left: false, right: true})
    const framed = await look(halves, {w: '100', pad: '10', bg: 'c80000'})
    expect(framed).toEqual({size: '120x70', left: true, right: true, top: true, bottom: true})
    const both = await look(halves, {w: '100', h: '100', fit: 'fill', pad: '5', bg: 'c80000'})
    expect(both).toMatchObject({size: '110x110', left: true, right: true})
  })

  it('moves, or stands still where its first frame is asked for', async () => {
    const pages = async (query: Record<string, string>) => {
      const made = await transformImage(moving, parseImageParameters(query), 'webp')
      return (await sharp(made).metadata()).pages ?? 1
    }
    expect(await pages({w: '20'})).toBe(2)
    expect(await pages({w: '20', frame: '1'})).toBe(1)
  })

  it('stands upright when its camera was held upright, whole and cut', async () => {
    expect(await look(turned, {w: '100'})).toMatchObject({
      size: '100x200',
      top: true,
      bottom: false,
    })
    const cut = await look(turned, {rect: '0,200,200,200', w: '50'})
    expect(cut).toMatchObject({size: '50x50', top: false, bottom: false})
  })

  it('is drawn sharp and large from a vector', async () => {
    const drawn = await look(drawing, {w: '800', rect: '0,0,20,20', bg: 'ffffff'})
    expect(drawn).toMatchObject({size: '800x800', left: true, right: true})
  })

  it.each<[ImageFormat, string]>([
    ['jpg', 'jpeg'],
    ['pjpg', 'jpeg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['avif', 'heif'],
    ['gif', 'gif'],
    ['tif', 'tiff'],
  ])('comes as %s, without what the camera wrote', async (format, expected) => {
    const wanted = parseImageParameters({w: '40', blur: '4', sharp: '10', sat: '-50', q: '60'})
    const made = await sharp(await transformImage(turned, wanted, format)).metadata()
    expect(made).toMatchObject({format: expected, width: 40, height: 80})
    expect(made.exif).toBeUndefined()
  })
})

describe('what the store says about a picture', () => {
  it('has the upright size, colours and small versions', async () => {
    const {metadata, ...rest} = await describeImage(turned, ['lqip', 'palette', 'blurhash'])
    expect(rest).toEqual({extension: 'jpg', mimeType: 'image/jpeg', width: 200, height: 400})
    expect(metadata).toMatchObject({
      _type: 'sanity.imageMetadata',
      blurHash: expect.stringMatching(/^.{28}$/),
      dimensions: {_type: 'sanity.imageDimensions', aspectRatio: 0.5, height: 400, width: 200},
      hasAlpha: false,
      isOpaque: true,
      lqip: expect.stringMatching(/^data:image\/png;base64,/),
      palette: {
        _type: 'sanity.imagePalette',
        darkVibrant: {_type: 'sanity.imagePaletteSwatch', foreground: '#fff', title: '#fff'},
        dominant: {_type: 'sanity.imagePaletteSwatch'},
      },
    })
  })

  it('leaves out what was not asked for', async () => {
    const {metadata} = await describeImage(halves, [])
    expect(metadata).toEqual({
      _type: 'sanity.imageMetadata',
      dimensions: {_type: 'sanity.imageDimensions', aspectRatio: 2, height: 200, width: 400},
      hasAlpha: true,
      isOpaque: true,
    })
  })

  it('takes no file that would become too large a picture', async () => {
    const bomb = join(directory, 'bomb.png')
    writeFileSync(bomb, pngOf(60_000, 60_000))
    await expect(describeImage(bomb, [])).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('exceeds pixel limit'),
    })
    const vector = join(directory, 'bomb.svg')
    writeFileSync(vector, '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>')
    await expect(describeImage(vector, [])).rejects.toMatchObject({status: 400})
  })

  it('says that a text is no picture', async () => {
    const text = join(directory, 'text.jpg')
    writeFileSync(text, 'no picture at all')
    await expect(describeImage(text, [])).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('This is not a picture that can be read'),
    })
  })
})

/** A few bytes that claim to be a picture of this size. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(0)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([signature, ...parts])
}
