import {defineField} from 'sanity'
import {choices, sourceStates} from '../choices.ts'

/** Whether a source still stands. */
export function statusField(group: string) {
  return defineField({
    name: 'status',
    type: 'object',
    title: 'Status',
    description: 'Nothing is published that rests on a retracted source.',
    group,
    validation: (rule) =>
      rule.custom((status) => {
        if (status?.state === 'retracted' && !(status.date && status.note)) {
          return 'A retracted source needs the date of the retraction and a note that says why.'
        }
        return status?.state === 'disputed' && !status.note
          ? 'Note who disputes the source, and what about it.'
          : true
      }),
    fields: [
      defineField({
        name: 'state',
        type: 'string',
        title: 'State',
        options: {list: choices(sourceStates), layout: 'radio', direction: 'horizontal'},
        initialValue: 'active',
      }),
      defineField({
        name: 'date',
        type: 'date',
        title: 'Since',
        hidden: ({parent}) => !parent?.state || parent.state === 'active',
      }),
      defineField({
        name: 'note',
        type: 'text',
        rows: 2,
        title: 'Note',
        description: 'Who disputes or withdrew it, and why. Readers may see it.',
        hidden: ({parent}) => !parent?.state || parent.state === 'active',
      }),
    ],
  })
}
