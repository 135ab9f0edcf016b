import sharp from 'sharp'
import type {Manuscript} from '../../../ingest/index.ts'
import {escapeHtml} from './escapeHtml.ts'

type Picture = NonNullable<Manuscript['images']>[number]

/** A picture as a small copy in the page itself, with what the file says of it. */
export async function pictureHtml(picture: Picture): Promise<string> {
  const {src, alt, caption, credit} = picture
  const name = src.startsWith('data:') ? 'a picture in the text' : src
  const shown = await smallCopy(picture)
  const image = shown
    ? `<img src="${shown}" alt="${escapeHtml(alt ?? '')}" loading="lazy">`
    : `<p class="gone">Not here: ${escapeHtml(name)}</p>`
  const about = [
    caption,
    credit && `Credit: ${credit}`,
    alt ? `Alt: ${alt}` : 'No alt text',
  ].filter((part) => part !== undefined && part !== '')
  return `<figure>${image}<figcaption>${about.map((part) => escapeHtml(String(part))).join(' · ')}</figcaption></figure>`
}

async function smallCopy({data}: Picture): Promise<string | undefined> {
  if (!data) return undefined
  try {
    const copy = await sharp(data.bytes)
      .rotate()
      .resize({width: 360, height: 270, fit: 'inside', withoutEnlargement: true})
      .webp({quality: 60})
      .toBuffer()
    return `data:image/webp;base64,${copy.toString('base64')}`
  } catch {
    return undefined
  }
}
