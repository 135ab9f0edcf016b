import {DatabaseIcon} from '@sanity/icons/Database'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** An import into an empty dataset that the gate did not judge. Only the store writes these. */
export const restoration = defineType({
  name: 'restoration',
  type: 'document',
  title: 'Restoration',
  description:
    'A dataset that came in whole, published elsewhere: from which file, when, and which of its articles no receipt covers. Written by the store; nobody can change or delete it.',
  icon: DatabaseIcon,
  readOnly: true,
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'startedAs',
      type: 'string',
      title: 'File',
      description: 'The file that was imported, with its SHA-256: the name of the import’s token.',
    }),
    defineField({name: 'startedAt', type: 'datetime', title: 'Started at'}),
    defineField({
      name: 'finishedAt',
      type: 'datetime',
      title: 'Finished at',
      description: 'Empty: the import did not come to its end.',
    }),
    defineField({name: 'documents', type: 'number', title: 'Documents that came in'}),
    defineField({
      name: 'proven',
      type: 'number',
      title: 'Articles with a receipt',
      description: 'Published articles whose latest receipt covers all that they print.',
    }),
    defineField({
      name: 'unproven',
      type: 'array',
      title: 'Articles without a receipt',
      description:
        'Ids of published articles that no receipt covers. Check each, then publish it again.',
      of: [defineArrayMember({type: 'string'})],
    }),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'startedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {startedAs: 'startedAs', startedAt: 'startedAt', finishedAt: 'finishedAt'},
    prepare: ({startedAs, startedAt, finishedAt}) => ({
      title: startedAs?.replace(/ \(sha256 .*/, '') ?? 'Restoration',
      subtitle: [
        startedAt?.slice(0, 16).replace('T', ' '),
        finishedAt ? undefined : 'did not come to its end',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
