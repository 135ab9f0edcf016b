import {SearchIcon} from '@sanity/icons/Search'
import {defineField, defineType} from 'sanity'
import {choices, evidenceAudiences, evidenceRelations, shortTitle} from '../choices.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'

/** One thing that somebody else could look up to see whether we are right. */
export const evidence = defineType({
  name: 'evidence',
  type: 'object',
  title: 'Evidence',
  icon: SearchIcon,
  fields: [
    defineField({
      name: 'source',
      type: 'reference',
      title: 'Source',
      description: 'The recording, document, book or other thing that carries the evidence.',
      to: [{type: 'source'}],
      validation: (rule) =>
        publishedTogether(rule).required().error('Choose the source that carries this evidence.'),
    }),
    defineField({
      name: 'locator',
      type: 'string',
      title: 'Where in the source',
      description: 'So that a checker finds it at once: “p. 112”, “00:14:32”, “#section-3”.',
    }),
    defineField({
      name: 'excerpt',
      type: 'text',
      rows: 3,
      title: 'Excerpt',
      description: 'What the source says there, copied letter by letter. Never tidied.',
    }),
    defineField({
      name: 'relation',
      type: 'string',
      title: 'What it does',
      description: 'Evidence against us is kept too: it shows that we looked.',
      options: {list: choices(evidenceRelations), layout: 'radio', direction: 'horizontal'},
      initialValue: 'supports',
      validation: (rule) =>
        rule.required().error('Say whether it supports, contradicts or only gives context.'),
    }),
    defineField({
      name: 'accessedAt',
      type: 'date',
      title: 'Looked up on',
      description: 'The day you saw it. Web pages change.',
    }),
    defineField({
      name: 'audience',
      type: 'string',
      title: 'Who may see it',
      description:
        'Our queries show readers only what is public. Internal is no vault: what must stay secret does not belong in this dataset at all.',
      options: {list: choices(evidenceAudiences), layout: 'radio', direction: 'horizontal'},
      initialValue: 'internal',
      validation: (rule) => rule.required().error('Say who may see it. If unsure: internal.'),
    }),
  ],
  preview: {
    select: {title: 'source.title', excerpt: 'excerpt', locator: 'locator', relation: 'relation'},
    prepare: ({title, excerpt, locator, relation}) => ({
      title: title ?? 'No source yet',
      subtitle: [shortTitle(evidenceRelations, relation), locator, excerpt]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
