# Die Bestellvorschau: welche Bestellungen ankommen, und warum die anderen nicht.
orders-reasons = Gründe
orders-reason-frees = { $count ->
    [0] Das allein zu beheben, bringt keine der { $total } Bestellungen ans Ziel, die nicht ankommen
   *[other] Das zu beheben, bringt { $count } der { $total } Bestellungen ans Ziel, die nicht ankommen
}
orders-reason-found = { $count ->
    [one] In { $count } Bestellung
   *[other] In { $count } Bestellungen
}
orders-reason-explained = Erklärung
orders-settings = Wie gelesen wird
orders-documented-only = Nur was belegt ist
orders-documented-only-hint = QuickBooks Commerce hat seine Zuordnung nie ganz veröffentlicht. Regeln, die nur gefolgert sind, lassen sich weglassen; dann sehen Sie, was sicher ist.
