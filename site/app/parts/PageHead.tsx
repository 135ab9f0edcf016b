import {useLocation} from 'react-router'
import {useSite} from './useSite.ts'

interface PageHeadProps {
  title?: string
  description?: string | null
  /** Absolute or root-relative address of a picture for previews. */
  image?: string
  type?: 'article' | 'profile' | 'website'
  noIndex?: boolean
}

/** Title, description, canonical address and preview tags; React moves them into the head. */
export function PageHead({title, description, image, type = 'website', noIndex}: PageHeadProps) {
  const site = useSite()
  const {pathname, search} = useLocation()
  const name = site?.name ?? 'On Record'
  const address = site && new URL(pathname + search, site.origin).href
  return (
    <>
      <title>{titleOf(title, name)}</title>
      {description && <meta name="description" content={description} />}
      {noIndex && <meta name="robots" content="noindex" />}
      {address && !noIndex && <link rel="canonical" href={address} />}
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={title ?? name} />
      <meta property="og:type" content={type} />
      {description && <meta property="og:description" content={description} />}
      {address && <meta property="og:url" content={address} />}
      {image && site && <meta property="og:image" content={new URL(image, site.origin).href} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </>
  )
}

/** Search engines cut titles at about 60 characters: a long headline goes without our name. */
function titleOf(title: string | undefined, name: string): string {
  if (!title) return name
  const whole = `${title} · ${name}`
  return whole.length <= 60 ? whole : title
}
