import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import type {StructureBuilder} from 'sanity/structure'
import {ChecksPane} from '../desk/ChecksPane.tsx'
import {PreviewPane} from '../preview/PreviewPane.tsx'
import {checksView, previewView} from '../views.ts'

/** The form of an article with its checks and its page beside it. */
export function articleViews(S: StructureBuilder) {
  return [
    S.view.form().title('Form').icon(EditIcon),
    S.view.component(ChecksPane).id(checksView).title('Checks').icon(CheckmarkCircleIcon),
    S.view.component(PreviewPane).id(previewView).title('On the site').icon(EyeOpenIcon),
  ]
}

export const articleNode = (S: StructureBuilder, id: string) =>
  S.document().schemaType('article').documentId(id).views(articleViews(S))
