import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {attributionTerms, choices, nameOrders, shortTitle} from '../choices.ts'
import {consentField} from '../fields/consentField.ts'
import {portraitField} from '../fields/portraitField.ts'
import {slugField} from '../fields/slugField.ts'
import {onRecordOnly, termsBlocker, vagueEnough} from '../rules/onRecordOnly.ts'
import {webAddress} from '../rules/webAddress.ts'

/** A person who is quoted or interviewed. */
export const interviewee = defineType({
  name: 'interviewee',
  type: 'document',
  title: 'Interviewee',
  description: 'A person who is quoted or interviewed.',
  icon: UserIcon,
  groups: [
    {name: 'terms', title: 'Terms', default: true},
    {name: 'person', title: 'Person'},
  ],
  fields: [
    defineField({
      name: 'attributionTerms',
      type: 'string',
      title: 'Attribution terms',
      description: 'What was agreed with the person about naming and quoting them.',
      group: 'terms',
      options: {list: choices(attributionTerms), layout: 'radio'},
      validation: (rule) => [
        rule
          .required()
          .error('Choose the terms that were agreed. If unsure, ask before you go on.'),
        rule
          .custom((terms, context) =>
            terms === 'offRecord' ? (termsBlocker('attributionTerms', context) ?? true) : true,
          )
          .warning(),
      ],
    }),
    defineField({
      name: 'publicDescription',
      type: 'string',
      title: 'Public description',
      description:
        'How readers may know a person who is not on the record, as agreed with them: “an engineer at the dam”.',
      group: 'terms',
      hidden: ({document, value}) => document?.attributionTerms === 'onRecord' && !value,
      validation: (rule) =>
        rule.custom((_, context) => termsBlocker('publicDescription', context) ?? true),
    }),
    consentField('terms'),
    defineField({
      name: 'name',
      type: 'string',
      title: 'Name',
      description:
        'Only of a person on the record. Any other identity belongs in the confidential dataset.',
      group: ['terms', 'person'],
      validation: (rule) =>
        rule.custom((name, context) => {
          const onRecord = context.document?.attributionTerms === 'onRecord'
          return onRecord && !name?.trim()
            ? 'A person on the record needs a name.'
            : onRecordOnly(name, context)
        }),
    }),
    slugField({
      source: 'name',
      description:
        'The last part of the address of the person’s page. Only for people on the record.',
      group: 'person',
      rule: onRecordOnly,
    }),
    defineField({
      name: 'secondReference',
      type: 'string',
      title: 'Second reference',
      description: 'How stories name them after the first mention: “Dau” for Duong Van Dau.',
      group: 'person',
      validation: (rule) => rule.custom(onRecordOnly),
    }),
    defineField({
      name: 'aliases',
      type: 'array',
      title: 'Also known as',
      description: 'Other spellings and names, so that the import knows them again.',
      group: 'person',
      of: [defineArrayMember({type: 'string'})],
      options: {layout: 'tags'},
      validation: (rule) => [
        rule.unique().error('The same name is listed twice.'),
        rule.custom(onRecordOnly),
      ],
    }),
    defineField({
      name: 'nameOrder',
      type: 'string',
      title: 'Name order',
      description: 'Needed for lists: not every last word is a family name.',
      group: 'person',
      options: {list: choices(nameOrders), layout: 'radio'},
    }),
    defineField({
      name: 'role',
      type: 'string',
      title: 'Role',
      description: '“dredger captain”, “mayor”.',
      group: 'person',
      validation: (rule) => rule.custom(vagueEnough).warning(),
    }),
    defineField({
      name: 'affiliation',
      type: 'string',
      title: 'Affiliation',
      description: 'The organisation they belong to or speak for.',
      group: 'person',
      validation: (rule) => rule.custom(vagueEnough).warning(),
    }),
    defineField({
      name: 'bio',
      type: 'text',
      rows: 4,
      title: 'About them',
      group: 'person',
      validation: (rule) => rule.custom(vagueEnough).warning(),
    }),
    portraitField('person', onRecordOnly),
    defineField({
      name: 'sameAs',
      type: 'array',
      title: 'Same person elsewhere',
      description:
        'Pages that are about exactly this person: their own site, an encyclopedia, a register.',
      group: 'person',
      of: [defineArrayMember({type: 'url', validation: webAddress})],
      validation: (rule) => [
        rule.unique().error('The same address is listed twice.'),
        rule.custom(onRecordOnly),
      ],
    }),
  ],
  orderings: [
    {name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]},
    {name: 'terms', title: 'Terms', by: [{field: 'attributionTerms', direction: 'asc'}]},
  ],
  preview: {
    select: {
      name: 'name',
      terms: 'attributionTerms',
      described: 'publicDescription',
      role: 'role',
      media: 'portrait',
    },
    prepare: ({name, terms, described, role, media}) => ({
      title: (terms && terms !== 'onRecord' ? described : name) ?? 'Nobody named yet',
      subtitle: [shortTitle(attributionTerms, terms) || 'No terms yet', role]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
