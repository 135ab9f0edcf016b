import {defineArrayMember, defineField} from 'sanity'
import {defaultPolicy} from '../../workflow/index.ts'
import {choices, signerTitles, standardsReviews} from '../choices.ts'

/** What a policy asks for. A copy of each version has the same fields. */
export function policyFields() {
  return [
    defineField({
      name: 'section',
      type: 'reference',
      title: 'Section',
      weak: true,
      to: [{type: 'section'}],
      readOnly: true,
      validation: (rule) => rule.required().error('Open the policy from the list “Policies”.'),
    }),
    defineField({
      name: 'version',
      type: 'number',
      title: 'Version in force',
      description: 'Counted by the store. Sign-offs and receipts name it.',
      readOnly: true,
    }),
    evidenceField('evidence', 'Evidence for a quote or claim', defaultPolicy.evidence),
    evidenceField(
      'allegationEvidence',
      'Evidence for an allegation',
      defaultPolicy.allegationEvidence,
    ),
    defineField({
      name: 'fullCoverage',
      type: 'boolean',
      title: 'Every sentence is covered',
      description:
        'A story is published only when each sentence is part of a quote or claim, or is marked as common knowledge or opinion.',
      initialValue: defaultPolicy.fullCoverage,
    }),
    signersField('headlineSigners', 'Who signs headline and standfirst'),
    signersField('captionSigners', 'Who signs pictures and captions'),
    defineField({
      name: 'standardsReview',
      type: 'string',
      title: 'What standards has to approve',
      options: {list: choices(standardsReviews), layout: 'radio'},
      initialValue: defaultPolicy.standardsReview,
    }),
    defineField({
      name: 'note',
      type: 'text',
      rows: 2,
      title: 'Why',
      description: 'What this version changes, and why. It stays with the version.',
    }),
  ]
}

function evidenceField(
  name: string,
  title: string,
  initialValue: {primary: number; secondary: number},
) {
  return defineField({
    name,
    type: 'object',
    title,
    description: `One of the two numbers has to be reached. Empty: as the house asks, ${initialValue.primary} or ${initialValue.secondary}.`,
    options: {columns: 2},
    initialValue,
    fields: [
      defineField({
        name: 'primary',
        type: 'number',
        title: 'Primary sources',
        description: '1 or more.',
        validation: (rule) => rule.integer().min(1).max(9).error('Ask for 1 to 9 primary sources.'),
      }),
      defineField({
        name: 'secondary',
        type: 'number',
        title: 'Or independent secondary ones',
        description: '0: they are never enough by themselves.',
        validation: (rule) =>
          rule.integer().min(0).max(9).error('Ask for 0 to 9 secondary sources.'),
      }),
    ],
  })
}

function signersField(name: 'headlineSigners' | 'captionSigners', title: string) {
  return defineField({
    name,
    type: 'array',
    title,
    description: 'Any one of them. Quotes and claims are signed by fact-checkers or standards.',
    of: [defineArrayMember({type: 'string'})],
    options: {list: choices(signerTitles)},
    initialValue: [...defaultPolicy[name]],
    validation: (rule) => rule.min(1).unique().error('Choose at least one role.'),
  })
}
