import type {ReactNode} from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useMatches,
  useRouteError,
  type LoaderFunctionArgs,
} from 'react-router'
import {menuQuery} from '../../queries/front.ts'
import {createReader} from './lake/createReader.ts'
import {readSettings} from './lake/settings.ts'
import {ErrorText} from './parts/ErrorText.tsx'
import {SiteFooter} from './parts/SiteFooter.tsx'
import {SiteHeader} from './parts/SiteHeader.tsx'
import type {Site} from './parts/useSite.ts'
import './styles/base.css'
import './styles/frame.css'
import './styles/lists.css'
import './styles/article.css'
import './styles/record.css'
import './styles/print.css'
import iconUrl from './styles/icon.svg?url'

export async function loader({request, context}: LoaderFunctionArgs): Promise<Site> {
  const settings = readSettings(context)
  const {imageUrl, timeZone, projectId, dataset, siteName, siteUrl} = settings
  return {
    name: siteName,
    origin: siteUrl ?? new URL(request.url).origin,
    imageUrl,
    timeZone,
    projectId,
    dataset,
    menu: await createReader(settings)(menuQuery),
  }
}

export function Layout({children}: {children: ReactNode}) {
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={iconUrl} type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#main" lang="en">
          Skip to the text
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <ErrorText status={isRouteErrorResponse(error) ? error.status : 500} />
}

/** The language of the page's main text: its article's, else the site's own English. */
function useLanguage(): string {
  for (const {loaderData} of useMatches()) {
    if (loaderData && typeof loaderData === 'object' && 'language' in loaderData) {
      if (typeof loaderData.language === 'string') return loaderData.language
    }
  }
  return 'en'
}
