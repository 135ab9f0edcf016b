import {useLoaderData, type LoaderFunctionArgs} from 'react-router'
import {correctionsQuery} from '../../../queries/corrections.ts'
import {readerOf} from '../lake/read.ts'
import {CorrectionEntryText} from '../parts/CorrectionEntryText.tsx'
import {PageHead} from '../parts/PageHead.tsx'
import {pageOf, pageSize} from '../parts/pageOf.ts'
import {Pages} from '../parts/Pages.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const {page, from, to} = pageOf(args.request)
  const corrections = await readerOf(args)(correctionsQuery, {from, to: to + 1})
  return {corrections: corrections.slice(0, pageSize), page, hasMore: corrections.length > pageSize}
}

export default function CorrectionsPage() {
  const {corrections, page, hasMore} = useLoaderData<typeof loader>()
  return (
    <div className="corrections-page">
      <PageHead title="Corrections" description="What we got wrong, and what is right." />
      <header className="page-head">
        <h1>Corrections</h1>
        <p className="standfirst">What we got wrong, and what is right. Newest first.</p>
      </header>
      {corrections.length === 0 && <p className="empty">There are no corrections.</p>}
      {corrections.map((correction) => (
        <CorrectionEntryText key={correction._id} correction={correction} level={2} />
      ))}
      <Pages path="/corrections" page={page} hasMore={hasMore} />
    </div>
  )
}
