import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {defineField, defineType} from 'sanity'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** Marks words in the body as somebody’s: exactly the text of the quote it leads to. */
export const quotation = defineType({
  name: 'quotation',
  type: 'object',
  title: 'Quotation',
  description:
    'Marks words as somebody’s. They must equal the text of the quote, letter by letter.',
  icon: DoubleQuoteIcon,
  fields: [
    defineField({
      name: 'quote',
      type: 'reference',
      title: 'Quote',
      description: 'The record of who said it and how we know.',
      to: [{type: 'quote'}],
      validation: (rule) =>
        publishedTogether(rule).required().error('Choose the quote that these words belong to.'),
    }),
  ],
})
