import {publishedIdOf} from '../../workflow/index.ts'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../dossier/apiVersion.ts'

export interface FoundSource {
  id: string
  title: string
  kind: string | undefined
}

const query = `*[_type == "source" && ($words == "" || title match $words)]
  | order(_updatedAt desc)[0...20]{"id": _id, "title": coalesce(title, "No title"), kind}`
const waitMilliseconds = 150

/** Sources whose title has the words that were typed; the newest before anything is. */
export function useSourceSearch() {
  const client = useClient({apiVersion})
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<{found: FoundSource[]; isLoading: boolean}>({
    found: [],
    isLoading: true,
  })

  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => {
      const words = typed.trim() ? `${typed.trim()}*` : ''
      client
        .fetch<FoundSource[]>(query, {words}, {perspective: 'drafts', signal: controller.signal})
        .then((found) =>
          setState({
            found: found.map((source) => ({...source, id: publishedIdOf(source.id)})),
            isLoading: false,
          }),
        )
        .catch(() => setState((state) => ({...state, isLoading: false})))
    }, waitMilliseconds)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [client, typed])

  return {...state, search: setTyped}
}
