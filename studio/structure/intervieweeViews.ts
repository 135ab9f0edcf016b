import {EditIcon} from '@sanity/icons/Edit'
import {LockIcon} from '@sanity/icons/Lock'
import type {StructureBuilder} from 'sanity/structure'
import {IdentityPane} from '../confidential/IdentityPane.tsx'
import {identityView} from '../views.ts'

/** The form of a person, and beside it who they really are where they are not on the record. */
export const intervieweeViews = (S: StructureBuilder) => [
  S.view.form().title('Form').icon(EditIcon),
  S.view.component(IdentityPane).id(identityView).title('Identity').icon(LockIcon),
]
