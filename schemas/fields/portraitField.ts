import {defineField, type CustomValidator} from 'sanity'
import {altField, creditField} from './imageFields.ts'

/** A person’s picture. */
export function portraitField(group?: string, further: CustomValidator<unknown> = () => true) {
  return defineField({
    name: 'portrait',
    type: 'image',
    title: 'Portrait',
    description: 'Set the hotspot on the face, so that it stays in view when the picture is cut.',
    ...(group ? {group} : {}),
    options: {hotspot: true},
    validation: (rule) => rule.custom(further),
    fields: [altField, creditField],
  })
}
