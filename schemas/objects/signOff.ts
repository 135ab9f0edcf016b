import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {roleTitles, verdictTitles} from '../../workflow/index.ts'
import {checkMethods, choices} from '../choices.ts'

/** What a checker signed: a statement, and the fingerprint of what it was about. */
export const signOff = defineType({
  name: 'signOff',
  type: 'object',
  title: 'Sign-off',
  icon: CheckmarkIcon,
  fields: [
    defineField({name: 'item', type: 'string', title: 'Item'}),
    defineField({
      name: 'verdict',
      type: 'string',
      title: 'Verdict',
      options: {list: choices(verdictTitles)},
    }),
    defineField({name: 'statement', type: 'text', rows: 3, title: 'Signed statement'}),
    defineField({
      name: 'fingerprint',
      type: 'string',
      title: 'Fingerprint',
      description:
        'Computed over words, speaker, provenance and evidence. If they change, it differs.',
    }),
    defineField({
      name: 'method',
      type: 'string',
      title: 'How it was checked',
      options: {list: choices(checkMethods)},
    }),
    defineField({
      name: 'evidence',
      type: 'array',
      title: 'Evidence the checker went to',
      description: 'Keys of entries of the item’s evidence.',
      of: [defineArrayMember({type: 'string'})],
    }),
    defineField({name: 'note', type: 'text', rows: 2, title: 'Note'}),
    defineField({
      name: 'falls',
      type: 'array',
      title: 'Bad news that was known',
      description: 'What had fallen of what the item rests on when it was signed.',
      of: [defineArrayMember({type: 'string'})],
    }),
    defineField({name: 'by', type: 'string', title: 'By (sign-in)'}),
    defineField({name: 'byName', type: 'string', title: 'By'}),
    defineField({
      name: 'role',
      type: 'string',
      title: 'Role',
      options: {list: choices(roleTitles)},
    }),
    defineField({name: 'at', type: 'datetime', title: 'At'}),
    defineField({name: 'rulesVersion', type: 'string', title: 'Version of the rules'}),
    defineField({name: 'policyVersion', type: 'string', title: 'Version of the policy'}),
  ],
  preview: {
    select: {statement: 'statement', verdict: 'verdict', by: 'by', byName: 'byName', at: 'at'},
    prepare: ({statement, verdict, by, byName, at}) => ({
      title: statement ?? 'Sign-off',
      subtitle: [titleOf(verdict), byName ?? by, at?.slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})

function titleOf(verdict: string | undefined): string | undefined {
  return choices(verdictTitles).find(({value}) => value === verdict)?.title
}
