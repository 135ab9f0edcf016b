import type {Result, Router} from 'hono/router'
import {TrieRouter} from 'hono/router/trie-router'

const mostKnown = 1000
const longestKnown = 200

/**
 * Hono's router for any pattern, which knows paths again that it was asked for before: to look for
 * a path among all routes took longer than to look for a document among all documents.
 */
export function createRouter<Handler>(): Router<Handler> {
  const router = new TrieRouter<Handler>()
  const known = new Map<string, Result<Handler>>()

  return {
    name: 'known paths, then TrieRouter',
    add(method, path, handler) {
      known.clear()
      router.add(method, path, handler)
    },
    match(method, path) {
      const key = `${method} ${path}`
      const found = known.get(key)
      if (found) return found
      const result = router.match(method, path)
      if (key.length > longestKnown) return result
      if (known.size >= mostKnown) known.clear()
      known.set(key, result)
      return result
    },
  }
}
