import {defineField, type CustomValidator} from 'sanity'

interface SlugOptions {
  /** Field that the slug is generated from. */
  source: string
  description: string
  group?: string
  required?: boolean
  /** A further rule. */
  rule?: CustomValidator<unknown>
}

/** The last part of a page’s address. Unique among documents of the same type. */
export function slugField({
  source,
  description,
  group,
  required,
  rule: further = () => true,
}: SlugOptions) {
  return defineField({
    name: 'slug',
    type: 'slug',
    title: 'Slug',
    description,
    ...(group ? {group} : {}),
    options: {source, maxLength: 96},
    validation: (rule) => {
      const shaped = rule.custom((slug) => slugShape(slug?.current)).custom(further)
      return required ? shaped.required() : shaped
    },
  })
}

function slugShape(current: string | undefined): true | string {
  if (!current || /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(current)) return true
  return 'A slug is lower-case words joined by hyphens, for example port-dug-deeper.'
}
