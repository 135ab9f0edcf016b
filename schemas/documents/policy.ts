import {LockIcon} from '@sanity/icons/Lock'
import {defineType, type CurrentUser} from 'sanity'
import {policyFields} from '../fields/policyFields.ts'

/** What a section asks of its stories. There is one per section; standards sets it. */
export const policy = defineType({
  name: 'policy',
  type: 'document',
  title: 'Policy',
  description:
    'What a section asks of its stories. It is in force once it is published; every version is kept.',
  icon: LockIcon,
  readOnly: ({currentUser}) => !isStandards(currentUser),
  __experimental_omnisearch_visibility: false,
  fields: policyFields(),
  preview: {
    select: {section: 'section.title', version: 'version', note: 'note'},
    prepare: ({section, version, note}) => ({
      title: section ?? 'Policy',
      subtitle: [version ? `Version ${version}` : 'Not in force yet', note]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

function isStandards(user: Omit<CurrentUser, 'role'> | null): boolean {
  return Boolean(user?.roles.some(({name}) => name === 'standards'))
}
