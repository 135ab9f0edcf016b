import {ArchiveIcon} from '@sanity/icons/Archive'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choices, shortTitle, sourceKinds, sourceStates, sourceTiers} from '../choices.ts'
import {capturedField} from '../fields/capturedField.ts'
import {conditionField} from '../fields/conditionField.ts'
import {slugField} from '../fields/slugField.ts'
import {statusField} from '../fields/statusField.ts'
import {languageTag} from '../rules/languageTag.ts'
import {notItself} from '../rules/notItself.ts'
import {partialDate} from '../rules/partialDate.ts'
import {publishedTogether} from '../rules/publishedTogether.ts'
import {webAddress} from '../rules/webAddress.ts'

/** A thing that carries evidence. */
export const source = defineType({
  name: 'source',
  type: 'document',
  title: 'Source',
  description: 'A thing that carries evidence. The person behind it is an interviewee.',
  icon: ArchiveIcon,
  groups: [
    {name: 'source', title: 'Source', default: true},
    {name: 'copies', title: 'Where to find it'},
    {name: 'weight', title: 'Weight'},
  ],
  fields: [
    defineField({
      name: 'kind',
      type: 'string',
      title: 'Kind',
      group: 'source',
      options: {list: choices(sourceKinds)},
      validation: (rule) => rule.required().error('Say what kind of source it is.'),
    }),
    defineField({
      name: 'title',
      type: 'string',
      title: 'Title',
      description:
        'As the thing itself has it, or what it is: “Interview with a dam engineer”. Never the name of a person who is not on the record.',
      group: 'source',
      validation: (rule) => rule.required().error('Give the source a title.'),
    }),
    slugField({
      source: 'title',
      description: 'The last part of the address of the source’s page. Without one it has no page.',
      group: 'source',
    }),
    defineField({
      name: 'creators',
      type: 'array',
      title: 'Creators',
      description: 'Who wrote, recorded or made it.',
      group: 'source',
      of: [defineArrayMember({type: 'string'})],
      options: {layout: 'tags'},
    }),
    defineField({
      name: 'publisher',
      type: 'string',
      title: 'Publisher or keeper',
      description: 'Publisher, broadcaster, agency or archive.',
      group: 'source',
    }),
    defineField({
      name: 'date',
      type: 'string',
      title: 'Date',
      description: 'A day, a month or a year: 2026-03-14, 2026-03, 1969.',
      group: 'source',
      validation: (rule) => rule.custom(partialDate),
    }),
    defineField({
      name: 'language',
      type: 'string',
      title: 'Language',
      description: 'A code such as en, vi or pt-BR.',
      group: 'source',
      validation: (rule) => rule.custom(languageTag),
    }),
    defineField({
      name: 'translator',
      type: 'string',
      title: 'Translator',
      description: 'If we used a translation: who made it.',
      group: 'source',
    }),
    defineField({
      name: 'url',
      type: 'url',
      title: 'Address',
      group: 'copies',
      validation: webAddress,
    }),
    defineField({
      name: 'archivedUrl',
      type: 'url',
      title: 'Archived address',
      description: 'A copy in a public web archive, in case the page changes.',
      group: 'copies',
      validation: webAddress,
    }),
    capturedField('copies'),
    defineField({
      name: 'tier',
      type: 'string',
      title: 'Tier',
      group: 'weight',
      options: {list: choices(sourceTiers), layout: 'radio'},
      validation: (rule) =>
        rule
          .custom((tier) => Boolean(tier) || 'Until it has a tier, the source counts as secondary.')
          .warning(),
    }),
    defineField({
      name: 'independenceGroup',
      type: 'string',
      title: 'Independence group',
      description:
        'Five papers that print the same wire report are one source: give them the same word here.',
      group: 'weight',
    }),
    defineField({
      name: 'derivedFrom',
      type: 'array',
      title: 'Derived from',
      description:
        'The sources it takes from: a transcript from its recording, an article from a press release.',
      group: 'weight',
      of: [
        defineArrayMember({
          type: 'reference',
          to: [{type: 'source'}],
          validation: (rule) => publishedTogether(rule),
        }),
      ],
      validation: (rule) => [
        rule.unique().error('The same source is listed twice.'),
        rule.custom(notItself),
      ],
    }),
    statusField('weight'),
    conditionField('copies'),
  ],
  orderings: [
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
    {name: 'kind', title: 'Kind', by: [{field: 'kind', direction: 'asc'}]},
    {name: 'newest', title: 'Newest first', by: [{field: 'date', direction: 'desc'}]},
  ],
  preview: {
    select: {title: 'title', kind: 'kind', publisher: 'publisher', state: 'status.state'},
    prepare: ({title, kind, publisher, state}) => ({
      title: title ?? 'No title yet',
      subtitle: [
        state && state !== 'active' && shortTitle(sourceStates, state).toUpperCase(),
        shortTitle(sourceKinds, kind),
        publisher,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
