import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'
import {portraitField} from '../fields/portraitField.ts'
import {slugField} from '../fields/slugField.ts'

/** Somebody who writes, takes pictures or translates for the house. */
export const contributor = defineType({
  name: 'contributor',
  type: 'document',
  title: 'Contributor',
  description: 'Somebody who writes, takes pictures or translates for the house.',
  icon: UsersIcon,
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      title: 'Name',
      description: 'As it stands in bylines.',
      validation: (rule) => rule.required().error('Fill in the name.'),
    }),
    slugField({
      source: 'name',
      description: 'The last part of the address, on sites that have pages about contributors.',
    }),
    defineField({
      name: 'role',
      type: 'string',
      title: 'Role',
      description: '“Reporter”, “Photographer”, “Translator”.',
    }),
    defineField({name: 'bio', type: 'text', rows: 4, title: 'About them'}),
    portraitField(),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {select: {title: 'name', subtitle: 'role', media: 'portrait'}},
})
