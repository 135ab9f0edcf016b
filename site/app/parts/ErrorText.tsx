import {PageHead} from './PageHead.tsx'

const errors = {
  404: {
    title: 'There is no page here',
    text: 'The address may be mistyped. What we publish does not disappear: a retracted article keeps its page and says so.',
  },
  503: {
    title: 'We cannot show this page just now',
    text: 'The store that our articles are in does not answer. Nothing is lost; please try again in a minute.',
  },
  500: {
    title: 'Something went wrong on our side',
    text: 'This page could not be put together. Please try again in a minute.',
  },
}

export function ErrorText({status}: {status: number}) {
  const {title, text} = errors[status === 404 || status === 503 ? status : 500]
  return (
    <div className="error-page">
      <PageHead title={title} noIndex />
      <p className="kicker">Error {status}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">To the front page</a>
      </p>
    </div>
  )
}
