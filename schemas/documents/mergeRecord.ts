import {TransferIcon} from '@sanity/icons/Transfer'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** That two documents about one person or source became one. Written by the merge, never published. */
export const mergeRecord = defineType({
  name: 'mergeRecord',
  type: 'document',
  title: 'Merge',
  description:
    'Two documents about the same person or source that became one, with the one that went as it was.',
  icon: TransferIcon,
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'kept',
      type: 'reference',
      title: 'Kept',
      weak: true,
      to: [{type: 'interviewee'}, {type: 'source'}],
    }),
    defineField({
      name: 'lost',
      type: 'string',
      title: 'Id of the one that went',
    }),
    defineField({name: 'mergedAt', type: 'datetime', title: 'Merged at'}),
    defineField({
      name: 'moved',
      type: 'array',
      title: 'Documents whose references moved',
      of: [defineArrayMember({type: 'string'})],
    }),
    defineField({
      name: 'documents',
      type: 'text',
      rows: 12,
      title: 'The one that went, whole',
      description: 'Every version of it as it was stored, in JSON.',
    }),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'mergedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {name: 'kept.name', title: 'kept.title', lost: 'lost', mergedAt: 'mergedAt'},
    prepare: ({name, title, lost, mergedAt}) => ({
      title: name ?? title ?? 'Merge',
      subtitle: [mergedAt?.slice(0, 16).replace('T', ' '), lost && `took in ${lost}`]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
