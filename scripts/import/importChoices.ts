import {InvalidArgumentError} from 'commander'
import type {ImportChoices, Side} from '../../ingest/plan/index.ts'

/** The flags by which somebody decides what an import can't. */
export interface ChoiceFlags {
  new: boolean
  into?: string
  link?: Record<string, string>
  take?: Record<string, Side | undefined>
}

/** What the flags decide. */
export function choicesOf({new: asNew, into, link, take = {}}: ChoiceFlags): ImportChoices {
  const {[everything]: takeAll, ...some} = take
  const decided = Object.entries(some).flatMap(([key, side]) =>
    side ? [[key, side] as const] : [],
  )
  return {
    ...(asNew && {asNew}),
    ...(into && {into}),
    ...(link && {link}),
    ...(decided.length > 0 && {take: Object.fromEntries(decided)}),
    ...(takeAll && {takeAll}),
  }
}

const everything = ''

/** Reads `NAME=ID` or `NAME=new`, as often as it is given. */
export function readLink(
  text: string,
  before: Record<string, string> = {},
): Record<string, string> {
  const at = text.lastIndexOf('=')
  if (at < 1 || at === text.length - 1) {
    throw new InvalidArgumentError('Write it as "NAME=ID", or as "NAME=new" for somebody new.')
  }
  return {...before, [text.slice(0, at)]: text.slice(at + 1)}
}

/** Reads `imported`, `studio` or `KEY=imported`, as often as it is given. */
export function readTake(text: string, before: Record<string, Side> = {}): Record<string, Side> {
  const at = text.lastIndexOf('=')
  const side = text.slice(at + 1)
  if (side !== 'imported' && side !== 'studio') {
    throw new InvalidArgumentError(
      'Take "imported" or "studio" for all conflicts, or name one: "KEY=studio".',
    )
  }
  return {...before, [at < 0 ? everything : text.slice(0, at)]: side}
}
