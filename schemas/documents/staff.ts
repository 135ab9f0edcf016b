import {UsersIcon} from '@sanity/icons/Users'
import {defineArrayMember, defineField, defineType, type CurrentUser} from 'sanity'
import {roleTitles} from '../../workflow/index.ts'
import {choices} from '../choices.ts'

/** Who of the house a sign-in is. */
export const staff = defineType({
  name: 'staff',
  type: 'document',
  title: 'Staff',
  description:
    'Who of the house a sign-in is, and what they may do to a story. Only administrators change it.',
  icon: UsersIcon,
  readOnly: ({currentUser}) => !isAdministrator(currentUser),
  liveEdit: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'userId',
      type: 'string',
      title: 'Sign-in',
      description: 'The id of the user account. The document’s own id is staff.<sign-in>.',
      validation: (rule) =>
        rule.custom((userId, {document}) => {
          if (!userId) return 'Fill in the id of the user account.'
          return document?._id.endsWith(`staff.${userId}`)
            ? true
            : `The document of the sign-in ${userId} must have the id staff.${userId}.`
        }),
    }),
    defineField({
      name: 'name',
      type: 'string',
      title: 'Name',
      validation: (rule) => rule.required().error('Fill in the name.'),
    }),
    defineField({
      name: 'roles',
      type: 'array',
      title: 'Roles',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choices(roleTitles)},
      validation: (rule) =>
        rule.required().min(1).unique().error('Give at least one role from the list, each once.'),
    }),
    defineField({
      name: 'contributor',
      type: 'reference',
      title: 'Contributor',
      description: 'Their byline. Nobody can check a story with their own byline.',
      weak: true,
      to: [{type: 'contributor'}],
    }),
  ],
  preview: {
    select: {name: 'name', roles: 'roles'},
    prepare: ({name, roles}) => ({
      title: name ?? 'Staff',
      subtitle: choices(roleTitles)
        .filter(({value}) => Object.values(roles ?? {}).includes(value))
        .map(({title}) => title)
        .join(', '),
    }),
  },
})

function isAdministrator(user: Omit<CurrentUser, 'role'> | null): boolean {
  return Boolean(user?.roles.some(({name}) => name === 'administrator'))
}
