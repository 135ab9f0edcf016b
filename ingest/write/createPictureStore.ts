import {createHash} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import type {FoundImage} from '../types.ts'

/** Puts pictures into the store, each once, however many articles show it. */
export interface PictureStore {
  /** The asset's id of each picture that has bytes. Throws what the store says where it refuses one. */
  assetsOf(images: readonly FoundImage[]): Promise<(string | undefined)[]>
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
    async assetsOf(images) {
      const assets: (string | undefined)[] = []
      for (const image of images) assets.push(await assetOf(image))
      return assets
    },
  }
}

function fileNameOf(src: string, contentType: string): string {
  const [, ending = 'img'] = /\/(\w+)/u.exec(contentType) ?? []
  const last = src.startsWith('data:') ? '' : (src.split(/[?#]/u)[0]?.split('/').at(-1) ?? '')
  return /\.\w{3,4}$/u.test(last) ? last : `${last || 'picture'}.${ending}`
}
