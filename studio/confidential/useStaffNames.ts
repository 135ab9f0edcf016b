import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../dossier/apiVersion.ts'

/** The people of the house by the id of their sign-in. */
export function useStaffNames(): ReadonlyMap<string, string> {
  const client = useClient({apiVersion})
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const query = '*[_type == "staff" && defined(userId)] | order(name) {userId, name}'
    const reading = client.observable
      .fetch<{userId: string; name: string | null}[]>(query)
      .subscribe({
        next: (staff) => setNames(new Map(staff.map(({userId, name}) => [userId, name ?? userId]))),
        error: () => setNames(new Map()),
      })
    return () => reading.unsubscribe()
  }, [client])
  return names
}
