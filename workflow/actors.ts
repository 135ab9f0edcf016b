import {list} from './list.ts'
import type {Actor, Dossier, Role, StaffDocument} from './types.ts'

const roles = {
  reporter: 'reporter',
  editor: 'editor',
  factChecker: 'fact-checker',
  standards: 'standards',
  administrator: 'administrator',
} as const satisfies Record<Role, string>

/** Role names as people read them. */
export const roleTitles: Record<Role, string> = roles

/**
 * Who acts: a sign-in with the roles that its session carries and those that its staff document
 * gives. Names that are no workflow role are left out.
 */
export function actorOf(
  identity: {id: string; name?: string; roles: readonly string[]},
  staff?: StaffDocument,
): Actor {
  const held = new Set([...list(identity.roles), ...list(staff?.roles)])
  const name = staff?.name ?? identity.name
  return {
    id: identity.id,
    ...(name === undefined ? {} : {name}),
    roles: (Object.keys(roles) as Role[]).filter((role) => held.has(role)),
  }
}

/** The staff document of a sign-in. */
export function staffOf(dossier: Dossier, userId: string): StaffDocument | undefined {
  return dossier.staff.find((staff) => userIdOf(staff) === userId)
}

/** Sign-ins, by id, of the people in the article's bylines: checker ≠ author holds by person. */
export function authorIds(dossier: Dossier): Set<string> {
  const authors = new Set(list(dossier.article.bylines).map((byline) => byline._ref))
  const mine = dossier.staff.filter(
    (staff) => staff.contributor && authors.has(staff.contributor._ref),
  )
  return new Set(mine.map(userIdOf))
}

/** Who of the house a sign-in is: two sign-ins of one contributor are one person. */
export function personOf(dossier: Dossier, userId: string): string {
  return staffOf(dossier, userId)?.contributor?._ref ?? userId
}

/** True when the actor holds one of the roles. */
export function holdsOneOf(actor: Actor, wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role))
}

/** “a fact-checker or standards”, for sentences. */
export function roleList(wanted: readonly Role[]): string {
  const names = wanted.map((role) => roles[role])
  const last = names.pop()
  return names.length > 0 ? `${names.join(', ')} or ${last}` : `${last}`
}

function userIdOf(staff: StaffDocument): string {
  return staff.userId ?? staff._id.replace(/^staff\./, '')
}
