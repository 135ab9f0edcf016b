import {BillIcon} from '@sanity/icons/Bill'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** What was published, and what it rested on at that moment. Written by the store itself. */
export const receipt = defineType({
  name: 'receipt',
  type: 'document',
  title: 'Receipt',
  description:
    'What was published and what it rested on then. Written by the store when an article is published.',
  icon: BillIcon,
  readOnly: true,
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'article',
      type: 'reference',
      title: 'Article',
      weak: true,
      to: [{type: 'article'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'publishedAt',
      type: 'datetime',
      title: 'Published at',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'publishedBy',
      type: 'string',
      title: 'Published by',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'rulesVersion',
      type: 'string',
      title: 'Version of the rules',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'policyVersion',
      type: 'string',
      title: 'Version of the policy',
      description: 'The section’s policy with its version, or “default”: what the house asks.',
    }),
    defineField({
      name: 'articleHash',
      type: 'string',
      title: 'Hash of the article',
      description: 'The SHA-256 of all that the article printed, for `npm run verify`.',
    }),
    defineField({
      name: 'previous',
      type: 'string',
      title: 'Previous receipt',
      description: 'Id of the receipt of the publication before this one.',
    }),
    defineField({
      name: 'previousHash',
      type: 'string',
      title: 'Hash of the previous receipt',
      description: 'The SHA-256 of the receipt before this one: nobody exchanges it unnoticed.',
    }),
    defineField({
      name: 'breakGlass',
      type: 'object',
      title: 'Published past the gate',
      fields: [
        defineField({name: 'reason', type: 'text', rows: 2, title: 'Reason'}),
        defineField({name: 'by', type: 'string', title: 'By'}),
        defineField({name: 'at', type: 'datetime', title: 'At'}),
        defineField({
          name: 'setAside',
          type: 'array',
          title: 'What was set aside',
          of: [
            defineArrayMember({
              type: 'object',
              name: 'setAside',
              fields: [
                defineField({name: 'code', type: 'string', title: 'Code'}),
                defineField({name: 'message', type: 'text', rows: 2, title: 'Sentence'}),
              ],
            }),
          ],
        }),
      ],
    }),
    defineField({
      name: 'items',
      type: 'array',
      title: 'Items',
      of: [defineArrayMember({type: 'receiptItem'})],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'restsOn',
      type: 'array',
      title: 'Rests on',
      description: 'People and sources that the items rest on.',
      of: [
        defineArrayMember({
          type: 'reference',
          weak: true,
          to: [{type: 'interviewee'}, {type: 'source'}],
        }),
      ],
    }),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'publishedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {headline: 'article.headline', publishedAt: 'publishedAt', publishedBy: 'publishedBy'},
    prepare: ({headline, publishedAt, publishedBy}) => ({
      title: headline ?? 'Receipt',
      subtitle: [publishedAt?.slice(0, 16).replace('T', ' '), publishedBy]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
