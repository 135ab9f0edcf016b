import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {defineField, defineType} from 'sanity'

/** The house speaks to the reader inside a story. */
export const editorsNote = defineType({
  name: 'editorsNote',
  type: 'object',
  title: 'Editor’s note',
  description:
    'The house speaks to the reader inside the story. Corrections are documents of their own.',
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: 'text',
      type: 'text',
      rows: 3,
      title: 'Text',
      validation: (rule) => rule.required().error('Write the note.'),
    }),
  ],
  preview: {
    select: {text: 'text'},
    prepare: ({text}) => ({title: text ?? 'Empty note', subtitle: 'Editor’s note'}),
  },
})
