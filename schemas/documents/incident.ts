import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineField, defineType} from 'sanity'
import {findingField} from '../fields/findingField.ts'

/** Something a publisher met and a person has to look at. Only the publisher writes these. */
export const incident = defineType({
  name: 'incident',
  type: 'document',
  title: 'Incident',
  description:
    'Something in print that no receipt covers, or a step of a review that the rules refused. Written by the publisher.',
  icon: WarningOutlineIcon,
  readOnly: true,
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'kind',
      type: 'string',
      title: 'Kind',
      options: {
        list: [
          {value: 'bypass', title: 'Past the gate'},
          {value: 'refusedStep', title: 'Step not taken over'},
        ],
      },
    }),
    defineField({
      name: 'document',
      type: 'reference',
      title: 'Document',
      weak: true,
      to: [
        {type: 'article'},
        {type: 'quote'},
        {type: 'claim'},
        {type: 'interviewee'},
        {type: 'source'},
      ],
    }),
    findingField({name: 'findings', title: 'Findings'}),
    defineField({
      name: 'by',
      type: 'string',
      title: 'By',
      description: 'The sign-in or token that wrote it, as the store recorded it.',
    }),
    defineField({name: 'transaction', type: 'string', title: 'Transaction'}),
    defineField({name: 'at', type: 'datetime', title: 'Written at'}),
    defineField({name: 'foundAt', type: 'datetime', title: 'Found at'}),
    defineField({name: 'settledAt', type: 'datetime', title: 'Settled at'}),
  ],
  orderings: [{name: 'newest', title: 'Newest first', by: [{field: 'foundAt', direction: 'desc'}]}],
  preview: {
    select: {headline: 'document.headline', kind: 'kind', foundAt: 'foundAt'},
    prepare: ({headline, kind, foundAt}) => ({
      title: headline ?? 'Incident',
      subtitle: [kind, foundAt?.slice(0, 16).replace('T', ' ')].filter(Boolean).join(' · '),
    }),
  },
})
