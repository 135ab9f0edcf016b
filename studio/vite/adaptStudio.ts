import type {Plugin} from 'vite'

interface Adaptation {
  what: string
  /** Exact text of a file of sanity/lib or of the Studio's style sheet. */
  from: string | RegExp
  to: string
}

/** What Studio 6.16 asks of other hosts or of Sanity's cloud, whatever lake it works on. */
const adaptations: Adaptation[] = [
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
  {
    what: 'offers of paid plans',
    from: 't2 = client.observable.request({ url: dataUri }).pipe(map(t3), catchError(_temp$14))',
    to: 't2 = _temp$14()',
  },
  {
    // On this machine each stream has a host name of its own: studio/connection/listenerHosts.ts.
    what: 'the warning of HTTP/1.1',
    from: 'return protocol.startsWith("http/0") || protocol.startsWith("http/1");',
    to: 'return /^http\\/[01]/.test(protocol) && !/(?:^|\\.)localhost$|^127\\.|^\\[::1\\]$/.test(location.hostname);',
  },
  {
    what: 'fonts of another host',
    from: /@font-face\{[^}]*url\(https:[^}]*\}/g,
    to: '',
  },
  {
    what: 'the heading of the sign-in page',
    from: 'children: "Choose login provider"',
    to: 'children: "Sign in as"',
  },
]

/**
 * Takes the requests to other hosts out of the Studio (telemetry asks the lake, which declines), and
 * calls the sign-in by its name. Fails the build when a newer Studio puts something in other words,
 * so that no request comes back unnoticed.
 */
export function adaptStudio(): Plugin {
  const found = new Set<string>()
  return {
    name: 'on-record:adapt-studio',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: {id: /[\\/]node_modules[\\/](?:sanity[\\/]lib[\\/].*\.js|ui5[\\/]dist[\\/].*\.css)$/},
      handler(code) {
        const own = adaptations.reduce((text, {what, from, to}) => {
          const adapted = text.replace(from, to)
          if (adapted !== text) found.add(what)
          return adapted
        }, code)
        return own === code ? undefined : {code: own, map: null}
      },
    },
    buildEnd(error) {
      if (error) return
      const missed = adaptations.filter(({what}) => !found.has(what)).map(({what}) => what)
      if (missed.length === 0) return
      this.error(
        `This version of sanity has other words for ${missed.join(' and ')}. Update studio/vite/adaptStudio.ts.`,
      )
    },
  }
}
