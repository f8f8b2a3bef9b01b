# The version, the single file, and updates.
release-part = Part
release-size = Size
release-sum = SHA-256
release-bytes = { $count } bytes
release-compare = These are the programs that run here and the single file. The browser has compared the programs with their sums before it ran them. The sum of the page itself stands in SHA256SUMS beside it.
release-compare-single = These are the programs inside this file. The sum of the file itself stands in SHA256SUMS where you have it from; “sha256sum store-helper.html” prints yours.
release-offline-title = Take it along
release-offline = One file with everything in it. Save it and open it by a double click: it needs neither a server nor a network.
release-download = Download store-helper.html
update-title = New version
update-ready = A new version is ready. Use it when it suits you: this tab and what you typed stay as they are.
update-in-place = The new version opens in a new tab. This tab keeps the old one and what you typed until you close or reload it.
update-accept = Use the new version
update-open = Open the new version
update-later = Later
