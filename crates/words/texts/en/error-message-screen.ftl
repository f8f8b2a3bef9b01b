# The error decoder's screen.
narrated-finding = Finding { $count } of { $total }: { $name }.
narrated-place = { $value }: the text “{ $found }”.
narrated-rest = Not understood. { $value }: the text “{ $found }”.
recovered-often = { $count ->
    [2] { $name }, twice
   *[other] { $name }, { $count } times
}
decode-envelopes = It was recognised as
decode-narrated = The marked places in plain sentences
decode-path = Field in the message
decode-folded = What it means and what to do
decode-not-listed = { $count ->
    [one] One further finding is not listed here; it is in the report to download.
   *[other] { $count } further findings are not listed here; they are in the report to download.
}
decode-progress = { $percent } % of the text is read
decode-stop = Stop
decode-stopped = Stopped. What was read so far is shown.
decode-unlisted = Further messages, only counted: { $count }. The first 1,000 different findings are told apart.
