import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import type {ReceiptDocument} from '../../workflow/index.ts'
import {apiVersion} from '../dossier/apiVersion.ts'

const query =
  '*[_type == "receipt" && references($articleId) && article._ref == $articleId] | order(publishedAt desc)'

/** All receipts of an article, newest first; none until `receiptId` says that they are wanted. */
export function useReceipts(articleId: string, receiptId: string | undefined): ReceiptDocument[] {
  const client = useClient({apiVersion})
  const [receipts, setReceipts] = useState<ReceiptDocument[]>([])
  useEffect(() => {
    if (!receiptId) return undefined
    let isCurrent = true
    client
      .fetch<ReceiptDocument[]>(query, {articleId}, {tag: 'on-record.receipts'})
      .then((found) => isCurrent && setReceipts(found))
      .catch(() => isCurrent && setReceipts([]))
    return () => {
      isCurrent = false
    }
  }, [client, articleId, receiptId])
  return receipts
}
