import {Picture} from '../parts/Picture.tsx'
import type {Article} from '../types.ts'
import {Caption} from './Caption.tsx'

export function MainImage({image}: {image: Article['mainImage']}) {
  if (!image?.asset) return null
  return (
    <figure className="main-image">
      <Picture
        image={image}
        widths={[480, 800, 1200, 1600]}
        sizes="(min-width: 44rem) 40rem, 100vw"
        eager
      />
      <Caption caption={image.caption} credit={image.credit} />
    </figure>
  )
}
