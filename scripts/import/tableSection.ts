import Table from 'cli-table3'

/** A list of texts is one line each. */
type Cell = string | number | readonly string[]

/** A table under a title with the number of its rows; “none” where there are none. */
export function tableSection(
  title: string,
  head: string[],
  colWidths: number[],
  rows: readonly (readonly Cell[])[],
): string {
  if (rows.length === 0) return `\n${title}: none`
  const table = new Table({head, colWidths, wordWrap: true, style: {head: [], border: []}})
  table.push(...rows.map((row) => row.map(cellText)))
  return `\n${title} (${rows.length})\n${table.toString()}`
}

function cellText(cell: Cell): string {
  const lines = typeof cell === 'object' ? cell : [String(cell)]
  return lines.map((line) => line.replace(/\s+/gu, ' ')).join('\n')
}
