import {createHash} from 'node:crypto'

export interface SignInPage {
  /** Where the browser goes when it is signed in. */
  target: URL
  /** What was typed as the name. */
  account?: string
  /** Why it did not work, in a sentence. */
  fault?: string
}

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1d27, #e6e8ef); --quiet: light-dark(#545a6b, #a7aebf);
  --page: light-dark(#f4f4f1, #101218); --card: light-dark(#fff, #1a1d26); --line: light-dark(#8a90a0, #6d7486);
  --act: light-dark(#2a4fd0, #a9bdff); --on-act: light-dark(#fff, #10131d); --fault: light-dark(#a11226, #ffb3ba); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem;
  background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 23rem; padding: 2rem; background: var(--card); border-radius: .5rem;
  box-shadow: 0 0 0 1px color-mix(in srgb, var(--line) 35%, transparent); }
h1 { margin: 0 0 1.25rem; font-size: 1.375rem; line-height: 1.2; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; font-size: .9375rem; }
input { width: 100%; padding: .625rem .75rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--line); border-radius: .25rem; }
button { width: 100%; margin-top: 1.5rem; padding: .6875rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-act); background: var(--act); border: 1px solid transparent; border-radius: .25rem; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.fault { margin: 0; padding: .75rem; color: var(--fault); border: 1px solid; border-radius: .25rem; }
.hint { margin: 1.25rem 0 0; color: var(--quiet); font-size: .875rem; }
`

/** The page, and the content security policy that lets it run nothing and send its form home only. */
export function signInPage({target, account = '', fault}: SignInPage) {
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    // Browsers hold the redirect after the form to this, too.
    `form-action 'self' ${target.origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const describedBy = fault === undefined ? '' : ' aria-describedby="fault" aria-invalid="true"'
  const focusName = account === '' ? ' autofocus' : ''
  const focusPassword = account === '' ? '' : ' autofocus'
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${fault === undefined ? '' : 'Not signed in: '}Sign in to On Record</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Sign in to On Record</h1>
${fault === undefined ? '' : `<p class="fault" id="fault" role="alert">${escaped(fault)}</p>`}
<form method="post">
<label for="account">Email or user name</label>
<input id="account" name="account" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="254" value="${escaped(account)}"${describedBy}${focusName}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256"${describedBy}${focusPassword}>
<button type="submit">Sign in</button>
</form>
<p class="hint">Forgotten your password? An administrator of your newsroom can set a new one.</p>
</main>
</body>
</html>
`
  return {html, policy}
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
