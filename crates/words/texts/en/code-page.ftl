# The pages of the codes.
code-page-near-misses = What looks like it and is not
code-page-near-misses-hint = These texts are close to it and mean something else.
code-page-recognised = How it is recognised
code-page-recognised-hint = Any of these wordings, also damaged or in the middle of other text; … stands for a value.
code-page-did-you-mean = Did you mean
