# The order preview: which orders arrive, and why the others do not.
orders-reasons = Reasons
orders-reason-frees = { $count ->
    [0] None of the { $total } orders that do not arrive is freed by fixing this alone
   *[other] Fixing this frees { $count } of { $total } orders that do not arrive
}
orders-reason-found = { $count ->
    [one] In { $count } order
   *[other] In { $count } orders
}
orders-reason-explained = Explanation
orders-settings = How it is read
orders-documented-only = Only what is documented
orders-documented-only-hint = QuickBooks Commerce never published its whole mapping. Rules that are only inferred can be left out, to see what is certain.
