import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineField, defineType} from 'sanity'

/** The gate set aside for one edition, with the check that was done after. */
export const brokenGlass = defineType({
  name: 'brokenGlass',
  type: 'object',
  title: 'Broken glass',
  icon: WarningOutlineIcon,
  fields: [
    defineField({name: 'reason', type: 'text', rows: 2, title: 'Reason'}),
    defineField({
      name: 'fingerprint',
      type: 'string',
      title: 'Fingerprint',
      description: 'Over all items and all that stood in the way.',
    }),
    defineField({name: 'by', type: 'string', title: 'By (sign-in)'}),
    defineField({name: 'byName', type: 'string', title: 'By'}),
    defineField({name: 'at', type: 'datetime', title: 'At'}),
    defineField({name: 'rulesVersion', type: 'string', title: 'Version of the rules'}),
    defineField({name: 'policyVersion', type: 'string', title: 'Version of the policy'}),
    defineField({
      name: 'receipt',
      type: 'string',
      title: 'Receipt',
      description: 'Id of the receipt of what was published so.',
    }),
    defineField({
      name: 'check',
      type: 'object',
      title: 'Check after',
      fields: [
        defineField({name: 'by', type: 'string', title: 'By (sign-in)'}),
        defineField({name: 'byName', type: 'string', title: 'By'}),
        defineField({name: 'at', type: 'datetime', title: 'At'}),
        defineField({name: 'note', type: 'text', rows: 2, title: 'What was found'}),
      ],
    }),
  ],
  preview: {
    select: {reason: 'reason', by: 'by', byName: 'byName', at: 'at'},
    prepare: ({reason, by, byName, at}) => ({
      title: reason ?? 'Broken glass',
      subtitle: [byName ?? by, at?.slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})
