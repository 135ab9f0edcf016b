import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {defineField, defineType} from 'sanity'
import {shownWords} from '../choices.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** A quote set large. Its words come from the quote and are never typed again. */
export const pullQuote = defineType({
  name: 'pullQuote',
  type: 'object',
  title: 'Pull quote',
  description: 'A quote set large. Its words come from the quote, so they can’t drift apart.',
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: 'quote',
      type: 'reference',
      title: 'Quote',
      to: [{type: 'quote'}],
      validation: (rule) =>
        publishedTogether(rule).required().error('Choose the quote to set large.'),
    }),
  ],
  preview: {
    select: {text: 'quote.text', form: 'quote.form', name: 'quote.speaker.name'},
    prepare: ({text, form, name}) => ({
      title: text ? shownWords(text, form) : 'No quote yet',
      subtitle: ['Pull quote', name].filter(Boolean).join(' · '),
    }),
  },
})
