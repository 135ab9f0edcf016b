import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choices, quoteForms, shortTitle, shownWords} from '../choices.ts'
import {saidField} from '../fields/saidField.ts'
import {isTranslation} from '../rules/isTranslation.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'
import {undeclaredAlteration} from '../rules/undeclaredAlteration.ts'

/** Words attributed to somebody. */
export const quote = defineType({
  name: 'quote',
  type: 'document',
  title: 'Quote',
  description: 'Words that we attribute to somebody, with who said them and how we know.',
  icon: DoubleQuoteIcon,
  groups: [
    {name: 'words', title: 'Words', default: true},
    {name: 'speaker', title: 'Who said it'},
    {name: 'evidence', title: 'How we know'},
  ],
  fields: [
    defineField({
      name: 'text',
      type: 'text',
      rows: 3,
      title: 'Words as printed',
      description: 'Exactly as in the body, without the quotation marks.',
      group: 'words',
      validation: (rule) => rule.required().error('Fill in the words as they are printed.'),
    }),
    defineField({
      name: 'form',
      type: 'string',
      title: 'Form',
      group: 'words',
      options: {list: choices(quoteForms), layout: 'radio'},
      validation: (rule) =>
        rule.required().error('Say whether it is direct, partial, a paraphrase or translated.'),
    }),
    defineField({
      name: 'wording',
      type: 'text',
      rows: 3,
      title: 'Words as the evidence has them',
      description:
        'Copied letter by letter from the recording, notes or document, in the language they were said in.',
      group: 'words',
      validation: (rule) =>
        rule.custom((wording, context) => {
          const translated = context.document?.form === 'translated'
          return translated && !wording?.trim()
            ? 'Copy the words in the language they were said in, so that the translation can be checked.'
            : (undeclaredAlteration(context) ?? true)
        }),
    }),
    defineField({
      name: 'alterations',
      type: 'array',
      title: 'Alterations',
      description:
        'Every difference between the two versions, declared. What is not declared is not allowed.',
      group: 'words',
      of: [defineArrayMember({type: 'alteration'})],
      validation: (rule) =>
        rule.custom((alterations, {document}) =>
          document?.form !== 'translated' || alterations?.some(isTranslation)
            ? true
            : 'Declare the translation as an alteration, with the name of whoever translated.',
        ),
    }),
    defineField({
      name: 'speaker',
      type: 'reference',
      title: 'Speaker',
      description: 'The person, or the thing: an inscription speaks too.',
      group: 'speaker',
      to: [{type: 'interviewee'}, {type: 'source'}],
      validation: (rule) => publishedTogether(rule).required().error('Choose who said it.'),
    }),
    defineField({
      name: 'description',
      type: 'string',
      title: 'How the story describes the speaker here',
      description: '“a retired dredger captain”. Checked with the quote.',
      group: 'speaker',
    }),
    saidField('speaker'),
    defineField({
      name: 'provenance',
      type: 'array',
      title: 'Provenance',
      description:
        'Only for second-hand words: the way they took to us, nearest the speaker first. Said at a meeting → recorded by the radio → printed in a book.',
      group: 'evidence',
      of: [defineArrayMember({type: 'hop'})],
    }),
    defineField({
      name: 'evidence',
      type: 'array',
      title: 'Evidence',
      description:
        'Where a checker can hear or read these words. One primary source, or three independent secondary ones.',
      group: 'evidence',
      of: [defineArrayMember({type: 'evidence'})],
      validation: (rule) =>
        rule
          .custom(
            (entries) =>
              Boolean(entries?.length) || 'Nothing shows yet that these words were said.',
          )
          .warning(),
    }),
  ],
  orderings: [
    {name: 'words', title: 'Words', by: [{field: 'text', direction: 'asc'}]},
    {name: 'form', title: 'Form', by: [{field: 'form', direction: 'asc'}]},
    {name: 'said', title: 'When it was said', by: [{field: 'said.date', direction: 'desc'}]},
  ],
  preview: {
    select: {
      text: 'text',
      form: 'form',
      terms: 'speaker.attributionTerms',
      name: 'speaker.name',
      described: 'speaker.publicDescription',
      title: 'speaker.title',
    },
    prepare: ({text, form, terms, name, described, title}) => {
      const speaker = terms && terms !== 'onRecord' ? described : (name ?? title)
      return {
        title: text ? shownWords(text, form) : 'No words yet',
        subtitle: [speaker ?? 'No speaker yet', shortTitle(quoteForms, form)]
          .filter(Boolean)
          .join(' · '),
      }
    },
  },
})
