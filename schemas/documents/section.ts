import {TiersIcon} from '@sanity/icons/Tiers'
import {defineField, defineType} from 'sanity'
import {slugField} from '../fields/slugField.ts'

/** A desk, and the part of the site it fills. */
export const section = defineType({
  name: 'section',
  type: 'document',
  title: 'Section',
  description: 'A desk, and the part of the site that it fills.',
  icon: TiersIcon,
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      title: 'Title',
      validation: (rule) => rule.required().error('Give the section a title.'),
    }),
    slugField({
      source: 'title',
      description: 'The last part of the address of the section’s page.',
      required: true,
    }),
    defineField({
      name: 'description',
      type: 'text',
      rows: 2,
      title: 'Description',
      description: 'One sentence for readers about what they find here.',
    }),
    defineField({
      name: 'order',
      type: 'number',
      title: 'Place in the menu',
      description: '1 comes first.',
      validation: (rule) => rule.integer().min(0).error('Use a whole number: 1, 2, 3.'),
    }),
  ],
  orderings: [
    {name: 'menu', title: 'Menu', by: [{field: 'order', direction: 'asc'}]},
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', description: 'description'},
    prepare: ({title, description}) => ({title: title ?? 'No title yet', subtitle: description}),
  },
})
