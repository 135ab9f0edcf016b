import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineField, defineType} from 'sanity'
import {choices} from '../choices.ts'

/** A checker’s question, open until somebody resolves it. */
export const checkerQuery = defineType({
  name: 'checkerQuery',
  type: 'object',
  title: 'Query',
  icon: HelpCircleIcon,
  fields: [
    defineField({name: 'item', type: 'string', title: 'Item'}),
    defineField({name: 'question', type: 'text', rows: 2, title: 'Question'}),
    defineField({
      name: 'to',
      type: 'string',
      title: 'To',
      options: {list: choices({reporter: 'The reporter', editor: 'The editor'})},
    }),
    defineField({name: 'by', type: 'string', title: 'Asked by (sign-in)'}),
    defineField({name: 'byName', type: 'string', title: 'Asked by'}),
    defineField({name: 'at', type: 'datetime', title: 'Asked at'}),
    defineField({name: 'resolution', type: 'text', rows: 2, title: 'Resolution'}),
    defineField({name: 'resolvedBy', type: 'string', title: 'Resolved by (sign-in)'}),
    defineField({name: 'resolvedByName', type: 'string', title: 'Resolved by'}),
    defineField({name: 'resolvedAt', type: 'datetime', title: 'Resolved at'}),
  ],
  preview: {
    select: {question: 'question', byName: 'byName', resolution: 'resolution'},
    prepare: ({question, byName, resolution}) => ({
      title: question ?? 'Query',
      subtitle: [resolution ? `Resolved: ${resolution}` : 'Open', byName]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
