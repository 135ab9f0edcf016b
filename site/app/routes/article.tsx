import {useLoaderData, type LoaderFunctionArgs} from 'react-router'
import {articleQuery} from '../../../queries/article.ts'
import {ArticleBody} from '../article/ArticleBody.tsx'
import {ArticleHead} from '../article/ArticleHead.tsx'
import {articleJsonLd} from '../article/articleJsonLd.ts'
import {ArticleRecord} from '../article/ArticleRecord.tsx'
import {Corrections} from '../article/Corrections.tsx'
import {MainImage} from '../article/MainImage.tsx'
import {numberRecords} from '../article/numberRecords.ts'
import {found, readerOf} from '../lake/read.ts'
import {JsonLd} from '../parts/JsonLd.tsx'
import {PageHead} from '../parts/PageHead.tsx'
import {imageUrl} from '../parts/Picture.tsx'
import {useSite} from '../parts/useSite.ts'

export async function loader(args: LoaderFunctionArgs) {
  const article = found(await readerOf(args)(articleQuery, {slug: args.params.slug}))
  return {article, language: article.language ?? 'en'}
}

export default function ArticlePage() {
  const {article, language} = useLoaderData<typeof loader>()
  const site = useSite()
  const {corrections, receipt, mainImage, retracted} = article
  const {blocks, entries} = numberRecords(article.body ?? [])
  const image = site && mainImage?.asset ? imageUrl(site, mainImage, 1200, 0.525) : undefined
  return (
    <article className={retracted ? 'article article-retracted' : 'article'}>
      <PageHead
        title={retracted ? `Retracted: ${article.headline}` : (article.headline ?? undefined)}
        description={article.standfirst}
        image={image}
        type="article"
      />
      {site && <JsonLd data={articleJsonLd(article, site, image)} />}
      <ArticleHead article={article} entries={entries} />
      <Corrections corrections={corrections} place="top" />
      <MainImage image={mainImage} />
      {retracted ? (
        <p className="tombstone" lang="en">
          The text of this article was withdrawn. Its address and this notice stay.
        </p>
      ) : (
        <div className="article-body">
          <ArticleBody blocks={blocks} receipt={receipt} />
        </div>
      )}
      <Corrections corrections={corrections} place="end" />
      <ArticleRecord entries={entries} receipt={receipt} language={language} />
    </article>
  )
}
