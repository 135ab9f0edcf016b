import {defineField, type CustomValidator} from 'sanity'

interface SlugOptions {
  /** Field that the slug is generated from. */
  source: string
  description: string
  group?: string
  /** What to say where it is missing. Without it, a slug is optional. */
  required?: string
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
    validation: (rule) => [
      rule.custom((slug) => slugShape(slug?.current)),
      rule.custom(further),
      ...(required ? [rule.required().error(required)] : []),
    ],
  })
}

function slugShape(current: string | undefined): true | string {
  if (!current || /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(current)) return true
  return 'A slug is lower-case words joined by hyphens, for example port-dug-deeper.'
}
