import {useLoaderData, type LoaderFunctionArgs} from 'react-router'
import {sourceQuery} from '../../../queries/source.ts'
import {found, readerOf} from '../lake/read.ts'
import {PageHead} from '../parts/PageHead.tsx'
import {pageOf} from '../parts/pageOf.ts'
import {Pages} from '../parts/Pages.tsx'
import {RestsOnIt} from '../parts/RestsOnIt.tsx'
import {SourceFacts} from '../parts/SourceFacts.tsx'
import {SourceLine, SourceTrouble} from '../parts/SourceLine.tsx'
import {sourceKinds} from '../parts/sourceKinds.ts'

export async function loader(args: LoaderFunctionArgs) {
  const {page, from, to} = pageOf(args.request)
  const {slug} = args.params
  const source = found(await readerOf(args)(sourceQuery, {slug, from, to}))
  const total = Math.max(source.totalQuotes, source.totalClaims)
  if (page > 1 && total <= from) found(null)
  return {source, page, hasMore: total > to}
}

export default function SourcePage() {
  const {source, page, hasMore} = useLoaderData<typeof loader>()
  const {title, kind, quotes, claims, derivedFrom} = source
  const description = `What our articles take from “${title}”.`
  return (
    <div className="source-page">
      <PageHead title={title ?? undefined} description={description} />
      <header className="page-head">
        <p className="kicker">Source{kind && `: ${sourceKinds[kind]}`}</p>
        <h1>{title}</h1>
        <p>
          <SourceTrouble status={source.status} />
        </p>
      </header>
      <SourceFacts source={source} />
      {derivedFrom.length > 0 && (
        <>
          <h2>Goes back to</h2>
          <ul>
            {derivedFrom.map((origin) => (
              <li key={origin._id}>
                <SourceLine source={origin} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>What rests on it</h2>
      {quotes.length + claims.length === 0 && (
        <p className="empty">Nothing that we print cites this source in public.</p>
      )}
      <RestsOnIt title="Quotes" records={quotes} />
      <RestsOnIt title="Claims" records={claims} />
      <Pages path={`/sources/${source.slug}`} page={page} hasMore={hasMore} />
    </div>
  )
}
