# The error decoder: what is passed on.
decode-copy-support = Copy for support
decode-copy-support-hint = “Copy for support” masks every value: only what kind of characters it has is kept.
decode-copy-text = Copy as text
decode-download = Download report (JSON)
decode-give = Report to pass on
