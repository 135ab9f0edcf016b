import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'

/** A plain link to another page. It is no evidence. */
export const link = defineType({
  name: 'link',
  type: 'object',
  title: 'Link',
  description: 'A plain link to another page. What a statement rests on goes into its evidence.',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      type: 'url',
      title: 'Address',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: ['https', 'http', 'mailto', 'tel'], allowRelative: true})
          .error('A link goes to https://…, mailto:…, tel:… or to a page of our own (/section/…).'),
    }),
  ],
})
