// Pages load no script: docs/decisions/020-site-framework.md.
export {}
