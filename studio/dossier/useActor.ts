import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'
import {type Actor, type Dossier, actorOf, staffOf} from '../../workflow/index.ts'

const nobody: Actor = {id: 'anonymous', roles: []}

/** Who is signed in, with the roles of the session and those of their staff document. */
export function useActor(dossier?: Dossier): Actor {
  const user = useCurrentUser()
  return useMemo(() => {
    if (!user) return nobody
    const identity = {id: user.id, name: user.name, roles: user.roles.map(({name}) => name)}
    return actorOf(identity, dossier && staffOf(dossier, user.id))
  }, [user, dossier])
}
