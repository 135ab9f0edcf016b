import {createListenerHosts} from './listenerHosts.ts'

/** Wraps `fetch`, which the client's event source uses. Imported before anything that fetches. */
const tabId = Math.random().toString(36).slice(2, 10)
const hostFor = createListenerHosts(window.location, tabId)
const plainFetch = window.fetch.bind(window)

window.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input)
  const spread = hostFor(address)
  if (spread === address) return plainFetch(input, init)
  return plainFetch(input instanceof Request ? new Request(spread, input) : spread, init)
}
