import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'
import {roleTitles} from '../../workflow/index.ts'
import {choices} from '../choices.ts'

/** Who works on an article, in which role. */
export const assignee = defineType({
  name: 'assignee',
  type: 'object',
  title: 'Assignee',
  icon: UserIcon,
  fields: [
    defineField({
      name: 'role',
      type: 'string',
      title: 'Role',
      options: {list: choices(roleTitles)},
    }),
    defineField({name: 'user', type: 'string', title: 'Sign-in'}),
    defineField({name: 'name', type: 'string', title: 'Name'}),
  ],
  preview: {select: {title: 'name', subtitle: 'role'}},
})
