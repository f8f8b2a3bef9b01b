# The explanations of codes, and what this program is.
what-it-means = What it means
examples-title = What it looks like
codes-lead = Every code that the three tools report, with its meaning, the remedy and the source.
codes-search = Search by word or code
codes-count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
codes-back = All codes
about-lead = Store Helper explains store URLs, error messages and order files to people who connect a store to ShipStation.
about-privacy-title = Your data stays here
about-privacy = The page works without a server. It sends nothing after it has loaded, and it stores nothing you paste: close the page and it is gone. Your browser itself asks the page’s server now and then whether there is a new version; that request carries nothing of yours.
about-privacy-proof = The browser enforces this with a Content Security Policy, and the program’s list of browser functions, which every release is checked against, has none that can send anything.
about-certainty-title = How sure is it?
about-certainty = Every rule says how it is known: documented (read in the linked source), observed (seen to happen), or inferred (concluded, so likely but not certain).
about-limits-title = What it cannot know
about-limits = It sees only what you paste. It does not know the settings of your account, your permissions, or what is already in ShipStation.
about-browsers-title = Which browsers
about-browsers = The page needs { $value } or later. It looks for what it needs when it starts, and says so where something is missing.
about-browsers-single-file = The single file unpacks itself and needs { $value } or later.
about-version-title = Version
about-version = Version { $version }. Open source, MIT or Apache 2.0.
