import {LockIcon} from '@sanity/icons/Lock'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** Who somebody really is. Kept in a dataset of its own that no site and no feed can read. */
export const confidential = defineType({
  name: 'confidential',
  type: 'document',
  title: 'Confidential record',
  description:
    'Who an interviewee who is not on the record really is. Kept in a dataset of its own that no site and no feed can read.',
  icon: LockIcon,
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'interviewee',
      type: 'string',
      title: 'Interviewee',
      description:
        'The id of the interviewee in the main dataset. No reference leads from there to here.',
      validation: (rule) =>
        rule.custom((interviewee, {document}) => {
          if (!interviewee) return 'Fill in the id of the interviewee.'
          return document?._id.endsWith(`confidential.${interviewee}`)
            ? true
            : `The record of ${interviewee} must have the id confidential.${interviewee}.`
        }),
    }),
    defineField({
      name: 'identity',
      type: 'text',
      rows: 2,
      title: 'Identity',
      description: 'Name, position, whatever tells who it is.',
      validation: (rule) => rule.required().error('Write down who it is, or delete this record.'),
    }),
    defineField({
      name: 'contact',
      type: 'text',
      rows: 2,
      title: 'Contact',
      description: 'How to reach them safely.',
    }),
    defineField({
      name: 'knownBy',
      type: 'array',
      title: 'Known by',
      description:
        'The sign-ins of everybody in the house who may read this. Nobody else can, whatever their role.',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => [
        rule.required().min(1).error('Say who in the house knows: at least you.'),
        rule.unique().error('Somebody is listed twice.'),
      ],
    }),
  ],
  preview: {
    select: {interviewee: 'interviewee', knownBy: 'knownBy'},
    prepare: ({interviewee, knownBy}) => ({
      title: interviewee ?? 'Confidential record',
      subtitle: `Known by ${Object.values(knownBy ?? {}).length}`,
    }),
  },
})
