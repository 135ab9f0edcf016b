import {PublishIcon} from '@sanity/icons/Publish'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {findingField} from '../fields/findingField.ts'

/** A wish to publish, where people may write drafts only, with the publisher’s answer. */
export const publishRequest = defineType({
  name: 'publishRequest',
  type: 'document',
  title: 'Request to publish',
  description:
    'What somebody asked a publisher to publish, and the answer. Written by the desk and the publisher.',
  icon: PublishIcon,
  readOnly: true,
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'document',
      type: 'reference',
      title: 'Document',
      weak: true,
      to: [
        {type: 'article'},
        {type: 'correction'},
        {type: 'contributor'},
        {type: 'section'},
        {type: 'policy'},
      ],
    }),
    defineField({
      name: 'edition',
      type: 'array',
      title: 'Edition',
      description: 'The drafts as whoever asked saw them.',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'draftSeen',
          fields: [
            defineField({name: 'document', type: 'string', title: 'Document'}),
            defineField({name: 'revision', type: 'string', title: 'Revision'}),
          ],
        }),
      ],
    }),
    defineField({
      name: 'state',
      type: 'string',
      title: 'Answer',
      options: {list: ['published', 'refused']},
    }),
    defineField({name: 'requestedBy', type: 'string', title: 'Asked by (sign-in)'}),
    defineField({name: 'requestedByName', type: 'string', title: 'Asked by'}),
    defineField({name: 'requestedAt', type: 'datetime', title: 'Asked at'}),
    defineField({name: 'answeredAt', type: 'datetime', title: 'Answered at'}),
    defineField({name: 'receipt', type: 'string', title: 'Receipt'}),
    findingField({name: 'blockers', title: 'What stood in the way'}),
  ],
  preview: {
    select: {headline: 'document.headline', state: 'state', by: 'requestedByName'},
    prepare: ({headline, state, by}) => ({
      title: headline ?? 'Request to publish',
      subtitle: [state ?? 'waiting', by].filter(Boolean).join(' · '),
    }),
  },
})
