import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from 'sanity'
import {alterationKinds, choices, shortTitle} from '../choices.ts'
import {isTranslation} from '../rules/isTranslation.ts'

/** A declared difference between the words as said and the words as printed. */
export const alteration = defineType({
  name: 'alteration',
  type: 'object',
  title: 'Alteration',
  description: 'A declared difference between the words as they were said and as we print them.',
  icon: EditIcon,
  fields: [
    defineField({
      name: 'kind',
      type: 'string',
      title: 'Kind',
      options: {list: choices(alterationKinds), layout: 'radio'},
      validation: (rule) => rule.required().error('Say what kind of alteration it is.'),
    }),
    defineField({
      name: 'note',
      type: 'string',
      title: 'What was altered',
      description: 'For example: “[the dam] for ‘it’”, or “two asides left out”.',
    }),
    defineField({
      name: 'translator',
      type: 'string',
      title: 'Translator',
      description: 'Who translated the words: a person’s name, or “the reporter”.',
      hidden: ({parent}) => parent?.kind !== 'translation',
      validation: (rule) =>
        rule.custom((translator, {parent}) =>
          isTranslation(parent) && !translator?.trim()
            ? 'Name whoever translated the words.'
            : true,
        ),
    }),
  ],
  preview: {
    select: {kind: 'kind', note: 'note', translator: 'translator'},
    prepare: ({kind, note, translator}) => ({
      title: shortTitle(alterationKinds, kind) || 'Alteration',
      subtitle: [translator && `by ${translator}`, note].filter(Boolean).join(' · '),
    }),
  },
})
