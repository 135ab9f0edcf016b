import type {ImageValue} from '../../workflow/index.ts'
import type {PictureInput} from './story.ts'

/** The asset that each drawing was uploaded as, by the drawing's name. */
export type PictureAssets = Readonly<Record<string, string>>

/** An image field with its words. Throws where the drawing was not uploaded. */
export function pictureValue(input: PictureInput, pictures: PictureAssets): ImageValue {
  const {picture, alt, caption, credit} = input
  const asset = pictures[picture]
  if (!asset) throw new Error(`There is no drawing “${picture}” in sample/pictures.`)
  return {
    _type: 'image',
    asset: {_type: 'reference', _ref: asset},
    alt,
    ...(caption === undefined ? {} : {caption}),
    credit,
  }
}
