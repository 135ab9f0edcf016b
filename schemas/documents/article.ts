import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {datelineField} from '../fields/datelineField.ts'
import {altField, captionField, creditField} from '../fields/imageFields.ts'
import {importedFromField} from '../fields/importedFromField.ts'
import {slugField} from '../fields/slugField.ts'
import {languageTag} from '../rules/languageTag.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** A story. */
export const article = defineType({
  name: 'article',
  type: 'document',
  title: 'Article',
  description: 'A story. Its quotes and claims are documents of their own, marked in the body.',
  icon: DocumentTextIcon,
  groups: [
    {name: 'story', title: 'Story', default: true},
    {name: 'placement', title: 'Desk and date'},
    {name: 'picture', title: 'Picture'},
  ],
  fields: [
    defineField({
      name: 'headline',
      type: 'string',
      title: 'Headline',
      description:
        'It is signed by a checker like any claim: it may not say more than the story does.',
      group: 'story',
      validation: (rule) => [
        rule.required().error('Write a headline.'),
        rule.max(110).warning('Headlines over 110 characters are cut off in lists and on phones.'),
      ],
    }),
    defineField({
      name: 'standfirst',
      type: 'text',
      rows: 3,
      title: 'Standfirst',
      description:
        'One or two sentences under the headline that say what the story is about (also called dek).',
      group: 'story',
      validation: (rule) => [
        rule.required().error('Write a standfirst.'),
        rule.max(300).warning('A standfirst over 300 characters is rarely read to its end.'),
      ],
    }),
    defineField({
      name: 'body',
      type: 'body',
      title: 'Body',
      description:
        'Select words and mark them: a quotation leads to its quote, an assertion to its claim. Mark the words inside the quotation marks.',
      group: 'story',
      validation: (rule) => rule.required().error('Write the story.'),
    }),
    defineField({
      name: 'leftAsIs',
      type: 'array',
      title: 'Copy desk',
      description:
        'What a copy editor would stop at. Nothing here keeps a story back. What is left as it is stays so until its words change.',
      group: 'story',
      of: [defineArrayMember({type: 'string'})],
      hidden: true,
    }),
    slugField({
      source: 'headline',
      description: 'The last part of the page’s address. Do not change it once readers have it.',
      group: 'placement',
      required: true,
    }),
    defineField({
      name: 'section',
      type: 'reference',
      title: 'Section',
      description: 'The desk that the story belongs to.',
      group: 'placement',
      to: [{type: 'section'}],
      validation: (rule) => rule.required().error('Choose the section.'),
    }),
    defineField({
      name: 'bylines',
      type: 'array',
      title: 'Bylines',
      description: 'Everybody who wrote it, in the printed order. None of them can check it.',
      group: 'placement',
      of: [
        defineArrayMember({
          type: 'reference',
          to: [{type: 'contributor'}],
          validation: (rule) => publishedTogether(rule),
        }),
      ],
      validation: (rule) => [
        rule.required().min(1).error('Add everybody who wrote the story.'),
        rule.unique().error('Somebody is in the bylines twice.'),
      ],
    }),
    datelineField('placement'),
    defineField({
      name: 'language',
      type: 'string',
      title: 'Language',
      description: 'A code such as en, vi or pt-BR. Screen readers and search engines rely on it.',
      group: 'placement',
      initialValue: 'en',
      validation: (rule) => [
        rule.required().error('Say which language the story is in.'),
        rule.custom(languageTag),
      ],
    }),
    defineField({
      name: 'publishedAt',
      type: 'datetime',
      title: 'First published',
      description: 'Set when the story is published for the first time.',
      group: 'placement',
      readOnly: true,
    }),
    defineField({
      name: 'updatedAt',
      type: 'datetime',
      title: 'Last changed for readers',
      description: 'Set when a published story is published again.',
      group: 'placement',
      readOnly: true,
    }),
    importedFromField('placement'),
    defineField({
      name: 'mainImage',
      type: 'image',
      title: 'Main picture',
      description: 'Shown at the top of the story and in lists. Set the hotspot on what matters.',
      group: 'picture',
      options: {hotspot: true},
      fields: [altField, captionField, creditField],
    }),
  ],
  orderings: [
    {
      name: 'newest',
      title: 'Newest first',
      by: [{field: 'publishedAt', direction: 'desc'}],
    },
    {
      name: 'edited',
      title: 'Last edited',
      by: [{field: '_updatedAt', direction: 'desc'}],
    },
    {
      name: 'headline',
      title: 'Headline',
      by: [{field: 'headline', direction: 'asc'}],
    },
  ],
  preview: {
    select: {
      title: 'headline',
      section: 'section.title',
      byline: 'bylines.0.name',
      media: 'mainImage',
    },
    prepare: ({title, section, byline, media}) => ({
      title: title ?? 'No headline yet',
      subtitle: [section ?? 'No section', byline].filter(Boolean).join(' · '),
      media,
    }),
  },
})
