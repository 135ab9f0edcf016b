import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choices, claimKinds, claimPriorities, shortTitle} from '../choices.ts'
import {rightOfReplyField} from '../fields/rightOfReplyField.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** A checkable statement in our own words. */
export const claim = defineType({
  name: 'claim',
  type: 'document',
  title: 'Claim',
  description: 'A statement in our own words that somebody could show to be wrong.',
  icon: CheckmarkCircleIcon,
  groups: [
    {name: 'claim', title: 'Claim', default: true},
    {name: 'evidence', title: 'How we know'},
  ],
  fields: [
    defineField({
      name: 'text',
      type: 'text',
      rows: 2,
      title: 'Words as printed',
      description: 'Exactly as in the body.',
      group: 'claim',
      validation: (rule) => rule.required().error('Fill in the words as they are printed.'),
    }),
    defineField({
      name: 'kind',
      type: 'string',
      title: 'Kind',
      group: 'claim',
      options: {list: choices(claimKinds), layout: 'radio'},
      validation: (rule) => rule.required().error('Say what kind of statement it is.'),
    }),
    defineField({
      name: 'priority',
      type: 'string',
      title: 'Priority',
      description: 'What would hurt most if it were wrong is checked first.',
      group: 'claim',
      options: {list: choices(claimPriorities), layout: 'radio', direction: 'horizontal'},
      initialValue: 'normal',
    }),
    defineField({
      name: 'attributedTo',
      type: 'reference',
      title: 'Attributed to',
      description: 'Where the story says whose statement it is (“according to the harbour log”).',
      group: 'claim',
      to: [{type: 'interviewee'}, {type: 'source'}],
      validation: (rule) => publishedTogether(rule),
    }),
    rightOfReplyField('evidence'),
    defineField({
      name: 'evidence',
      type: 'array',
      title: 'Evidence',
      description:
        'Where a checker can see that it is so. One primary source, or three independent secondary ones.',
      group: 'evidence',
      of: [defineArrayMember({type: 'evidence'})],
      validation: (rule) =>
        rule
          .custom((entries) => Boolean(entries?.length) || 'Nothing shows yet that this is so.')
          .warning(),
    }),
  ],
  orderings: [
    {name: 'kind', title: 'Kind', by: [{field: 'kind', direction: 'asc'}]},
    {name: 'words', title: 'Words', by: [{field: 'text', direction: 'asc'}]},
  ],
  preview: {
    select: {text: 'text', kind: 'kind', priority: 'priority'},
    prepare: ({text, kind, priority}) => ({
      title: text ?? 'No words yet',
      subtitle: [
        shortTitle(claimKinds, kind) || 'No kind yet',
        priority === 'high' && 'check first',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
