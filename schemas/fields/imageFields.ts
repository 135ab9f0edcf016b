import {defineField} from 'sanity'

interface ParentImage {
  asset?: {_ref: string}
}

/** What a blind reader hears instead of the picture. Required as soon as there is a picture. */
export const altField = defineField({
  name: 'alt',
  type: 'string',
  title: 'Alt text',
  description:
    'What the picture shows, for readers who cannot see it. One sentence, no “Image of”.',
  validation: (rule) =>
    rule.custom((alt, {parent}) =>
      !hasPicture(parent) || alt?.trim()
        ? true
        : 'Describe what the picture shows, for readers who cannot see it.',
    ),
})

/** Who made the picture. Required as soon as there is a picture. */
export const creditField = defineField({
  name: 'credit',
  type: 'string',
  title: 'Credit',
  description: 'Who made the picture, and whom we have it from: “Lena Ahlgren / City Archive”.',
  validation: (rule) =>
    rule.custom((credit, {parent}) =>
      !hasPicture(parent) || credit?.trim() ? true : 'Say who made the picture.',
    ),
})

/** Printed under the picture. A checker signs it. */
export const captionField = defineField({
  name: 'caption',
  type: 'string',
  title: 'Caption',
  description: 'Printed under the picture: who, what, where, when. It is checked like any claim.',
})

function hasPicture(parent: unknown): boolean {
  const image: ParentImage | undefined = typeof parent === 'object' && parent ? parent : undefined
  return Boolean(image?.asset?._ref)
}
