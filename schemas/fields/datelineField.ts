import {defineField} from 'sanity'

/** Where and when a story was reported. */
export function datelineField(group: string) {
  return defineField({
    name: 'dateline',
    type: 'object',
    title: 'Dateline',
    description: 'Where and when the story was reported, printed before its first words.',
    group,
    options: {columns: 2},
    fields: [
      defineField({name: 'place', type: 'string', title: 'Place'}),
      defineField({name: 'date', type: 'date', title: 'Date'}),
    ],
  })
}
