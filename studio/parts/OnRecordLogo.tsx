/** The mark of the Studio: a quotation mark, as on the tab of the browser. */
export function OnRecordLogo() {
  return (
    <svg aria-hidden="true" height="100%" viewBox="0 0 32 32" width="100%">
      <rect fill="#1c2b33" height="32" rx="5" width="32" />
      <path
        d="M9 20c0-5 2-8 5-9v3c-1 .6-2 2-2 3h2v5H9zm9 0c0-5 2-8 5-9v3c-1 .6-2 2-2 3h2v5h-5z"
        fill="#ffd166"
      />
    </svg>
  )
}
