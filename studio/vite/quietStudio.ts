import type {Plugin} from 'vite'

interface Silence {
  what: string
  /** Exact text of sanity/lib/index.js. */
  from: string
  to: string
}

/** What Studio 6.16 asks of other hosts, whatever lake it works on. */
const silences: Silence[] = [
  {
    what: 'the look-up of newer Studio versions',
    from: 'let res = await fetch(getModuleUrl({\n\t\t\tpackageName,\n\t\t\tminVersion,\n\t\t\ttag\n\t\t}), { headers: { accept: "application/json" } });',
    to: 'return;',
  },
  {
    what: 'the probe for the feedback form',
    from: 'fetch(FEEDBACK_TUNNEL_URL, {',
    to: '(async () => { throw Error("No feedback form here") })({',
  },
]

/**
 * Takes the requests to other hosts out of the Studio (its fonts come with Sanity's own page, which
 * ours replaces; telemetry asks the lake, which declines). Fails the build when a newer Studio says
 * them in other words, so that none comes back unnoticed.
 */
export function quietStudio(): Plugin {
  const found = new Set<string>()
  return {
    name: 'on-record:quiet-studio',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: {id: /[\\/]node_modules[\\/]sanity[\\/]lib[\\/]index\.js$/},
      handler(code) {
        let quiet = code
        for (const {what, from, to} of silences) {
          if (!quiet.includes(from)) continue
          found.add(what)
          quiet = quiet.replace(from, to)
        }
        return {code: quiet, map: null}
      },
    },
    buildEnd(error) {
      if (error) return
      const missed = silences.filter(({what}) => !found.has(what)).map(({what}) => what)
      if (missed.length === 0) return
      this.error(
        `The Studio was built with ${missed.join(' and ')} still in it: sanity changed its wording. Update studio/vite/quietStudio.ts.`,
      )
    },
  }
}
