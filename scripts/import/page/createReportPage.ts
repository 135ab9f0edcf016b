import {open} from 'node:fs/promises'
import type {BulkListener} from '../bulk/importBulk.ts'
import type {Counts} from '../bulk/createTotals.ts'
import type {RefusedFile} from '../importFiles.ts'
import {articleHtml} from './articleHtml.ts'
import {escapeHtml} from './escapeHtml.ts'
import {needNames, needsOf, needTitles, type Need} from './needsOf.ts'
import {pageStyle} from './pageStyle.ts'

/** A page that is written while the import goes on; it can be read at any time. */
export interface ReportPage extends BulkListener {
  /** Writes what is known at the end only, and closes the file. */
  end(counts: Counts, passedOver: ReadonlyMap<string, number>): Promise<void>
}

/** Room at the top for what is known at the end. */
const reserved = 6_000

/** J and K go through the articles that are shown. The page is whole without it. */
const keys = `addEventListener('keydown',e=>{if(e.ctrlKey||e.metaKey||e.altKey||!/^[jk]$/.test(e.key))return
const all=[...document.querySelectorAll('article')].filter(a=>a.offsetParent),at=all.indexOf(document.activeElement?.closest('article'))
all[e.key==='j'?at+1:at-1]?.focus()})`

/** Begins the report of an import in a file; throws where it can't be written. */
export async function createReportPage(
  path: string,
  {title, at}: {title: string; at: Date},
): Promise<ReportPage> {
  const file = await open(path, 'w')
  const refused: RefusedFile[] = []
  const needs = new Map<Need, number>()
  let number = 0
  const head = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}: import</title>
<style>${pageStyle}</style></head><body>
<header class="top"><h1>What the import found</h1>
<p class="where">${escapeHtml(title)} · ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</p>
`
  await file.write(head)
  const topAt = Buffer.byteLength(head)
  await file.write(
    padded('<p>The import is not finished: counts and filters come at its end.</p></header>'),
  )
  await file.write(`
<p class="legend"><span><span class="q sure">quotation 1</span> speaker sure</span><span><span class="q less">2~</span> less sure</span><span><span class="q open">3?</span> open</span><span><span class="m">who says it</span></span><span><span class="c">claim</span></span><span><span class="s">source</span></span><span><span class="f">flag !1</span></span><span><span class="x">left out ×1</span></span><span>Keys: J next, K previous</span></p>
<main>
`)

  return {
    async article(read, outcome) {
      number += 1
      for (const need of needsOf(read, outcome).keys()) needs.set(need, (needs.get(need) ?? 0) + 1)
      await file.write(await articleHtml(read, outcome, number))
    },
    refused: (one) => void refused.push(one),
    async end(counts, passedOver) {
      const failed = refused.length + (needs.get('failed') ?? 0)
      await file.write(`<p class="none">No article was read.</p></main>\n${refusedHtml(refused)}`)
      await file.write(`<script>${keys}</script></body></html>\n`)
      const top = topHtml(counts, number, needs, failed, passedOver)
      await file.write(padded(top), topAt)
      await file.close()
    },
  }
}

function padded(html: string): string {
  return html + ' '.repeat(Math.max(0, reserved - Buffer.byteLength(html)))
}

function refusedHtml(refused: readonly RefusedFile[]): string {
  if (refused.length === 0) return ''
  const rows = refused.map(
    ({path, reason}) => `<li><b>${escapeHtml(path)}</b>: ${escapeHtml(reason)}</li>`,
  )
  return `<section class="refused" id="refused"><h2>Could not be read</h2><ul>${rows.join('')}</ul></section>\n`
}

function topHtml(
  counts: Counts,
  all: number,
  needs: ReadonlyMap<Need, number>,
  failed: number,
  passedOver: ReadonlyMap<string, number>,
): string {
  const {written, there, quotes, open, claims, flags, pictures} = counts
  const over = [...passedOver.values()].reduce((sum, count) => sum + count, 0)
  const always: [number, string, string][] = [
    [all, 'article', 'articles'],
    [quotes, 'quotation', 'quotations'],
    [open, 'speaker open', 'speakers open'],
    [claims, 'claim', 'claims'],
    [flags, 'note or flag', 'notes and flags'],
  ]
  const whereAny: [number, string, string][] = [
    [pictures, 'picture', 'pictures'],
    [written, 'written', 'written'],
    [there, 'already here', 'already here'],
    [failed, 'not imported', 'not imported'],
    [over, 'other file passed over', 'other files passed over'],
  ]
  const items = [...always, ...whereAny.filter(([count]) => count > 0)].map(
    ([count, one, many]) =>
      `<li><b>${count.toLocaleString('en')}</b> ${count === 1 ? one : many}</li>`,
  )
  const choice = (id: string, name: string, isChecked = false) =>
    `<label><input type="radio" name="show" id="show-${id}"${isChecked ? ' checked' : ''}>${name}</label>`
  const filters = needNames.flatMap((need) => {
    const count = needs.get(need) ?? 0
    return count > 0 ? [choice(need, `${needTitles[need]} (${count.toLocaleString('en')})`)] : []
  })
  const missing = failed > 0 ? '<p><a href="#refused">What could not be imported</a></p>' : ''
  return `<ul class="counts">${items.join('')}</ul>${missing}</header>
<form class="filters" aria-label="Which articles are shown">${choice('all', `All (${all.toLocaleString('en')})`, true)}${filters.join('')}<label><input type="checkbox" id="list">List only</label></form>`
}
