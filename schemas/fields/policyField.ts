import {defineField} from 'sanity'

/** What a desk asks of its stories beyond the rules of the house. */
export function policyField() {
  return defineField({
    name: 'policy',
    type: 'object',
    title: 'Policy',
    description: 'What this desk asks of its stories beyond the rules of the house.',
    fields: [
      defineField({
        name: 'fullCoverage',
        type: 'boolean',
        title: 'Every sentence is covered',
        description:
          'A story is published only when each sentence is part of a quote or claim, or is marked as common knowledge or opinion.',
        initialValue: false,
      }),
    ],
  })
}
