import {LockIcon} from '@sanity/icons/Lock'
import {defineField, defineType} from 'sanity'
import {policyFields} from '../fields/policyFields.ts'

/** A version of a policy as it was in force. Written by the store itself. */
export const policyVersion = defineType({
  name: 'policyVersion',
  type: 'document',
  title: 'Version of a policy',
  description: 'A policy as it was in force. Written by the store when standards publishes one.',
  icon: LockIcon,
  readOnly: true,
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    ...policyFields(),
    defineField({name: 'setBy', type: 'string', title: 'Set by'}),
    defineField({name: 'setAt', type: 'datetime', title: 'Set at'}),
  ],
  orderings: [{name: 'newest', title: 'Newest first', by: [{field: 'setAt', direction: 'desc'}]}],
  preview: {
    select: {section: 'section.title', version: 'version', setBy: 'setBy', setAt: 'setAt'},
    prepare: ({section, version, setBy, setAt}) => ({
      title: `${section ?? 'Policy'}, version ${version ?? '?'}`,
      subtitle: [setAt?.slice(0, 10), setBy].filter(Boolean).join(' · '),
    }),
  },
})
