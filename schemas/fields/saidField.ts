import {defineField} from 'sanity'
import {languageTag} from '../rules/languageTag.ts'
import {partialDate} from '../rules/partialDate.ts'

/** When, where and in which language the words were spoken or written. */
export function saidField(group: string) {
  return defineField({
    name: 'said',
    type: 'object',
    title: 'When and where it was said',
    group,
    options: {columns: 2, collapsible: true},
    fields: [
      defineField({
        name: 'date',
        type: 'string',
        title: 'Date',
        description: 'A day, a month or a year: 2026-03-14, 2026-03, 1969.',
        validation: (rule) => rule.custom(partialDate),
      }),
      defineField({name: 'place', type: 'string', title: 'Place'}),
      defineField({
        name: 'occasion',
        type: 'string',
        title: 'Occasion',
        description: '“Council meeting”, “telephone interview”.',
      }),
      defineField({
        name: 'language',
        type: 'string',
        title: 'Language they spoke',
        description: 'A code such as en, vi or pt-BR.',
        validation: (rule) => rule.custom(languageTag),
      }),
    ],
  })
}
