interface PagesProps {
  path: string
  page: number
  hasMore: boolean
}

/** Links to newer and older pages of a list. */
export function Pages({path, page, hasMore}: PagesProps) {
  if (page === 1 && !hasMore) return null
  return (
    <nav className="pages" aria-label="Pages">
      {page > 1 && (
        <a rel="prev" href={page === 2 ? path : `${path}?page=${page - 1}`}>
          Newer
        </a>
      )}
      <span>Page {page}</span>
      {hasMore && (
        <a rel="next" href={`${path}?page=${page + 1}`}>
          Older
        </a>
      )}
    </nav>
  )
}
