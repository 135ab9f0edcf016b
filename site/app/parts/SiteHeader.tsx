import {useLocation} from 'react-router'
import {useSite} from './useSite.ts'

export function SiteHeader() {
  const site = useSite()
  const {pathname} = useLocation()
  return (
    <header className="site-header" lang="en">
      <p className="site-name">
        <a href="/" aria-current={pathname === '/' ? 'page' : undefined}>
          {site?.name ?? 'On Record'}
        </a>
      </p>
      {site && site.menu.length > 0 && (
        <nav aria-label="Sections">
          <ul>
            {site.menu.map(({title, slug}) => (
              <li key={slug}>
                <a
                  href={`/sections/${slug}`}
                  aria-current={pathname === `/sections/${slug}` ? 'page' : undefined}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
