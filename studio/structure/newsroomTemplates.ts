import type {Template} from 'sanity'

/** Starts the policy of a section from what the house asks by default. */
export const policyTemplate = 'policy-of-section'

/** What new documents start from, beside Sanity's own templates. */
export function newsroomTemplates(own: Template[]): Template[] {
  return [
    ...own,
    {
      id: policyTemplate,
      title: 'Policy of a section',
      schemaType: 'policy',
      parameters: [{name: 'sectionId', type: 'string'}],
      value: ({sectionId}: {sectionId: string}) => ({
        section: {_type: 'reference', _ref: sectionId, _weak: true},
      }),
    },
  ]
}
