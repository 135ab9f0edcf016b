import type {NewDocumentOptionsResolver} from 'sanity'
import {recordTypes} from './recordTypes.ts'

/** A policy is opened from its section. */
const neverByHand = new Set([...recordTypes, 'policy'])
/** Made from marked words in a body, so that they have a place there. */
const fromBody = new Set(['quote', 'claim'])

/** What the “new document” menus offer, and to whom. */
export const newDocumentOptions: NewDocumentOptionsResolver = (
  options,
  {creationContext, currentUser},
) => {
  const isAdministrator = currentUser?.roles.some(({name}) => name === 'administrator') ?? false
  const offered = new Set(
    newDocumentTypes(
      options.map(({templateId}) => templateId),
      {isGlobal: creationContext.type === 'global', isAdministrator},
    ),
  )
  return options.filter(({templateId}) => offered.has(templateId))
}

/** Types that somebody may make by hand; `isGlobal`: from the menu at the top, with no context. */
export function newDocumentTypes(
  types: readonly string[],
  {isGlobal, isAdministrator}: {isGlobal: boolean; isAdministrator: boolean},
): string[] {
  return types.filter(
    (type) =>
      !neverByHand.has(type) &&
      (type !== 'staff' || isAdministrator) &&
      !(isGlobal && fromBody.has(type)),
  )
}
