import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {publishedIdOf} from '../../workflow/index.ts'
import {apiVersion} from '../dossier/apiVersion.ts'

export interface Candidate {
  id: string
  title: string
  detail: string | undefined
}

const query = `*[_type == $type && _id != $id && ($words == "" || name match $words || title match $words || aliases[] match $words)]
  | order(_updatedAt desc)[0...10]{"id": _id, "title": coalesce(name, title, "No name"), "detail": coalesce(role, kind)}`
const waitMilliseconds = 200

/** Documents of one type by the words of their names; the newest before anything is typed. */
export function useCandidates(type: string, id: string) {
  const client = useClient({apiVersion})
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Candidate[]>()

  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => {
      const words = typed.trim() ? `${typed.trim()}*` : ''
      client
        .fetch<Candidate[]>(
          query,
          {type, id, words},
          {perspective: 'drafts', signal: controller.signal},
        )
        .then((all) => setFound(all.map((one) => ({...one, id: publishedIdOf(one.id)}))))
        .catch(() => setFound((before) => before ?? []))
    }, waitMilliseconds)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [client, typed, type, id])

  return {found, typed, search: setTyped}
}
