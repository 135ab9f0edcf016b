import {defineField} from 'sanity'

/** What a person agreed to when they spoke to us. */
export function consentField(group: string) {
  return defineField({
    name: 'consent',
    type: 'object',
    title: 'Consent',
    description:
      'What the person agreed to. Once it is withdrawn, nothing that rests on them is published.',
    group,
    options: {columns: 2},
    fields: [
      defineField({name: 'given', type: 'boolean', title: 'Given', initialValue: false}),
      defineField({name: 'date', type: 'date', title: 'Given on'}),
      defineField({
        name: 'scope',
        type: 'string',
        title: 'For what',
        description: '“This story and its audio version”, “anything about the flood”.',
      }),
      defineField({
        name: 'withdrawn',
        type: 'date',
        title: 'Withdrawn on',
        description: 'Leave empty while the consent stands.',
        validation: (rule) =>
          rule.custom((withdrawn, {parent}) => {
            const given = dateGiven(parent)
            return !withdrawn || !given || withdrawn >= given
              ? true
              : `Consent can’t be withdrawn before it was given (${given}).`
          }),
      }),
    ],
  })
}

function dateGiven(parent: unknown): string | undefined {
  if (typeof parent !== 'object' || parent === null || !('date' in parent)) return undefined
  return typeof parent.date === 'string' ? parent.date : undefined
}
