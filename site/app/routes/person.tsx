import {useLoaderData, type LoaderFunctionArgs} from 'react-router'
import {intervieweeQuery} from '../../../queries/interviewee.ts'
import {forms} from '../article/phrases.ts'
import {PrintedWords} from '../article/PrintedWords.tsx'
import {found, readerOf} from '../lake/read.ts'
import {DateText} from '../parts/DateText.tsx'
import {PageHead} from '../parts/PageHead.tsx'
import {pageOf} from '../parts/pageOf.ts'
import {Pages} from '../parts/Pages.tsx'
import {Picture} from '../parts/Picture.tsx'
import {PrintedIn} from '../parts/PrintedIn.tsx'
import type {Person, PersonQuote} from '../types.ts'

export async function loader(args: LoaderFunctionArgs) {
  const {page, from, to} = pageOf(args.request)
  const {slug} = args.params
  const person = found(await readerOf(args)(intervieweeQuery, {slug, from, to}))
  if (page > 1 && person.total <= from) found(null)
  return {person, page, hasMore: person.total > to}
}

export default function PersonPage() {
  const {person, page, hasMore} = useLoaderData<typeof loader>()
  const {name, bio, quotes, sameAs} = person
  const line = [person.role, person.affiliation].filter(Boolean).join(', ')
  return (
    <div className="person-page">
      <PageHead title={name ?? undefined} description={line || bio} type="profile" />
      <header className="page-head person-head">
        <Portrait portrait={person.portrait} />
        <div>
          <p className="kicker">On the record</p>
          <h1>{name}</h1>
          {line && <p className="standfirst">{line}</p>}
          {bio && <p>{bio}</p>}
          {sameAs && sameAs.length > 0 && (
            <ul className="same-as" aria-label={`${name} elsewhere`}>
              {sameAs.map((url) => (
                <li key={url}>
                  <a href={url} rel="me">
                    {hostOf(url)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </header>
      <h2>What {name} said in our pages</h2>
      {quotes.length === 0 && (
        <p className="empty">
          {person.total === 0 && `We have not quoted ${name}.`}
          {person.total > 0 && (
            <>
              What we printed here was withdrawn together with its article. See{' '}
              <a href="/corrections">Corrections</a>.
            </>
          )}
        </p>
      )}
      <ol className="said-list">
        {quotes.map((quote) => (
          <li key={quote._id}>
            <Said quote={quote} />
          </li>
        ))}
      </ol>
      <Pages path={`/people/${person.slug}`} page={page} hasMore={hasMore} />
    </div>
  )
}

function Portrait({portrait}: {portrait: Person['portrait']}) {
  if (!portrait?.asset) return null
  return (
    <figure className="portrait">
      <Picture image={portrait} widths={[160, 320, 480]} sizes="10rem" ratio={1} eager />
      {portrait.credit && <figcaption className="credit">{portrait.credit}</figcaption>}
    </figure>
  )
}

function Said({quote}: {quote: PersonQuote}) {
  const {_id, said, form, articles} = quote
  return (
    <>
      <PrintedWords quote={quote} />
      <p className="said-line">
        {said?.date && <DateText value={said.date} />}
        {said?.occasion && `${said.date ? ', ' : ''}${said.occasion}`}
        {form && ` (${forms[form]})`}
      </p>
      <PrintedIn articles={articles} anchor={_id} />
    </>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
