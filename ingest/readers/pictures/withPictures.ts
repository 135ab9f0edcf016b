import type {FoundImage, Manuscript} from '../../types.ts'
import {leftOutImage} from '../html/figure.ts'
import type {InputFile} from '../inputFile.ts'
import {imageKind} from './imageKind.ts'

/** A picture over this would be refused by most stores and hardly be meant for a page. */
const largest = 100_000_000

/**
 * The manuscript with the bytes of each picture that is in the file, or lies beside it. Nothing is
 * fetched: a picture on the web is named as left out, and so is what is no picture.
 */
export async function withPictures(manuscript: Manuscript, file: InputFile): Promise<Manuscript> {
  const {images = [], leftOut} = manuscript
  if (images.length === 0) return manuscript
  const found = await Promise.all(images.map((image) => withBytes(image, file)))
  const lost = found.flatMap(({image: {data, at = 0}, image, why}) =>
    data ? [] : [{start: at, end: at, why: leftOutImage(image, why)}],
  )
  return {...manuscript, images: found.map(({image}) => image), leftOut: [...leftOut, ...lost]}
}

async function withBytes(
  image: FoundImage,
  file: InputFile,
): Promise<{image: FoundImage; why?: string}> {
  const {data: _data, ...rest} = image
  const bytes = image.data?.bytes ?? dataOf(image.src) ?? (await besideOf(image, file))
  if (!bytes) {
    const isRemote = /^https?:/iu.test(image.written ?? image.src)
    return {
      image: rest,
      why: isRemote ? 'is on the web, and nothing is fetched' : 'is not beside the file',
    }
  }
  const contentType = imageKind(bytes)
  if (!contentType) return {image: rest, why: 'is in a form that no page shows'}
  if (bytes.length > largest) return {image: rest, why: 'has more than 100 MB'}
  return {image: {...rest, data: {contentType, bytes}}}
}

function dataOf(src: string): Uint8Array | undefined {
  const match = /^data:image\/[^,]*?(;base64)?,/iu.exec(src)
  if (!match) return undefined
  const content = src.slice(match[0].length)
  if (match[1]) return Buffer.from(content, 'base64')
  return Buffer.from(URL.canParse(src) ? decodeURIComponent(content) : content)
}

/** A site's own pictures often come in a folder with its pages: the path of their address says where. */
async function besideOf(
  {src, written = src}: FoundImage,
  {beside}: InputFile,
): Promise<Uint8Array | undefined> {
  if (!beside) return undefined
  const path = URL.canParse(written) ? new URL(written).pathname.slice(1) : ''
  const uploads = /(?:^|\/)(uploads\/.+)$/u.exec(path)?.[1]
  const places =
    path === '' ? [written] : [path, ...(uploads ? [`wp-content/${uploads}`, uploads] : [])]
  for (const place of places) {
    const bytes = await beside(place)
    if (bytes) return bytes
  }
  return undefined
}
