export function SiteFooter() {
  return (
    <footer className="site-footer" lang="en">
      <p>
        Behind the numbers in our articles is the record: who said it, how we know, and when it was
        checked.
      </p>
      <p>
        <a href="/corrections">Corrections</a>
      </p>
    </footer>
  )
}
