import {RestoreIcon} from '@sanity/icons/Restore'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {
  articleParts,
  choices,
  correctionKinds,
  gravities,
  placements,
  shortTitle,
} from '../choices.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** A published change of record. */
export const correction = defineType({
  name: 'correction',
  type: 'document',
  title: 'Correction',
  description: 'Tells readers what was wrong in a published story, and what is right.',
  icon: RestoreIcon,
  groups: [
    {name: 'notice', title: 'Notice', default: true},
    {name: 'house', title: 'For the house'},
  ],
  fields: [
    defineField({
      name: 'article',
      type: 'reference',
      title: 'Article',
      group: 'notice',
      to: [{type: 'article'}],
      validation: (rule) => rule.required().error('Choose the article that is corrected.'),
    }),
    defineField({
      name: 'kind',
      type: 'string',
      title: 'Kind',
      description: 'Clarifications and retractions are issued by the standards desk.',
      group: 'notice',
      options: {list: choices(correctionKinds), layout: 'radio'},
      validation: (rule) => rule.required().error('Say what kind of notice it is.'),
    }),
    defineField({
      name: 'wrong',
      type: 'text',
      rows: 3,
      title: 'What was wrong',
      description: 'Said plainly: readers saw it.',
      group: 'notice',
      validation: (rule) =>
        rule.custom((wrong, {document}) =>
          wrong?.trim() || document?.kind === 'update' || document?.kind === 'editorsNote'
            ? true
            : 'Say what was wrong.',
        ),
    }),
    defineField({
      name: 'right',
      type: 'text',
      rows: 3,
      title: 'What is right',
      description: 'For a retraction: why the story is withdrawn.',
      group: 'notice',
      validation: (rule) => rule.required().error('Say what is right.'),
    }),
    defineField({
      name: 'affected',
      type: 'array',
      title: 'Quotes and claims',
      description:
        'Each quote or claim that changes, joins or goes with this notice. Nothing else may change with it.',
      group: 'notice',
      of: [
        defineArrayMember({
          type: 'reference',
          to: [{type: 'quote'}, {type: 'claim'}],
          validation: (rule) => publishedTogether(rule),
        }),
      ],
      validation: (rule) => rule.unique().error('The same quote or claim is listed twice.'),
    }),
    defineField({
      name: 'affectedParts',
      type: 'array',
      title: 'Other parts',
      description: 'Signed parts of the article itself that change with this notice.',
      group: 'notice',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choices(articleParts)},
      validation: (rule) => rule.unique().error('The same part is listed twice.'),
    }),
    defineField({
      name: 'placement',
      type: 'string',
      title: 'Placement',
      description: 'Where readers of the story find the notice.',
      group: 'notice',
      options: {list: choices(placements), layout: 'radio', direction: 'horizontal'},
      initialValue: 'end',
      validation: (rule) => rule.required().error('Say where the notice stands.'),
    }),
    defineField({
      name: 'issuedAt',
      type: 'datetime',
      title: 'Issued at',
      group: 'notice',
      initialValue: () => new Date().toISOString(),
      validation: (rule) => rule.required().error('Say when it was issued.'),
    }),
    defineField({
      name: 'gravity',
      type: 'string',
      title: 'Gravity',
      group: 'house',
      options: {list: choices(gravities), layout: 'radio'},
      validation: (rule) => rule.required().error('Say how serious the error is.'),
    }),
    defineField({
      name: 'reportedBy',
      type: 'string',
      title: 'Reported by',
      description:
        '“a reader”, “the ministry”. Our queries keep it in the house, but the published document can be read by others: no name of a private person.',
      group: 'house',
    }),
    defineField({
      name: 'cause',
      type: 'text',
      rows: 2,
      title: 'Cause',
      description:
        'How it could happen, so that it does not happen again. Our queries keep it in the house.',
      group: 'house',
    }),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'issuedAt', direction: 'desc'}]},
    {name: 'gravity', title: 'Gravity', by: [{field: 'gravity', direction: 'desc'}]},
  ],
  preview: {
    select: {article: 'article.headline', kind: 'kind', right: 'right', issuedAt: 'issuedAt'},
    prepare: ({article, kind, right, issuedAt}) => ({
      title: article ?? 'No article yet',
      subtitle: [shortTitle(correctionKinds, kind), issuedAt?.slice(0, 10), right]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
