import {defineField} from 'sanity'
import {choices, fileConditions, linkConditions} from '../choices.ts'

/** What was found when a source's address and captured copy were last looked at. */
export function conditionField(group: string) {
  return defineField({
    name: 'condition',
    type: 'object',
    title: 'Condition',
    description:
      'What was found when the address and the captured copy were last looked at. Bad news re-opens every quote and claim that rests on the source, in published stories too.',
    group,
    fields: [
      defineField({
        name: 'link',
        type: 'string',
        title: 'Address',
        options: {list: choices(linkConditions), layout: 'radio', direction: 'horizontal'},
      }),
      defineField({
        name: 'file',
        type: 'string',
        title: 'Captured copy',
        options: {list: choices(fileConditions), layout: 'radio', direction: 'horizontal'},
      }),
      defineField({
        name: 'checkedAt',
        type: 'datetime',
        title: 'Looked at',
        validation: (rule) =>
          rule.custom((checkedAt, {parent}) =>
            checkedAt || !isFilled(parent) ? true : 'Say when it was looked at.',
          ),
      }),
      defineField({
        name: 'note',
        type: 'string',
        title: 'Note',
        description: 'What the address answers, or how the copy differs.',
      }),
    ],
  })
}

function isFilled(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && ('link' in parent || 'file' in parent)
}
