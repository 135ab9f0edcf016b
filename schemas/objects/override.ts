import {UnlockIcon} from '@sanity/icons/Unlock'
import {defineArrayMember, defineField, defineType} from 'sanity'

/** An editor’s recorded decision to publish an item despite its verdict. */
export const override = defineType({
  name: 'override',
  type: 'object',
  title: 'Override',
  icon: UnlockIcon,
  fields: [
    defineField({name: 'item', type: 'string', title: 'Item'}),
    defineField({name: 'fingerprint', type: 'string', title: 'Fingerprint'}),
    defineField({
      name: 'signOff',
      type: 'string',
      title: 'Sign-off set aside',
      description: 'Key of the sign-off. A later one needs a decision of its own.',
    }),
    defineField({
      name: 'falls',
      type: 'array',
      title: 'Bad news that was known',
      of: [defineArrayMember({type: 'string'})],
    }),
    defineField({name: 'reason', type: 'text', rows: 2, title: 'Reason'}),
    defineField({name: 'by', type: 'string', title: 'By (sign-in)'}),
    defineField({name: 'byName', type: 'string', title: 'By'}),
    defineField({name: 'at', type: 'datetime', title: 'At'}),
  ],
  preview: {
    select: {reason: 'reason', by: 'by', byName: 'byName', at: 'at'},
    prepare: ({reason, by, byName, at}) => ({
      title: reason ?? 'Override',
      subtitle: [byName ?? by, at?.slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})
