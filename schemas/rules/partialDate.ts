const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A year, a month or a day: `1969`, `1969-04`, `1969-04-21`. Returns `true` or what is wrong. */
export function partialDate(value: string | undefined): true | string {
  if (!value) return true
  const [, year, month = '01', day = '01'] = shape.exec(value) ?? []
  const date = year === undefined ? undefined : new Date(`${year}-${month}-${day}T00:00:00Z`)
  const exists = date?.toJSON()?.startsWith(`${year}-${month}-${day}`)
  return exists || `“${value}” is no date. Write it as 1969, 1969-04 or 1969-04-21.`
}
