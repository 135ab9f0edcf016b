import {TimelineIcon} from '@sanity/icons/Timeline'
import {defineField, defineType} from 'sanity'
import {stageChoices} from '../stageChoices.ts'

/** Who did what, when and why. Appended, never changed. */
export const logEntry = defineType({
  name: 'logEntry',
  type: 'object',
  title: 'Log entry',
  icon: TimelineIcon,
  fields: [
    defineField({name: 'at', type: 'datetime', title: 'At'}),
    defineField({name: 'by', type: 'string', title: 'By (sign-in)'}),
    defineField({name: 'byName', type: 'string', title: 'By'}),
    defineField({name: 'what', type: 'string', title: 'What'}),
    defineField({name: 'from', type: 'string', title: 'From', options: {list: stageChoices}}),
    defineField({name: 'to', type: 'string', title: 'To', options: {list: stageChoices}}),
    defineField({name: 'item', type: 'string', title: 'Item'}),
    defineField({name: 'why', type: 'text', rows: 2, title: 'Why'}),
    defineField({
      name: 'fingerprint',
      type: 'string',
      title: 'Fingerprint',
      description: 'On an approval by standards: the items it covered, as they were.',
    }),
  ],
  preview: {
    select: {what: 'what', by: 'by', byName: 'byName', at: 'at', why: 'why'},
    prepare: ({what, by, byName, at, why}) => ({
      title: what ?? 'Log entry',
      subtitle: [at?.slice(0, 16).replace('T', ' '), byName ?? by, why].filter(Boolean).join(' · '),
    }),
  },
})
