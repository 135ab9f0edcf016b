import {ImageIcon} from '@sanity/icons/Image'
import {defineType} from 'sanity'
import {altField, captionField, creditField} from '../fields/imageFields.ts'

/** A picture between paragraphs. */
export const figure = defineType({
  name: 'figure',
  type: 'image',
  title: 'Figure',
  description: 'A picture between paragraphs.',
  icon: ImageIcon,
  options: {hotspot: true},
  validation: (rule) => rule.assetRequired().error('Choose a picture.'),
  fields: [altField, captionField, creditField],
  preview: {
    select: {caption: 'caption', alt: 'alt', media: 'asset'},
    prepare: ({caption, alt, media}) => ({
      title: caption ?? alt ?? 'Picture without caption',
      subtitle: 'Figure',
      media,
    }),
  },
})
