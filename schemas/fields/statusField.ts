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
        validation: (rule) =>
          rule.custom((date, {parent}) =>
            stateOf(parent) === 'retracted' && !date ? 'Say when the source was retracted.' : true,
          ),
        hidden: ({parent}) => !parent?.state || parent.state === 'active',
      }),
      defineField({
        name: 'note',
        type: 'text',
        rows: 2,
        title: 'Note',
        description: 'Who disputes or withdrew it, and why. Readers may see it.',
        validation: (rule) =>
          rule.custom((note, {parent}) => {
            const state = stateOf(parent)
            if (note?.trim() || !state || state === 'active') return true
            return state === 'retracted'
              ? 'Say who retracted the source, and why.'
              : 'Say who disputes the source, and what about it.'
          }),
        hidden: ({parent}) => !parent?.state || parent.state === 'active',
      }),
    ],
  })
}

function stateOf(parent: unknown): unknown {
  return typeof parent === 'object' && parent !== null && 'state' in parent
    ? parent.state
    : undefined
}
