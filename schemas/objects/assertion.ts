import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** Marks words in the body as something we claim: exactly the text of the claim it leads to. */
export const assertion = defineType({
  name: 'assertion',
  type: 'object',
  title: 'Assertion',
  description:
    'Marks words as a checkable statement of ours. They must equal the text of the claim, letter by letter.',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'claim',
      type: 'reference',
      title: 'Claim',
      description: 'The record of what we claim and how we know.',
      to: [{type: 'claim'}],
      validation: (rule) =>
        publishedTogether(rule).required().error('Choose the claim that these words make.'),
    }),
  ],
})
