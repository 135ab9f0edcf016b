/** The version of Sanity's HTTP interface that the newsroom's own requests are written for. */
export const apiVersion = '2026-09-01'
