import {createImageUrlBuilder} from '@sanity/image-url'
import type {Image} from '../types.ts'
import {useSite, type Site} from './useSite.ts'

type Pictured = Omit<Image, 'credit' | 'caption'>

/** Widths are in CSS pixels, as `sizes` counts them. `ratio` is height by width, for a cropped frame. */
interface PictureProps {
  image: Pictured
  widths: readonly number[]
  sizes: string
  ratio?: number
  eager?: boolean
}

export function Picture({image, widths, sizes, ratio, eager = false}: PictureProps) {
  const site = useSite()
  if (!site || !image.asset?._ref) return null
  const natural = image.width && image.height ? image.height / image.width : undefined
  const largest = Math.max(...widths)
  const shape = ratio ?? natural
  const available = widths.filter((width) => !image.width || width <= image.width)
  const shown = available.length ? available : [Math.min(...widths)]
  return (
    <img
      src={imageUrl(site, image, Math.max(...shown), ratio)}
      srcSet={shown.map((width) => `${imageUrl(site, image, width, ratio)} ${width}w`).join(', ')}
      sizes={sizes}
      width={largest}
      height={shape && Math.round(largest * shape)}
      alt={image.alt ?? ''}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
    />
  )
}

/**
 * The address of an image at `width` pixels, in a format that the browser likes. Root-relative where
 * the site's own origin serves images: `@sanity/image-url` takes no empty base, so a placeholder
 * host is cut off.
 */
export function imageUrl(site: Site, image: Pictured, width: number, ratio?: number): string {
  const {projectId, dataset} = site
  const baseUrl = site.imageUrl || sameOrigin
  const source = {
    asset: {_ref: image.asset?._ref ?? ''},
    ...(image.crop && {crop: edges(image.crop)}),
    ...(image.hotspot && {hotspot: spot(image.hotspot)}),
  }
  const url = createImageUrlBuilder({projectId, dataset, baseUrl}).image(source).width(width)
  const sized = ratio ? url.height(Math.round(width * ratio)).fit('crop') : url.fit('max')
  const address = sized.auto('format').url()
  return address.startsWith(sameOrigin) ? address.slice(sameOrigin.length) : address
}

const sameOrigin = 'https://same-origin.invalid'

const edges = ({top = 0, bottom = 0, left = 0, right = 0}) => ({top, bottom, left, right})
const spot = ({x = 0.5, y = 0.5, width = 1, height = 1}) => ({x, y, width, height})
