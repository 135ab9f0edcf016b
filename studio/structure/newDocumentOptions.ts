import type {NewDocumentOptionsResolver} from 'sanity'

/** Written by the desk and the store. */
const neverByHand = new Set(['review', 'receipt'])
/** Made from marked words in a body, so that they have a place there. */
const fromBody = new Set(['quote', 'claim'])

/** What the “new document” menus offer, and to whom. */
export const newDocumentOptions: NewDocumentOptionsResolver = (
  options,
  {creationContext, currentUser},
) => {
  const isAdministrator = currentUser?.roles.some(({name}) => name === 'administrator') ?? false
  return options.filter(({templateId}) => {
    if (neverByHand.has(templateId)) return false
    if (templateId === 'staff') return isAdministrator
    return creationContext.type !== 'global' || !fromBody.has(templateId)
  })
}
