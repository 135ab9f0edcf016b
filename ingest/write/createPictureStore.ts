import {createHash} from 'node:crypto'
import {ClientError, type SanityClient} from '@sanity/client'
import type {FoundImage} from '../types.ts'

/** The assets of pictures, one for each, and what the store said of those that it refused. */
export interface StoredPictures {
  assets: (string | undefined)[]
  refused: string[]
}

/** Puts pictures into the store, each once, however many articles show it. */
export interface PictureStore {
  /** Those that have bytes. Throws where the store does not answer. */
  store(images: readonly FoundImage[]): Promise<StoredPictures>
}

/** A picture is known by the SHA-1 of its bytes, which the lake writes on every asset. */
export function createPictureStore(client: SanityClient): PictureStore {
  const known = new Map<string, string>()

  async function assetOf({data, written, src}: FoundImage): Promise<string | undefined> {
    if (!data) return undefined
    const bytes = Buffer.from(data.bytes)
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const before = known.get(sha1) ?? (await storedAsset(sha1))
    if (before) {
      known.set(sha1, before)
      return before
    }
    const {_id} = await client.assets.upload('image', bytes, {
      filename: fileNameOf(written ?? src, data.contentType),
      contentType: data.contentType,
    })
    known.set(sha1, _id)
    return _id
  }

  async function storedAsset(sha1: string): Promise<string | null> {
    return client.fetch<string | null>(
      '*[_type == "sanity.imageAsset" && sha1hash == $sha1][0]._id',
      {sha1},
    )
  }

  return {
    async store(images) {
      const assets: (string | undefined)[] = []
      const refused: string[] = []
      for (const [at, image] of images.entries()) {
        try {
          assets[at] = await assetOf(image)
        } catch (error) {
          if (!(error instanceof ClientError)) throw error
          refused.push(`${fileNameOf(image.written ?? image.src, 'image/')}: ${error.message}`)
        }
      }
      return {assets, refused}
    },
  }
}

function fileNameOf(src: string, contentType: string): string {
  const [, ending = 'img'] = /\/(\w+)/u.exec(contentType) ?? []
  const last = src.startsWith('data:') ? '' : (src.split(/[?#]/u)[0]?.split('/').at(-1) ?? '')
  return /\.\w{3,4}$/u.test(last) ? last : `${last || 'picture'}.${ending}`
}
